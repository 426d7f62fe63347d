package org.citizensecurity.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.OptionalInt;

/**
 * In which prices an amount is counted.
 *
 * @param baseYear the year whose prices are used; empty for the prices of the time
 */
public record PriceBasis(OptionalInt baseYear) implements Serializable {
  /** The prices of the time at which the amount was counted. */
  public static final PriceBasis CURRENT = new PriceBasis(OptionalInt.empty());

  /** Rejects years outside 1000 to 9999. */
  public PriceBasis {
    baseYear.ifPresent(year -> checkArgument(
        year >= 1000 && year <= 9999, "base year '%s' is outside 1000 to 9999", year));
  }

  /** The prices of one year. */
  public static PriceBasis constant(int baseYear) {
    return new PriceBasis(OptionalInt.of(baseYear));
  }

  /** Reads {@code current} or a base year. */
  public static PriceBasis parse(String text) {
    String word = text.strip();
    if (word.equalsIgnoreCase("current")) {
      return CURRENT;
    }
    checkArgument(
        word.matches("\\d{4}"), "prices '%s' are neither 'current' nor a base year", text);
    return constant(Integer.parseInt(word));
  }

  /** The form that {@link #parse} reads. */
  @Override
  public String toString() {
    return baseYear.isPresent() ? Integer.toString(baseYear.getAsInt()) : "current";
  }
}
