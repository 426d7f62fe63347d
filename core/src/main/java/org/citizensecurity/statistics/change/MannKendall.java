package org.citizensecurity.statistics.change;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Reason;
import org.citizensecurity.statistics.resampling.Permutation;

/**
 * Mann-Kendall test: do values tend to rise or to fall over time? H. B. Mann, Econometrica 13
 * (1945) 245-259; M. G. Kendall, Rank Correlation Methods, 4th ed., 1970.
 *
 * <p>S adds, over all pairs of observations at different times, 1 if the later value is larger, -1
 * if it is smaller, 0 if equal. Only the order of the times counts, so gaps and unequal spacing do
 * no harm; several values at one time are tied. Values may be negative or 0.
 *
 * <p>Undefined with fewer than three observations ({@link Reason#TOO_FEW}) and if all values or all
 * times are equal ({@link Reason#NO_VARIATION}). Throws if lengths differ, a number is NaN or
 * infinite, or there are more than 10000 observations.
 *
 * @param size number of observations
 * @param s concordant minus discordant pairs
 * @param tau Kendall's tau-b, from -1 to 1
 * @param variance of S if there is no trend, as the method has it
 * @param pValue two-sided
 * @param method how the p-value was found
 */
public record MannKendall(
    int size, long s, double tau, double variance, double pValue, KendallMethod method)
    implements Serializable {
  private static final int SHORTEST = 3;
  private static final int SHORTEST_FOR_AUTOCORRELATION = 10;
  // As cor.test of R does: exact below 50 observations.
  private static final int NORMAL_FROM = 50;

  /** Rejects numbers outside their range. */
  public MannKendall {
    checkArgument(size >= SHORTEST, "size %s is below %s", size, SHORTEST);
    checkArgument(Math.abs(tau) <= 1, "tau %s is not between -1 and 1", tau);
    checkArgument(variance > 0, "variance %s is not above 0", variance);
    checkArgument(pValue >= 0 && pValue <= 1, "p-value %s is not between 0 and 1", pValue);
  }

  /**
   * The test for independent values. The p-value is exact for fewer than 50 observations without
   * ties; otherwise from the normal approximation with the variance for ties in value and in time
   * and S moved by 1 towards 0.
   */
  public static Computed<MannKendall> of(double[] times, double[] values) {
    Observations observations = Observations.of(times, values);
    Optional<Computed<MannKendall>> refusal = refusal(observations, SHORTEST);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    KendallScore score = KendallScore.of(observations);
    return Computed.of(
        score.size() < NORMAL_FROM && !score.tied()
            ? of(score, score.variance(), score.exactPValue(), KendallMethod.EXACT)
            : normal(score, score.variance(), KendallMethod.NORMAL));
  }

  /**
   * The test for values that depend on those before them (Hamed and Rao 1998). The variance of S is
   * multiplied by
   *
   * <pre>1 + 2 / (n (n - 1)(n - 2)) Σ (n - i)(n - i - 1)(n - i - 2) r(i)</pre>
   *
   * where r(i) is the autocorrelation at lag i of the ranks of the values less their Theil-Sen
   * line, and lags within ±1.96/√n count as 0. The lag is real time, so times must be different
   * whole numbers, such as years. Where years are missing, the number of pairs of observations at
   * lag i stands for n - i, and the autocovariance is scaled as by {@code acf} of R with {@code
   * na.pass}; without gaps both are as published.
   *
   * <p>Needs ten observations. {@link Reason#NO_SOLUTION} if the corrected variance is not above 0,
   * which strong negative autocorrelation can bring about; {@link Reason#NO_VARIATION} if all
   * values lie on one line.
   */
  public static Computed<MannKendall> correctedForAutocorrelation(double[] times, double[] values) {
    Observations observations = Observations.of(times, values);
    checkArgument(observations.timesDiffer(), "times must differ from each other");
    for (double time : times) {
      checkArgument(time == Math.rint(time), "time %s is not a whole number such as a year", time);
    }
    Optional<Computed<MannKendall>> refusal = refusal(observations, SHORTEST_FOR_AUTOCORRELATION);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    return RankAutocorrelation.ofDetrended(observations)
        .map(RankAutocorrelation::varianceFactor)
        .flatMap(factor -> {
          if (factor <= 0) {
            return Computed.undefined(
                Reason.NO_SOLUTION,
                "negative autocorrelation makes the variance factor "
                    + factor
                    + ", expected above 0");
          }
          KendallScore score = KendallScore.of(observations);
          return Computed.of(normal(score, score.variance() * factor, KendallMethod.HAMED_RAO));
        });
  }

  private static Optional<Computed<MannKendall>> refusal(Observations observations, int shortest) {
    if (observations.size() < shortest) {
      return Optional.of(Computed.undefined(
          Reason.TOO_FEW,
          observations.size() + " observations, the test needs at least " + shortest));
    }
    if (observations.timesAreEqual()) {
      return Optional.of(Computed.undefined(Reason.NO_VARIATION, "all times are equal"));
    }
    if (observations.valuesAreEqual()) {
      return Optional.of(Computed.undefined(Reason.NO_VARIATION, "all values are equal"));
    }
    return Optional.empty();
  }

  private static MannKendall normal(KendallScore score, double variance, KendallMethod method) {
    return of(score, variance, StandardNormal.twoSidedPValue(z(score.s(), variance)), method);
  }

  private static MannKendall of(
      KendallScore score, double variance, double pValue, KendallMethod method) {
    return new MannKendall(score.size(), score.s(), score.tau(), variance, pValue, method);
  }

  /** The same S with the p-value of a permutation test of it. */
  public MannKendall permuted(Permutation permutation) {
    return new MannKendall(
        size, s, tau, variance, permutation.pTwoSided(), KendallMethod.PERMUTATION);
  }

  /** S moved by 1 towards 0, over its standard deviation; 0 if S is 0. */
  public double z() {
    return z(s, variance);
  }

  private static double z(long s, double variance) {
    return (s - Long.signum(s)) / Math.sqrt(variance);
  }
}
