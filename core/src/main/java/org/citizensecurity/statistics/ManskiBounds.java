package org.citizensecurity.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * The lowest and highest value that a share can have, whatever the unknown cases are (C. F. Manski,
 * Partial Identification of Probability Distributions, 2003). Not a confidence interval: it
 * measures what is not known about the cases at hand, not chance.
 *
 * @param lower share if every unknown case is a no, 0 or more
 * @param upper share if every unknown case is a yes, at most 1
 */
public record ManskiBounds(double lower, double upper) implements Serializable {
  /** Rejects NaN, bounds outside [0, 1] and bounds in the wrong order. */
  public ManskiBounds {
    checkArgument(
        lower >= 0 && lower <= upper && upper <= 1,
        "bounds %s and %s are not in order between 0 and 1",
        lower,
        upper);
  }

  /**
   * {@code yes / total} and {@code (yes + unknown) / total}, where total is the sum of all three.
   * Weights may be counts, money or years. Undefined if the total is 0; throws if a weight is
   * negative, NaN or infinite.
   */
  public static Computed<ManskiBounds> of(double yes, double no, double unknown) {
    checkWeight("yes", yes);
    checkWeight("no", no);
    checkWeight("unknown", unknown);
    double largest = Math.max(yes, Math.max(no, unknown));
    if (largest == 0) {
      return Computed.undefined(Reason.NO_WEIGHT, "all weights are 0, so there is no share");
    }
    double total = yes / largest + no / largest + unknown / largest;
    double lower = yes / largest / total;
    return Computed.of(new ManskiBounds(
        lower, Math.max(lower, Math.min(1, 1 - no / largest / total))));
  }

  private static void checkWeight(String name, double weight) {
    checkArgument(
        Double.isFinite(weight) && weight >= 0,
        "weight '%s' is %s, expected a finite number of 0 or more",
        name,
        weight);
  }

  /** Upper minus lower bound: the unknown part of the total. */
  public double width() {
    return upper - lower;
  }
}
