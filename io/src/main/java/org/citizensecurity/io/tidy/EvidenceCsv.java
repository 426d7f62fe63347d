package org.citizensecurity.io.tidy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.citizensecurity.classification.Classification;
import org.citizensecurity.classification.ClassifiedRecord;
import org.citizensecurity.classification.Evidence;
import org.citizensecurity.classification.Reason;
import org.citizensecurity.io.AtomicFile;
import org.citizensecurity.io.csv.CsvFile;
import org.citizensecurity.io.record.EvidenceFields;

/**
 * Writes why records have their codes. For each record, in their order, come the codes with what
 * they rest on, a row for each rule, and then a row for each piece of evidence, in the order of the
 * text. Columns:
 *
 * <ul>
 *   <li>{@code record}: the id of the record
 *   <li>{@code field}: empty where the row is about a code itself; otherwise {@code TITLE}, {@code
 *       DESCRIPTION} or {@code CODES}; {@code passage}: which of the texts of the record, from 0,
 *       titles first and each in the order of language codes; for {@code CODES} which of the codes
 *       that have a rule
 *   <li>{@code start}, {@code end}: between which characters of the text as it came, from 0, counted
 *       in UTF-16 units as Java and JavaScript do; {@code text}: what stands there
 *   <li>{@code facet}, {@code value}: what it speaks for, such as {@code MEASURE} and {@code
 *       COMMUNITY_POLICING}; for a code, the code, and {@code yes} or {@code no} for the relevance.
 *       {@code standing}: {@code COUNTS}, {@code TURNED_DOWN} where the text turns it down, {@code
 *       OUT_OF_DATE} where the rule for a code held in other years
 *   <li>{@code weight}: what it added; 0 where it repeats or does not count
 *   <li>{@code rule}: the term or code rule; for a code what it rests on, see {@link
 *       org.citizensecurity.classification.Reason#rules}: {@code weight of APPROACH:HARD} is the rows
 *       of that facet and value, {@code profile DRUG_INTERDICTION} what the codebook says of a
 *       measure, whose own rows have that value, {@code code APPROACH:HARD} the rows of another code
 *   <li>{@code language}: of the words, {@code und} for codes; {@code codebook}: the version that has
 *       the rule
 * </ul>
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
        writer, COLUMNS, Iterables.concat(Iterables.transform(records, EvidenceCsv::rows)));
  }

  private static ImmutableList<List<String>> rows(ClassifiedRecord record) {
    Classification found = record.classification();
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    for (Reason reason : found.reasons()) {
      for (String rule : reason.rules()) {
        rows.add(row(record, cells -> EvidenceFields.write(reason, rule, found.codebook(), cells)));
      }
    }
    for (Evidence evidence : found.evidence()) {
      rows.add(row(record, cells -> EvidenceFields.write(evidence, cells)));
    }
    return rows.build();
  }

  private static List<String> row(ClassifiedRecord record, Consumer<TidyCells> writer) {
    TidyCells cells = new TidyCells();
    cells.text("record", record.id());
    writer.accept(cells);
    return cells.row(COLUMNS);
  }
}
