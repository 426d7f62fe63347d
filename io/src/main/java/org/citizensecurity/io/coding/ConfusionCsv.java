package org.citizensecurity.io.coding;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.citizensecurity.io.csv.CsvFile;
import org.citizensecurity.reliability.Agreement;
import org.citizensecurity.reliability.AgreementFigures;

/**
 * Which codes the second coder gave where the first gave which, as a table. Columns: {@code records,
 * question, first, second, count}. A row is a pair of codes that occurs; {@code -} is no answer, and
 * several measures are separated by {@code ;}. The counts of a question sum to the records compared.
 */
public final class ConfusionCsv {
  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of("records", "question", "first", "second", "count");

  private ConfusionCsv() {}

  /** The columns, in order. */
  public static ImmutableList<String> columns() {
    return COLUMNS;
  }

  /** Writes the pairs of each group; the writer stays open. */
  public static void write(List<AgreementCsv.Group> groups, Writer writer) throws IOException {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (AgreementCsv.Group group : groups) {
      for (AgreementFigures figures : group.figures()) {
        Agreement agreement = figures.agreement();
        agreement
            .confusion()
            .counts()
            .rowMap()
            .forEach((first, row) -> row.forEach((second, count) -> rows.add(ImmutableList.of(
                group.records(), agreement.question().code(), first, second, count.toString()))));
      }
    }
    CsvFile.write(writer, COLUMNS, rows.build());
  }
}
