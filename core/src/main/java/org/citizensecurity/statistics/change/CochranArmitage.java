package org.citizensecurity.statistics.change;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Reason;

/**
 * Cochran-Armitage test: does a proportion rise or fall over time? W. G. Cochran, Biometrics 10
 * (1954) 417-451; P. Armitage, Biometrics 11 (1955) 375-386. With x events out of n at time t and p
 * the proportion of all,
 *
 * <pre>z = Σ (x - n p)(t - t̄) / √(p (1 - p) Σ n (t - t̄)²)</pre>
 *
 * where t̄ is the mean time of the cases. No continuity correction; z² is the chi-squared of {@code
 * prop.trend.test} in R.
 *
 * <p>Counts may be fractional (one half for a case on both sides); the test then treats the total
 * as the number of cases. Times without cases are left out. Times may be spaced unequally and
 * repeat. {@link Reason#NO_WEIGHT} without cases (or without input), {@link Reason#TOO_FEW} with
 * cases at one time only, {@link Reason#NO_VARIATION} if no case or every case is an event. Throws
 * if lengths differ, a number is NaN or infinite, or events are not between 0 and their total.
 *
 * @param times number of observations with cases
 * @param total number of cases
 * @param z above 0 if the proportion rises
 * @param pValue two-sided, from the normal approximation
 */
public record CochranArmitage(int times, double total, double z, double pValue)
    implements Serializable {
  /** Rejects numbers outside their range. */
  public CochranArmitage {
    checkArgument(times >= 2, "times %s are fewer than 2", times);
    checkArgument(total > 0, "total %s is not above 0", total);
    checkArgument(Double.isFinite(z), "z %s is not finite", z);
    checkArgument(pValue >= 0 && pValue <= 1, "p-value %s is not between 0 and 1", pValue);
  }

  /** The test of events out of totals at these times. */
  public static Computed<CochranArmitage> of(double[] times, double[] events, double[] totals) {
    GroupedCounts counts = GroupedCounts.of(times, events, totals);
    Optional<Computed<CochranArmitage>> refusal = counts.refusal();
    if (refusal.isPresent()) {
      return refusal.get();
    }
    double total = counts.sumOfTotals();
    double share = counts.sumOfEvents() / total;
    double mean = counts.meanTime();
    double excess = 0;
    for (int i = 0; i < counts.size(); i++) {
      excess += (counts.events(i) - counts.total(i) * share) * (counts.time(i) - mean);
    }
    double z = excess / Math.sqrt(share * (1 - share) * counts.timeVariance() * total);
    return Computed.of(
        new CochranArmitage(counts.size(), total, z, StandardNormal.twoSidedPValue(z)));
  }

  /** Chi-squared with one degree of freedom. */
  public double chiSquared() {
    return z * z;
  }
}
