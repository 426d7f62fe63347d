package org.citizensecurity.io.coding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.citizensecurity.io.csv.CsvFile;
import org.citizensecurity.reliability.Agreement;
import org.citizensecurity.reliability.AgreementFigure;
import org.citizensecurity.reliability.AgreementFigures;
import org.citizensecurity.reliability.LeftOut;

/**
 * All figures on the agreement of two codings as a table, one figure a row. Columns:
 *
 * <ul>
 *   <li>{@code records}: {@code all} or the group that was given
 *   <li>{@code question}, {@code code} (empty for all codes together), {@code statistic}: codes of
 *       {@link org.citizensecurity.reliability.CodedQuestion} and {@link
 *       org.citizensecurity.reliability.Statistic}
 *   <li>{@code n}: codes for precision, recall and F1, otherwise records
 *   <li>{@code value} or {@code reason} why there is none; {@code lower}, {@code upper}, {@code level},
 *       {@code method} of its interval, or {@code interval_reason} why there is none
 *   <li>{@code basis}, {@code compared}, {@code unanswered}, {@code only_first}, {@code only_second},
 *       {@code contested}, {@code irrelevant}, {@code blank}: which records count, how many are
 *       compared (without an answer of the second, of them), how many are left out and why
 * </ul>
 *
 * <p>Numbers have six decimals after a point. An empty cell does not apply.
 */
public final class AgreementCsv {
  private static final ImmutableList<String> COLUMNS = ImmutableList.<String>builder()
      .add("records", "question", "code", "statistic", "n", "value")
      .addAll(ComputedCells.REASON_AND_INTERVAL)
      .add("basis", "compared", "unanswered")
      .add("only_first", "only_second", "contested", "irrelevant", "blank")
      .build();

  /**
   * The agreement of some of the records.
   *
   * @param records {@code all}, or what the records have in common
   * @param figures on one question each
   */
  public record Group(String records, ImmutableList<AgreementFigures> figures) {}

  private AgreementCsv() {}

  /** The columns, in order. */
  public static ImmutableList<String> columns() {
    return COLUMNS;
  }

  /** Writes the figures of each group, those of single codes too; the writer stays open. */
  public static void write(List<Group> groups, Writer writer) throws IOException {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (Group group : groups) {
      for (AgreementFigures figures : group.figures()) {
        for (AgreementFigure figure : Iterables.concat(figures.overall(), figures.byCode())) {
          rows.add(row(group.records(), figures.agreement(), figure));
        }
      }
    }
    CsvFile.write(writer, COLUMNS, rows.build());
  }

  private static ImmutableList<String> row(
      String records, Agreement agreement, AgreementFigure figure) {
    LeftOut leftOut = agreement.leftOut();
    return ImmutableList.<String>builder()
        .add(
            records, figure.question().code(), figure.code(), figure.statistic().code())
        .add(Long.toString(figure.n()))
        .addAll(ComputedCells.of(figure.value(), figure.interval()))
        .add(agreement.basis().code())
        .add(Integer.toString(agreement.pairs().size()))
        .add(Long.toString(agreement.unanswered()))
        .add(Long.toString(leftOut.onlyInFirst()))
        .add(Long.toString(leftOut.onlyInSecond()))
        .add(Long.toString(leftOut.contested()))
        .add(Long.toString(leftOut.irrelevant()))
        .add(Long.toString(leftOut.blank()))
        .build();
  }
}
