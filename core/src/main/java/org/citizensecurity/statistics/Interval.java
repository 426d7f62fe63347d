package org.citizensecurity.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A confidence interval, both bounds included.
 *
 * @param lower finite
 * @param upper finite, not below {@code lower}
 * @param level confidence, strictly between 0 and 1, such as 0.95
 * @param method how it was made
 */
public record Interval(double lower, double upper, double level, IntervalMethod method)
    implements Serializable {
  /** The level to use where nothing asks for another: 0.95. */
  public static final double USUAL_LEVEL = 0.95;

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** Rejects bounds that are not finite or in the wrong order, and a level outside (0, 1). */
  public Interval {
    checkArgument(Double.isFinite(lower), "lower bound %s is not finite", lower);
    checkArgument(Double.isFinite(upper), "upper bound %s is not finite", upper);
    checkArgument(lower <= upper, "upper bound %s is below lower bound %s", upper, lower);
    checkLevel(level);
  }

  /**
   * The estimate plus and minus the normal quantile times the standard error; not clipped to any
   * range. A standard error of 0 gives a point.
   */
  public static Interval wald(double estimate, double standardError, double level) {
    checkArgument(standardError >= 0, "standard error %s is not 0 or more", standardError);
    double reach = criticalValue(level) * standardError;
    return new Interval(estimate - reach, estimate + reach, level, IntervalMethod.WALD);
  }

  /** The part of it between these bounds; a bound outside them becomes the nearer of them. */
  public Interval clipped(double least, double most) {
    return new Interval(
        Math.min(most, Math.max(least, lower)),
        Math.min(most, Math.max(least, upper)),
        level,
        method);
  }

  /**
   * The number of standard errors on each side of the estimate that this level asks for: about 1.96
   * for 0.95. Throws if the level is not strictly between 0 and 1.
   */
  public static double criticalValue(double level) {
    checkLevel(level);
    return NORMAL.inverseSurvivalProbability((1 - level) / 2);
  }

  private static void checkLevel(double level) {
    checkArgument(level > 0 && level < 1, "level %s is not between 0 and 1, such as 0.95", level);
  }

  /** Whether the number lies within the bounds; false for NaN. */
  public boolean contains(double number) {
    return lower <= number && number <= upper;
  }

  /** Upper minus lower bound. */
  public double width() {
    return upper - lower;
  }
}
