package org.citizensecurity.statistics.change;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.Reason;

/**
 * Autocorrelation of ranks at the lags at which there are observations.
 *
 * @param size number of observations
 * @param lags lag in units of time to what was found there
 */
record RankAutocorrelation(int size, ImmutableSortedMap<Double, Lag> lags) {

  private static final double ROUNDING = 1e-10;

  /**
   * One lag.
   *
   * @param pairs number of pairs of observations this far apart
   * @param correlation their autocorrelation
   */
  record Lag(int pairs, double correlation) {}

  /** Of the ranks of what is left of the values when their Theil-Sen line is taken away. */
  static Computed<RankAutocorrelation> ofDetrended(Observations observations) {
    return TheilSen.of(observations.times(), observations.values()).flatMap(line -> {
      double[] rest = IntStream.range(0, observations.size())
          .mapToDouble(i -> observations.value(i) - line.valueAt(observations.time(i)))
          .toArray();
      double spread = largest(rest);
      double scale = largest(observations.values());
      if (spread <= scale * ROUNDING) {
        return Computed.undefined(Reason.NO_VARIATION, "all values lie on one line");
      }
      // Rests that differ by rounding alone are tied.
      double[] rounded =
          Arrays.stream(rest).map(x -> Math.rint(x / spread / ROUNDING)).toArray();
      return Computed.of(of(observations.times(), ranks(rounded)));
    });
  }

  private static double largest(double[] numbers) {
    return Arrays.stream(numbers).map(Math::abs).max().orElse(0);
  }

  private static RankAutocorrelation of(double[] times, double[] ranks) {
    int n = times.length;
    double mean = (n + 1) / 2.0;
    double squares =
        Arrays.stream(ranks).map(rank -> (rank - mean) * (rank - mean)).sum();
    TreeMap<Double, Lag> sums = new TreeMap<>();
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        Lag pair = new Lag(1, (ranks[i] - mean) * (ranks[j] - mean));
        sums.merge(
            times[j] - times[i],
            pair,
            (a, b) -> new Lag(a.pairs + b.pairs, a.correlation + b.correlation));
      }
    }
    ImmutableSortedMap.Builder<Double, Lag> lags = ImmutableSortedMap.naturalOrder();
    sums.forEach((lag, sum) ->
        lags.put(lag, new Lag(sum.pairs, sum.correlation / (sum.pairs + lag) / (squares / n))));
    return new RankAutocorrelation(n, lags.build());
  }

  private static double[] ranks(double[] numbers) {
    double[] ranks = new double[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      double number = numbers[i];
      long below = Arrays.stream(numbers).filter(other -> other < number).count();
      long equal = Arrays.stream(numbers).filter(other -> other == number).count();
      ranks[i] = below + (equal + 1) / 2.0;
    }
    return ranks;
  }

  /** By how much the variance of Kendall's S grows; only lags significant at 5 % count. */
  double varianceFactor() {
    double threshold = Interval.criticalValue(Interval.USUAL_LEVEL) / Math.sqrt(size);
    double sum = lags.values().stream()
        .filter(lag -> Math.abs(lag.correlation) > threshold)
        .mapToDouble(
            lag -> (double) lag.pairs * (lag.pairs - 1) * (lag.pairs - 2) * lag.correlation)
        .sum();
    return 1 + 2 / ((double) size * (size - 1) * (size - 2)) * sum;
  }
}
