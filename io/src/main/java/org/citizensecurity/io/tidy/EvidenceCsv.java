package org.citizensecurity.io.tidy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.citizensecurity.classification.ClassifiedRecord;
import org.citizensecurity.classification.Evidence;
import org.citizensecurity.io.AtomicFile;
import org.citizensecurity.io.csv.CsvFile;
import org.citizensecurity.io.record.EvidenceFields;

/**
 * Writes why records have their codes: a row for each piece of evidence, in the order of the records
 * and, in a record, of the text. Columns:
 *
 * <ul>
 *   <li>{@code record}: the id of the record
 *   <li>{@code field}: {@code TITLE}, {@code DESCRIPTION} or {@code CODES}; {@code passage}: which of
 *       the texts of the record, from 0, titles first and each in the order of language codes; for
 *       {@code CODES} which of the codes that have a rule
 *   <li>{@code start}, {@code end}: between which characters of the text as it came, from 0, counted
 *       in UTF-16 units as Java and JavaScript do; {@code text}: what stands there
 *   <li>{@code facet}, {@code value}: what it speaks for, such as {@code MEASURE} and {@code
 *       COMMUNITY_POLICING}; {@code against}: {@code yes} where the text turns that down
 *   <li>{@code weight}: what it added; 0 where it repeats or is turned down
 *   <li>{@code rule}: the term or code rule; {@code language}: of its words, {@code und} for codes;
 *       {@code codebook}: the version that has the rule
 * </ul>
 *
 * <p>A record in which nothing was found has no row.
 */
public final class EvidenceCsv {
  private static final ImmutableList<String> COLUMNS =
      ImmutableList.<String>builder().add("record").addAll(EvidenceFields.NAMES).build();

  private EvidenceCsv() {}

  /** The columns, in order. */
  public static ImmutableList<String> columns() {
    return COLUMNS;
  }

  /** Writes a file whole or not at all; see {@link AtomicFile}. */
  public static void write(Iterable<ClassifiedRecord> records, Path file) throws IOException {
    AtomicFile.write(file, writer -> write(records, writer));
  }

  /** Writes to {@code writer}, which stays open; one record at a time is held. */
  public static void write(Iterable<ClassifiedRecord> records, Writer writer) throws IOException {
    CsvFile.write(
        writer,
        COLUMNS,
        Iterables.concat(Iterables.transform(
            records,
            one -> Iterables.transform(
                one.classification().evidence(), evidence -> row(one.id(), evidence)))));
  }

  private static List<String> row(String record, Evidence evidence) {
    TidyCells cells = new TidyCells();
    cells.text("record", record);
    EvidenceFields.write(evidence, cells);
    Map<String, String> byColumn = cells.cells();
    return COLUMNS.stream().map(column -> byColumn.getOrDefault(column, "")).toList();
  }
}
