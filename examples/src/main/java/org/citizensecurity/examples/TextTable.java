package org.citizensecurity.examples;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows in aligned columns: the first to the left, the others to the right. */
final class TextTable {
  private final List<ImmutableList<String>> rows = new ArrayList<>();

  TextTable(String... header) {
    rows.add(ImmutableList.copyOf(header));
  }

  void add(List<String> row) {
    rows.add(ImmutableList.copyOf(row));
  }

  @Override
  public String toString() {
    int[] widths = IntStream.range(0, rows.get(0).size())
        .map(column ->
            rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
        .toArray();
    return rows.stream()
        .map(row -> IntStream.range(0, widths.length)
            .mapToObj(column -> column == 0
                ? Strings.padEnd(row.get(column), widths[column], ' ')
                : Strings.padStart(row.get(column), widths[column], ' '))
            .collect(Collectors.joining("  "))
            .stripTrailing())
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
