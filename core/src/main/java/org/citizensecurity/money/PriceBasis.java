package org.citizensecurity.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.OptionalInt;

/** In which prices an amount is counted. */
public final class PriceBasis implements Serializable {
  private static final int NO_YEAR = 0;

  /** The prices of the time at which the amount was counted. */
  public static final PriceBasis CURRENT = new PriceBasis(NO_YEAR);

  private final int year;

  private PriceBasis(int year) {
    this.year = year;
  }

  /** The prices of one year, 1000 to 9999. */
  public static PriceBasis constant(int baseYear) {
    checkArgument(
        baseYear >= 1000 && baseYear <= 9999, "base year '%s' is outside 1000 to 9999", baseYear);
    return new PriceBasis(baseYear);
  }

  /** Reads {@code current} or a base year. */
  public static PriceBasis parse(String text) {
    String word = text.strip();
    if (word.equalsIgnoreCase("current")) {
      return CURRENT;
    }
    checkArgument(
        word.matches("[1-9][0-9]{3}"), "prices '%s' are neither 'current' nor a base year", text);
    return constant(Integer.parseInt(word));
  }

  /** The year whose prices are used; empty for the prices of the time. */
  public OptionalInt baseYear() {
    return year == NO_YEAR ? OptionalInt.empty() : OptionalInt.of(year);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PriceBasis basis && basis.year == year;
  }

  @Override
  public int hashCode() {
    return Integer.hashCode(year);
  }

  /** The form that {@link #parse} reads. */
  @Override
  public String toString() {
    return year == NO_YEAR ? "current" : Integer.toString(year);
  }
}
