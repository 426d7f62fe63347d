package org.citizensecurity.io.report.page;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers for people, the same in every place: a point before the decimals, a narrow space between
 * thousands.
 */
final class Numbers {
  private static final String NARROW_SPACE = "\u202f";
  private static final String MINUS = "\u2212";

  private Numbers() {}

  /** For pictures: six decimals. */
  static BigDecimal drawn(double value) {
    return new BigDecimal(value).setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros();
  }

  /** This many decimals. */
  static String rounded(double value, int decimals) {
    return shown(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN));
  }

  /** All digits. */
  static String shown(BigDecimal value) {
    String plain = value.abs().toPlainString();
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    for (int at = point - 3; at > 0; at -= 3) {
      grouped.insert(at, NARROW_SPACE);
    }
    return (value.signum() < 0 ? MINUS : "") + grouped;
  }

  static String shown(long value) {
    return shown(BigDecimal.valueOf(value));
  }

  /** At most two decimals. */
  static String weight(BigDecimal value) {
    String text = shown(value.setScale(2, RoundingMode.HALF_EVEN));
    String trimmed = CharMatcher.is('0').trimTrailingFrom(text);
    return trimmed.endsWith(".") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
  }

  /** A value of an indicator: a share as percentage, any other with three decimals. */
  static String figure(double value, String unit) {
    return isShare(unit) ? rounded(100 * value, 1) + "\u00a0%" : rounded(value, 3);
  }

  /** A probability with its sign of relation. */
  static String probability(double p) {
    return p < 0.001 ? "<\u00a00.001" : "=\u00a0" + rounded(p, 3);
  }

  static boolean isShare(String unit) {
    return unit.equals("share");
  }
}
