package org.citizensecurity.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * A part of a total of counts. Counts may be fractional: a case that belongs to both sides counts
 * one half on each.
 *
 * @param count the part, from 0 to {@code total}
 * @param total the whole, finite
 */
public record Proportion(double count, double total) implements Serializable {
  /** Rejects NaN, infinite and negative counts, and a part that is more than the total. */
  public Proportion {
    checkArgument(Double.isFinite(total) && total >= 0, "total %s is not 0 or more", total);
    checkArgument(
        count >= 0 && count <= total, "count %s is not between 0 and the total %s", count, total);
  }

  /** Count over total; undefined if the total is 0. */
  public Computed<Double> share() {
    return total == 0 ? nothing() : Computed.of(count / total);
  }

  /** {@link #wilson(double)} at 0.95. */
  public Computed<Interval> wilson() {
    return wilson(Interval.USUAL_LEVEL);
  }

  /**
   * The score interval without continuity correction (Wilson 1927): with p the share, n the total
   * and z the normal quantile,
   *
   * <pre>(p + z²/2n ± z √(p(1 - p)/n + z²/4n²)) / (1 + z²/n)</pre>
   *
   * clipped to [0, 1]. It always holds the share. With fractional counts the same formula is
   * applied; it is then an approximation that treats the total as the number of cases. Undefined if
   * the total is 0. It speaks about counts of independent cases, never about money.
   */
  public Computed<Interval> wilson(double level) {
    double z = Interval.criticalValue(level);
    if (total == 0) {
      return nothing();
    }
    double share = count / total;
    double lower;
    double upper;
    if (isWhole(count) && isWhole(total)) {
      var bounds = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
          (int) total, (int) count, 1 - level);
      lower = bounds.getLowerBound();
      upper = bounds.getUpperBound();
    } else {
      double scaled = z * z / total;
      double centre = share + scaled / 2;
      double reach = z * Math.sqrt(share * (1 - share) / total + scaled / (4 * total));
      lower = (centre - reach) / (1 + scaled);
      upper = (centre + reach) / (1 + scaled);
    }
    // The share lies on a bound when it is 0 or 1; rounding must not push it out.
    return Computed.of(new Interval(
        Math.max(0, Math.min(lower, share)),
        Math.min(1, Math.max(upper, share)),
        level,
        IntervalMethod.WILSON));
  }

  private static boolean isWhole(double number) {
    return number == Math.rint(number) && number <= Integer.MAX_VALUE;
  }

  private static <T> Computed<T> nothing() {
    return Computed.undefined(Reason.NO_WEIGHT, "the total is 0, so there is no share");
  }
}
