package org.citizensecurity.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.citizensecurity.aggregation.GroupKey;
import org.citizensecurity.aggregation.Series;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.change.MannKendall;
import org.citizensecurity.statistics.resampling.Permutation;

/**
 * Deals what interventions contribute out over their years at random. An intervention keeps its
 * years and gets the contribution of another one, so that years which share interventions stay as
 * alike as they are.
 *
 * @param formula how the figure is made of contributions
 * @param reading which figure
 * @param years the years of each intervention
 */
record Shuffling(Formula formula, Reading reading, ImmutableList<ImmutableList<Integer>> years) {
  /** What an intervention contributes to a year. */
  record Contribution(ImmutableSortedMap<GroupKey, Double> weights, double unknown) {}

  /** How often a trend as strong comes out, by Kendall's S. */
  Computed<Permutation> test(List<Contribution> contributions) {
    return Permutation.of(contributions, this::score, Indicator.SHUFFLES, Indicator.SEED);
  }

  private double score(List<? extends Contribution> contributions) {
    Map<Integer, Year> sums = new TreeMap<>();
    for (int i = 0; i < years.size(); i++) {
      for (int year : years.get(i)) {
        sums.computeIfAbsent(year, y -> new Year()).add(contributions.get(i));
      }
    }
    ImmutableSortedMap.Builder<Integer, Double> values = ImmutableSortedMap.naturalOrder();
    sums.forEach((year, sum) -> sum.read(this).ifPresent(value -> values.put(year, value)));
    Series series = new Series("", "", values.buildOrThrow()).withoutRoundingErrors();
    return MannKendall.of(series.years(), series.toArray())
        .find()
        .map(test -> test.s())
        .orElse(0L);
  }

  private static final class Year {
    private final Map<GroupKey, Double> weights = new TreeMap<>();
    private double unknown;

    void add(Contribution contribution) {
      contribution.weights.forEach((group, weight) -> weights.merge(group, weight, Double::sum));
      unknown += contribution.unknown;
    }

    Optional<Double> read(Shuffling shuffling) {
      return shuffling.reading.of(shuffling.formula, weights, unknown);
    }
  }
}
