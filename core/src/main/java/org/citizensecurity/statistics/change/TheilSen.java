package org.citizensecurity.statistics.change;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Arrays;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.IntervalMethod;
import org.citizensecurity.statistics.Reason;

/**
 * Theil-Sen line: the median of the slopes between all pairs of observations. P. K. Sen, Journal of
 * the American Statistical Association 63 (1968) 1379-1389. Up to 29 % of the values may be
 * outliers without carrying it away.
 *
 * <p>The slope is per unit of real time: a gap of three years divides by three. Pairs at the same
 * time have no slope and are left out. Constant values give slope 0; values may be negative.
 * Undefined with fewer than two observations ({@link Reason#TOO_FEW}) and if all times are equal
 * ({@link Reason#NO_VARIATION}). Throws if lengths differ, a number is NaN or infinite, a slope
 * overflows, or there are more than 10000 observations.
 *
 * @param size number of observations
 * @param slope change of value per unit of time
 * @param intercept value of the line at time 0: the median value less the slope times the median
 *     time (W. J. Conover, Practical Nonparametric Statistics, 1980)
 * @param interval of the slope; undefined if there are too few pairs for its level
 */
public record TheilSen(int size, double slope, double intercept, Computed<Interval> interval)
    implements Serializable {
  /** Rejects numbers that are not finite. */
  public TheilSen {
    checkArgument(Double.isFinite(slope), "slope %s is not finite", slope);
    checkArgument(Double.isFinite(intercept), "intercept %s is not finite", intercept);
  }

  /** The line with a 0.95 interval. */
  public static Computed<TheilSen> of(double[] times, double[] values) {
    return of(times, values, Interval.USUAL_LEVEL);
  }

  /**
   * The line with an interval at this level. With N ordered slopes and C the normal quantile times
   * the standard deviation of Kendall's S (for ties), the interval runs from the slope at rank (N -
   * C)/2 to that at rank (N + C)/2 + 1, between two ranks by linear interpolation (R. O. Gilbert,
   * Statistical Methods for Environmental Pollution Monitoring, 1987, chapter 16). Where a rank
   * is below 1 or above N there is no finite interval, as with five observations or fewer at 0.95,
   * and it is {@link Reason#TOO_FEW} rather than the range of the slopes, which would claim too
   * much. If all values are equal it is {@link Reason#NO_VARIATION}.
   */
  public static Computed<TheilSen> of(double[] times, double[] values, double level) {
    Observations observations = Observations.of(times, values);
    double critical = Interval.criticalValue(level);
    if (observations.size() < 2) {
      return Computed.undefined(
          Reason.TOO_FEW, observations.size() + " observations, a slope needs at least 2");
    }
    if (observations.timesAreEqual()) {
      return Computed.undefined(Reason.NO_VARIATION, "all times are equal, so there is no slope");
    }
    double[] slopes = slopes(observations);
    double slope = Observations.median(slopes);
    double intercept = Observations.median(observations.values())
        - slope * Observations.median(observations.times());
    return Computed.of(new TheilSen(
        observations.size(), slope, intercept, interval(observations, slopes, critical, level)));
  }

  private static double[] slopes(Observations observations) {
    int n = observations.size();
    double[] slopes = new double[n * (n - 1) / 2];
    int count = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        double step = observations.time(j) - observations.time(i);
        if (step > 0) {
          slopes[count] = (observations.value(j) - observations.value(i)) / step;
          checkArgument(
              Double.isFinite(slopes[count]),
              "slope between times %s and %s is too large for a number",
              observations.time(i),
              observations.time(j));
          count++;
        }
      }
    }
    double[] sorted = Arrays.copyOf(slopes, count);
    Arrays.sort(sorted);
    return sorted;
  }

  private static Computed<Interval> interval(
      Observations observations, double[] slopes, double critical, double level) {
    if (observations.valuesAreEqual()) {
      return Computed.undefined(Reason.NO_VARIATION, "all values are equal");
    }
    double reach = critical * Math.sqrt(KendallScore.of(observations).variance());
    double lowerRank = (slopes.length - reach) / 2;
    if (lowerRank < 1) {
      return Computed.undefined(
          Reason.TOO_FEW,
          slopes.length + " pairs of observations, too few for an interval at level " + level);
    }
    return Computed.of(new Interval(
        atRank(slopes, lowerRank),
        atRank(slopes, (slopes.length + reach) / 2 + 1),
        level,
        IntervalMethod.SEN));
  }

  private static double atRank(double[] sorted, double rank) {
    int whole = (int) Math.min(Math.floor(rank), sorted.length);
    double low = sorted[whole - 1];
    double high = sorted[Math.min(whole, sorted.length - 1)];
    return low + (rank - whole) * (high - low);
  }

  /** The value of the line at this time. */
  public double valueAt(double time) {
    return intercept + slope * time;
  }
}
