package org.citizensecurity.io.flow;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citizensecurity.problem.Sample;

/** A number in a table of flows, as spreadsheets write it: a small exponent may follow. */
final class Amount {
  private static final Pattern FORM =
      Pattern.compile("[+-]?\\d{1,30}(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,2})?");
  private static final int MOST_DIGITS = 40;
  private static final int LONGEST_SAMPLE = 100;

  private Amount() {}

  static Optional<BigDecimal> find(String cell) {
    String text = cell.strip();
    return FORM.matcher(text).matches()
        ? Optional.of(new BigDecimal(text)).filter(Amount::isUsual)
        : Optional.empty();
  }

  private static boolean isUsual(BigDecimal value) {
    return value.scale() <= MOST_DIGITS && value.precision() - value.scale() <= MOST_DIGITS - 10;
  }

  static boolean isGap(String cell) {
    return cell.isBlank()
        || cell.strip().equalsIgnoreCase("NULL")
        || cell.strip().equals("..");
  }

  static String sample(String cell) {
    return Sample.of(cell, LONGEST_SAMPLE);
  }
}
