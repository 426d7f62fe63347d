package org.citizensecurity.io.iati;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.table.Header;
import org.citizensecurity.io.table.Row;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.Severity;

/**
 * The columns of one table of activities. Where several hold the same thing, other than words, the
 * one with the longest name is read: {@code sector-vocabulary-code} and not {@code
 * sector-vocabulary}, in which the name of the vocabulary stands then.
 *
 * @param byPosition those that are read
 */
record IatiColumns(ImmutableSortedMap<Integer, IatiColumn> byPosition) {
  private static final int FEWEST = 2;

  /** Whether a table with this header is one of activities, transactions or budgets. */
  static boolean isHeader(Header header) {
    List<IatiColumn> known =
        header.names().stream().flatMap(name -> IatiColumn.find(name).stream()).toList();
    Predicate<IatiColumn> isId = column -> column.group().equals(IatiColumn.IDENTIFIER);
    boolean plain = known.stream().anyMatch(isId.and(column -> column.name().length() > 3));
    return known.stream().anyMatch(isId) && known.size() >= (plain ? FEWEST : FEWEST + 1);
  }

  /** Names what is not read; empty, with a problem, where no column identifies the activity. */
  static Optional<IatiColumns> check(Header header, Input input, ProblemCollector problems) {
    Map<String, Integer> chosen = new LinkedHashMap<>();
    TreeMap<Integer, IatiColumn> columns = new TreeMap<>();
    for (int i = 0; i < header.names().size(); i++) {
      String name = header.names().get(i);
      Optional<IatiColumn> column = IatiColumn.find(name);
      if (column.isPresent()) {
        add(i, column.get(), chosen, columns);
      } else if (!name.isBlank() && !IatiColumn.isKnown(name)) {
        problems.add(
            ProblemCode.NOT_READ,
            Severity.NOTICE,
            Location.of(input.name(), 1).at(name),
            name,
            "only columns that the model holds");
      }
    }
    if (columns.values().stream()
        .noneMatch(column -> column.group().equals(IatiColumn.IDENTIFIER))) {
      problems.add(
          ProblemCode.MISSING_COLUMN,
          Severity.FILE_REJECTED,
          Location.of(input.name(), 1).at(IatiColumn.IDENTIFIER),
          "",
          "a column " + IatiColumn.IDENTIFIER);
      return Optional.empty();
    }
    return Optional.of(new IatiColumns(ImmutableSortedMap.copyOf(columns)));
  }

  private static void add(
      int position,
      IatiColumn column,
      Map<String, Integer> chosen,
      Map<Integer, IatiColumn> columns) {
    Integer before = column.isText() ? null : chosen.get(column.path());
    IatiColumn other = before == null ? null : columns.get(before);
    if (other == null || other.name().length() < column.name().length()) {
      if (other != null) {
        columns.values().remove(other);
      }
      chosen.put(column.path(), position);
      columns.put(position, column);
    }
  }

  /** The cells of a row that are not blank, by element, the one that counts the elements first. */
  ImmutableListMultimap<String, Cell> cells(Row row, Predicate<IatiColumn> wanted) {
    List<Cell> cells = new ArrayList<>();
    byPosition.forEach((position, column) -> {
      String text = row.cells().get(position);
      if (wanted.test(column) && !text.isBlank()) {
        cells.add(new Cell(column, text.strip()));
      }
    });
    cells.sort(comparingInt(cell -> cell.column.rank()));
    ImmutableListMultimap.Builder<String, Cell> byElement = ImmutableListMultimap.builder();
    cells.forEach(cell -> byElement.put(cell.column.element(), cell));
    return byElement.build();
  }

  /** All that stands in the columns that are wanted, to be compared. */
  List<String> values(Row row, Predicate<IatiColumn> wanted) {
    return byPosition.entrySet().stream()
        .filter(entry -> wanted.test(entry.getValue()))
        .map(entry -> row.cells().get(entry.getKey()))
        .toList();
  }

  /** What stands in a column. */
  record Cell(IatiColumn column, String text) {}
}
