package org.citizensecurity.text;

import com.google.common.base.Strings;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of cells as plain text in aligned columns. */
public final class AlignedRows {
  private AlignedRows() {}

  /**
   * One line a row, ending in a line feed, with two blanks between columns and none at the end. The
   * first {@code words} columns are set to the left, the others to the right. All rows have as many
   * cells as the first; there must be one.
   */
  public static String of(List<? extends List<String>> rows, int words) {
    int[] widths = IntStream.range(0, rows.get(0).size())
        .map(column ->
            rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
        .toArray();
    return rows.stream()
        .map(row -> IntStream.range(0, widths.length)
            .mapToObj(column -> column < words
                ? Strings.padEnd(row.get(column), widths[column], ' ')
                : Strings.padStart(row.get(column), widths[column], ' '))
            .collect(Collectors.joining("  "))
            .stripTrailing())
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
