package org.citizensecurity.examples;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.citizensecurity.reliability.Agreement;
import org.citizensecurity.statistics.agreement.ConfusionMatrix;

/** Prints which codes were taken for which: a matrix where it is narrow enough, otherwise a list. */
final class ConfusionPrinter {
  private static final int WIDEST_MATRIX = 6;

  private ConfusionPrinter() {}

  /** Empty where nothing was compared. */
  static String of(Agreement agreement) {
    ConfusionMatrix<String> matrix = agreement.confusion();
    if (matrix.categories().isEmpty()) {
      return "";
    }
    return matrix.categories().size() > WIDEST_MATRIX || agreement.question().manyValued()
        ? list(matrix, agreement.question().code())
        : matrix(matrix, agreement);
  }

  /** The first file down, the second across; no answer is only ever one of the second. */
  private static String matrix(ConfusionMatrix<String> matrix, Agreement agreement) {
    TextTable table =
        new TextTable(Stream.concat(Stream.of("first \\ second"), matrix.categories().stream())
            .toArray(String[]::new));
    for (String row : agreement.codes()) {
      table.add(Stream.concat(
              Stream.of(row),
              matrix.categories().stream().map(column -> Long.toString(matrix.count(row, column))))
          .toList());
    }
    return table.toString();
  }

  private record Pair(String first, String second, long count) {}

  /** Only what differs, the most frequent first. */
  private static String list(ConfusionMatrix<String> matrix, String question) {
    List<Pair> different = matrix.counts().rowMap().entrySet().stream()
        .flatMap(row -> row.getValue().entrySet().stream()
            .map(cell -> new Pair(row.getKey(), cell.getKey(), cell.getValue())))
        .filter(pair -> !pair.first.equals(pair.second))
        .sorted(comparing(Pair::count, reverseOrder()))
        .toList();
    if (different.isEmpty()) {
      return "";
    }
    TextTable table = new TextTable(question + " of the first", "of the second", "records");
    different.forEach(
        pair -> table.add(ImmutableList.of(pair.first, pair.second, Long.toString(pair.count))));
    return table.toString();
  }
}
