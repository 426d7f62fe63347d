package org.citizensecurity.io.table;

import com.google.common.collect.ImmutableList;
import org.citizensecurity.io.Input;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.WithProblems;

/**
 * Any table, whole in memory; {@link Rows} reads one row after the other.
 *
 * @param header the columns; none where the file could not be read
 * @param rows in the order of the file
 */
public record WholeTable(Header header, ImmutableList<Row> rows) {

  /** Reads a table; what cannot be read is a problem. */
  public static WithProblems<WholeTable> read(Input input) {
    ProblemCollector problems = new ProblemCollector();
    try (Rows rows = Rows.open(input, problems)) {
      Header header = rows.header().orElseGet(() -> Header.of(ImmutableList.of()));
      ImmutableList<Row> kept = ImmutableList.copyOf(rows);
      return new WithProblems<>(
          new WholeTable(header, kept),
          problems.problems(),
          new RowCount(kept.size(), rows.rejected()));
    }
  }
}
