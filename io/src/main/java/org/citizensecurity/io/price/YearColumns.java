package org.citizensecurity.io.price;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citizensecurity.io.table.Header;
import org.citizensecurity.io.table.Row;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.Sample;
import org.citizensecurity.problem.Severity;

/**
 * The columns of a wide table that are years, such as {@code 2012} or {@code 2012 [YR2012]}. An empty
 * cell, {@code ..} and 0 are gaps; a level or rate is never 0.
 *
 * @param positions the position of each year
 */
record YearColumns(ImmutableSortedMap<Integer, Integer> positions) {
  private static final Pattern YEAR = Pattern.compile("([12]\\d{3})(?:\\.0)?(?:\\s*\\[yr\\1\\])?");
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,30}(?:\\.\\d{1,40})?(?:[eE][+-]?\\d{1,2})?");

  private static final int LONGEST_SAMPLE = 100;

  static YearColumns of(Header header) {
    SortedMap<Integer, Integer> positions = new TreeMap<>();
    for (int i = 0; i < header.names().size(); i++) {
      Matcher year = YEAR.matcher(header.names().get(i));
      if (year.matches()) {
        positions.putIfAbsent(Integer.valueOf(year.group(1)), i);
      }
    }
    return new YearColumns(ImmutableSortedMap.copyOfSorted(positions));
  }

  /** Whether nothing but gaps stands in the years. */
  boolean areEmpty(Row row) {
    return positions.values().stream().allMatch(at -> isGap(row.cells().get(at)));
  }

  /** What stands in the years; a cell that is neither a gap nor a number above 0 is a problem. */
  ImmutableSortedMap<Integer, BigDecimal> values(Row row, ProblemCollector problems) {
    ImmutableSortedMap.Builder<Integer, BigDecimal> values = ImmutableSortedMap.naturalOrder();
    positions.forEach((year, at) -> {
      String cell = row.cells().get(at);
      if (!isGap(cell)) {
        number(cell)
            .ifPresentOrElse(
                value -> {
                  if (value.signum() > 0) {
                    values.put(year, value);
                  }
                },
                () -> problems.add(
                    ProblemCode.BAD_NUMBER,
                    Severity.VALUE_DROPPED,
                    row.place().at(year.toString()),
                    sample(cell),
                    "a number above 0, or nothing"));
      }
    });
    return values.buildOrThrow();
  }

  /** A number that is not below 0, as statistical offices write it. */
  static Optional<BigDecimal> number(String cell) {
    String text = cell.strip();
    return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  static String sample(String cell) {
    return Sample.of(cell, LONGEST_SAMPLE);
  }

  private static boolean isGap(String cell) {
    String text = cell.strip();
    return text.isEmpty()
        || text.equals("..")
        || text.equals("...")
        || text.equals("-")
        || text.equalsIgnoreCase("NA")
        || text.equalsIgnoreCase("NaN");
  }
}
