package org.citizensecurity.statistics.change;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.Reason;

/**
 * Logistic regression of a proportion on time: by how much do its log odds change per unit of time?
 * The maximum-likelihood fit of {@code log(p / (1 - p)) = intercept + slope * time} by Newton steps
 * (iteratively reweighted least squares; P. McCullagh and J. A. Nelder, Generalized Linear Models,
 * 2nd ed., 1989).
 *
 * <p>Counts may be fractional (one half for a case on both sides), which solves the same equations
 * as whole counts. Undefined and refused as {@link CochranArmitage}; besides {@link
 * Reason#NO_SOLUTION} if one time parts events from other cases (all events at or after it, all
 * others at or before it, or the other way round), because the slope then grows without bound.
 *
 * @param slope change of the log odds per unit of time
 * @param intercept log odds at time 0
 * @param standardError of the slope
 * @param pValue two-sided, of slope / standardError (Wald test)
 */
public record LogisticTrend(double slope, double intercept, double standardError, double pValue)
    implements Serializable {
  private static final int MOST_STEPS = 100;
  private static final double PRECISION = 1e-12;

  /** Rejects numbers outside their range. */
  public LogisticTrend {
    checkArgument(Double.isFinite(slope), "slope %s is not finite", slope);
    checkArgument(Double.isFinite(intercept), "intercept %s is not finite", intercept);
    checkArgument(
        Double.isFinite(standardError) && standardError > 0,
        "standard error %s is not above 0",
        standardError);
    checkArgument(pValue >= 0 && pValue <= 1, "p-value %s is not between 0 and 1", pValue);
  }

  /** The fit to events out of totals at these times. */
  public static Computed<LogisticTrend> of(double[] times, double[] events, double[] totals) {
    GroupedCounts counts = GroupedCounts.of(times, events, totals);
    Optional<Computed<LogisticTrend>> refusal = counts.refusal();
    if (refusal.isPresent()) {
      return refusal.get();
    }
    if (isSeparated(counts)) {
      return Computed.undefined(
          Reason.NO_SOLUTION, "one time parts events from other cases, so the slope has no bound");
    }
    return fit(counts);
  }

  private static boolean isSeparated(GroupedCounts counts) {
    double firstEvent = Double.POSITIVE_INFINITY;
    double lastEvent = Double.NEGATIVE_INFINITY;
    double firstOther = Double.POSITIVE_INFINITY;
    double lastOther = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < counts.size(); i++) {
      if (counts.events(i) > 0) {
        firstEvent = Math.min(firstEvent, counts.time(i));
        lastEvent = Math.max(lastEvent, counts.time(i));
      }
      if (counts.others(i) > 0) {
        firstOther = Math.min(firstOther, counts.time(i));
        lastOther = Math.max(lastOther, counts.time(i));
      }
    }
    return lastEvent <= firstOther || lastOther <= firstEvent;
  }

  /** Fits to times that are centred and scaled, so that years and days converge alike. */
  private static Computed<LogisticTrend> fit(GroupedCounts counts) {
    double centre = counts.meanTime();
    double scale = Math.sqrt(counts.timeVariance());
    double share = counts.sumOfEvents() / counts.sumOfTotals();
    double level = Math.log(share / (1 - share));
    double steepness = 0;
    double likelihood = likelihood(counts, centre, scale, level, steepness);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] sums = new double[5];
      for (int i = 0; i < counts.size(); i++) {
        double time = (counts.time(i) - centre) / scale;
        double expected = 1 / (1 + Math.exp(-(level + steepness * time)));
        double rest = counts.events(i) - counts.total(i) * expected;
        double weight = counts.total(i) * expected * (1 - expected);
        sums[0] += rest;
        sums[1] += rest * time;
        sums[2] += weight;
        sums[3] += weight * time;
        sums[4] += weight * time * time;
      }
      double determinant = sums[2] * sums[4] - sums[3] * sums[3];
      if (!(determinant > 0)) {
        break;
      }
      double levelStep = (sums[4] * sums[0] - sums[3] * sums[1]) / determinant;
      double steepnessStep = (sums[2] * sums[1] - sums[3] * sums[0]) / determinant;
      if (Math.abs(levelStep) <= PRECISION * (1 + Math.abs(level))
          && Math.abs(steepnessStep) <= PRECISION * (1 + Math.abs(steepness))) {
        double slope = steepness / scale;
        double error = Math.sqrt(sums[2] / determinant) / scale;
        return Computed.of(new LogisticTrend(
            slope, level - slope * centre, error, StandardNormal.twoSidedPValue(slope / error)));
      }
      double next = likelihood(counts, centre, scale, level + levelStep, steepness + steepnessStep);
      // A full step can overshoot where the curve is flat; rounding alone must not halve it.
      for (int half = 0; half < 60 && next < likelihood - 1e-10 * Math.abs(likelihood); half++) {
        levelStep /= 2;
        steepnessStep /= 2;
        next = likelihood(counts, centre, scale, level + levelStep, steepness + steepnessStep);
      }
      level += levelStep;
      steepness += steepnessStep;
      likelihood = next;
    }
    return Computed.undefined(
        Reason.NO_SOLUTION, "the fit did not settle within " + MOST_STEPS + " steps");
  }

  private static double likelihood(
      GroupedCounts counts, double centre, double scale, double level, double steepness) {
    return IntStream.range(0, counts.size())
        .mapToDouble(i -> {
          double odds = level + steepness * (counts.time(i) - centre) / scale;
          return counts.events(i) * odds
              - counts.total(i) * (Math.max(odds, 0) + Math.log1p(Math.exp(-Math.abs(odds))));
        })
        .sum();
  }

  /** Wald interval of the slope. */
  public Interval interval(double level) {
    return Interval.wald(slope, standardError, level);
  }

  /** By what the odds are multiplied in one unit of time. */
  public double oddsRatio() {
    return Math.exp(slope);
  }
}
