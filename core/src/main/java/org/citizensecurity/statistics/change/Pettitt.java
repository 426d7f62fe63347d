package org.citizensecurity.statistics.change;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Reason;

/**
 * Pettitt test: after which time does the level of a series change most? A. N. Pettitt, Applied
 * Statistics 28 (1979) 126-135. U(t) adds the signs of later minus earlier value over all pairs
 * that have t between them; the change is where |U(t)| is largest (the first such time), and {@code
 * p ≈ 2 exp(-6 U² / (n³ + n²))}, at most 1, which is good for p up to 0.5.
 *
 * <p>Only the order of the times counts, so gaps do no harm. Undefined with fewer than four
 * observations ({@link Reason#TOO_FEW}) and if all values are equal ({@link Reason#NO_VARIATION}).
 * Throws if lengths differ, a number is NaN or infinite, two times are equal, or there are more
 * than 10000 observations.
 *
 * @param size number of observations
 * @param u U(t) at the change: above 0 if the level rises, below 0 if it falls
 * @param lastTimeBefore time of the last observation before the change
 * @param pValue two-sided, approximate
 */
public record Pettitt(int size, long u, double lastTimeBefore, double pValue)
    implements Serializable {
  private static final int SHORTEST = 4;

  /** Rejects numbers outside their range. */
  public Pettitt {
    checkArgument(size >= SHORTEST, "size %s is below %s", size, SHORTEST);
    checkArgument(Double.isFinite(lastTimeBefore), "time %s is not finite", lastTimeBefore);
    checkArgument(pValue >= 0 && pValue <= 1, "p-value %s is not between 0 and 1", pValue);
  }

  /** The test of these values at these times. */
  public static Computed<Pettitt> of(double[] times, double[] values) {
    Observations observations = Observations.of(times, values);
    checkArgument(observations.timesDiffer(), "times must differ from each other");
    int n = observations.size();
    if (n < SHORTEST) {
      return Computed.undefined(
          Reason.TOO_FEW, n + " observations, the test needs at least " + SHORTEST);
    }
    if (observations.valuesAreEqual()) {
      return Computed.undefined(Reason.NO_VARIATION, "all values are equal");
    }
    long u = 0;
    long largest = 0;
    int change = 0;
    for (int i = 0; i < n - 1; i++) {
      for (int j = 0; j < n; j++) {
        u += (long) Math.signum(observations.value(j) - observations.value(i));
      }
      if (Math.abs(u) > Math.abs(largest)) {
        largest = u;
        change = i;
      }
    }
    double p = 2 * Math.exp(-6.0 * largest * largest / ((double) n * n * (n + 1)));
    return Computed.of(new Pettitt(n, largest, observations.time(change), Math.min(1, p)));
  }
}
