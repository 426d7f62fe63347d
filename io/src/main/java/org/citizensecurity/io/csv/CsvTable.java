package org.citizensecurity.io.csv;

import com.google.common.collect.ImmutableList;
import org.citizensecurity.io.Input;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.WithProblems;

/**
 * Any table, whole in memory; {@link CsvRows} reads one row after the other.
 *
 * @param header the columns; none where the file could not be read
 * @param rows in the order of the file
 */
public record CsvTable(CsvHeader header, ImmutableList<CsvRow> rows) {

  /** Reads a table; what cannot be read is a problem. */
  public static WithProblems<CsvTable> read(Input input) {
    ProblemCollector problems = new ProblemCollector();
    try (CsvRows rows = CsvRows.open(input, problems)) {
      CsvHeader header = rows.header().orElseGet(() -> CsvHeader.of(ImmutableList.of()));
      ImmutableList<CsvRow> kept = ImmutableList.copyOf(rows);
      return new WithProblems<>(
          new CsvTable(header, kept),
          problems.problems(),
          new RowCount(kept.size(), rows.rejected()));
    }
  }
}
