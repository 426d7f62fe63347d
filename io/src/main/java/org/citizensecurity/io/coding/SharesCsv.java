package org.citizensecurity.io.coding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.io.Writer;
import org.citizensecurity.io.csv.CsvFile;
import org.citizensecurity.reliability.CodeShare;

/**
 * How often each code was given, and how often it would be without the known mistakes, as a table;
 * {@link CodeShare} says how. Columns:
 *
 * <ul>
 *   <li>{@code records}: {@code all} or the group that was given; {@code question}, {@code code}
 *   <li>{@code count} of {@code n} records have the code as coded, which is the {@code share}
 *   <li>{@code checked}: records whose right code is known
 *   <li>{@code corrected}: the share without the mistakes, or {@code reason} why there is none; {@code
 *       lower}, {@code upper}, {@code level}, {@code method} of its interval, or {@code
 *       interval_reason} why there is none
 * </ul>
 *
 * <p>Shares have six decimals after a point. An empty cell does not apply.
 */
public final class SharesCsv {
  private static final ImmutableList<String> COLUMNS = ImmutableList.<String>builder()
      .add("records", "question", "code", "count", "n", "share", "checked", "corrected")
      .addAll(ComputedCells.REASON_AND_INTERVAL)
      .build();

  private SharesCsv() {}

  /** The columns, in order. */
  public static ImmutableList<String> columns() {
    return COLUMNS;
  }

  /** Writes the shares by the group of records that they are of; the writer stays open. */
  public static void write(ImmutableListMultimap<String, CodeShare> shares, Writer writer)
      throws IOException {
    CsvFile.write(
        writer,
        COLUMNS,
        shares.entries().stream()
            .map(entry -> row(entry.getKey(), entry.getValue()))
            .toList());
  }

  private static ImmutableList<String> row(String records, CodeShare share) {
    return ImmutableList.<String>builder()
        .add(records, share.question().code(), share.code())
        .add(Long.toString((long) share.asCoded().count()))
        .add(Long.toString((long) share.asCoded().total()))
        .add(ComputedCells.number(share.asCoded().share()))
        .add(Long.toString(share.checked()))
        .addAll(ComputedCells.of(share.corrected(), share.interval()))
        .build();
  }
}
