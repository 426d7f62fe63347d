package org.citizensecurity.io.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers for files: fifteen significant digits, without exponent, the same on every platform. */
final class Decimals {
  private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  private Decimals() {}

  /** The number. */
  static BigDecimal exact(double value) {
    BigDecimal rounded = new BigDecimal(value).round(FIFTEEN_DIGITS).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  /** The number as text. */
  static String plain(double value) {
    return exact(value).toPlainString();
  }
}
