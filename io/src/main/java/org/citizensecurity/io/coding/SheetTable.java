package org.citizensecurity.io.coding;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.record.ColumnCheck;
import org.citizensecurity.io.table.Header;
import org.citizensecurity.io.table.WholeTable;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.WithProblems;

/** Reads a table row by row, where the columns that are needed are there. */
final class SheetTable {
  private SheetTable() {}

  static <T> WithProblems<ImmutableList<T>> read(
      Input input,
      List<String> needed,
      ProblemCollector problems,
      Function<SheetRow, Optional<T>> reading) {
    WithProblems<WholeTable> table = WholeTable.read(input);
    problems.addAll(table.problems());
    Header header = table.value().header();
    ColumnCheck check = new ColumnCheck(input, header, problems);
    if (header.names().isEmpty() || !check.complete(needed, header.names()::contains)) {
      return new WithProblems<>(ImmutableList.of(), problems.problems(), RowCount.NONE);
    }
    ImmutableList<T> kept = table.value().rows().stream()
        .flatMap(row -> reading.apply(new SheetRow(row, problems)).stream())
        .collect(ImmutableList.toImmutableList());
    return new WithProblems<>(
        kept, problems.problems(), new RowCount(kept.size(), table.rows().read() - kept.size()));
  }
}
