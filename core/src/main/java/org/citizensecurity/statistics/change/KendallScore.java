package org.citizensecurity.statistics.change;

import com.google.common.collect.ImmutableList;
import java.util.function.ToDoubleFunction;

/**
 * Kendall's S between time and value and what it does by chance (M. G. Kendall, Rank Correlation
 * Methods, 4th ed., 1970).
 *
 * @param size number of observations
 * @param s concordant minus discordant pairs
 * @param tau S over the geometric mean of the pairs untied in time and in value (tau-b)
 * @param variance of S if value and time are unrelated, for ties in either
 * @param tied whether there is any tie
 */
record KendallScore(int size, long s, double tau, double variance, boolean tied) {

  /** Needs at least one pair untied in time and one untied in value. */
  static KendallScore of(Observations observations) {
    int n = observations.size();
    long s = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        if (observations.time(i) != observations.time(j)) {
          s += (long) Math.signum(observations.value(j) - observations.value(i));
        }
      }
    }
    ImmutableList<Integer> times = observations.tiedTimes();
    ImmutableList<Integer> values = observations.tiedValues();
    double pairs = n * (n - 1.0) / 2;
    double tau = s
        / Math.sqrt(pairs - sum(times, KendallScore::twos) / 2)
        / Math.sqrt(pairs - sum(values, KendallScore::twos) / 2);
    double variance =
        (spread(n) - sum(times, KendallScore::spread) - sum(values, KendallScore::spread)) / 18;
    variance +=
        sum(times, KendallScore::twos) * sum(values, KendallScore::twos) / (2.0 * n * (n - 1));
    if (n > 2) {
      variance += sum(times, KendallScore::threes)
          * sum(values, KendallScore::threes)
          / (9.0 * n * (n - 1) * (n - 2));
    }
    boolean tied = !times.isEmpty() || !values.isEmpty();
    return new KendallScore(n, s, Math.max(-1, Math.min(1, tau)), variance, tied);
  }

  private static double sum(ImmutableList<Integer> sizes, ToDoubleFunction<Integer> term) {
    return sizes.stream().mapToDouble(term).sum();
  }

  private static double twos(double size) {
    return size * (size - 1);
  }

  private static double threes(double size) {
    return size * (size - 1) * (size - 2);
  }

  private static double spread(double size) {
    return size * (size - 1) * (2 * size + 5);
  }

  /**
   * The chance of an S at least as far from 0, without ties: counts the permutations by inversions,
   * one more element at a time.
   */
  double exactPValue() {
    double[] chances = {1};
    for (int m = 2; m <= size; m++) {
      double[] next = new double[m * (m - 1) / 2 + 1];
      for (int k = 0; k < chances.length; k++) {
        for (int j = 0; j < m; j++) {
          next[k + j] += chances[k] / m;
        }
      }
      chances = next;
    }
    int pairs = size * (size - 1) / 2;
    double tail = 0;
    for (int inversions = 0; inversions <= (pairs - Math.abs(s)) / 2; inversions++) {
      tail += chances[inversions];
    }
    return Math.min(1, 2 * tail);
  }
}
