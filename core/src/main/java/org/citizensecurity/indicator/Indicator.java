package org.citizensecurity.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.aggregation.Dimension;
import org.citizensecurity.aggregation.Dimensions;
import org.citizensecurity.indicator.Shuffling.Contribution;
import org.citizensecurity.portfolio.CodedIntervention;
import org.citizensecurity.portfolio.CodedPortfolio;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.resampling.Permutation;
import org.citizensecurity.statistics.resampling.Seed;

/**
 * A figure that can be computed from any portfolio. See {@link Indicators}; a user can write any
 * other.
 *
 * @param definition what it means
 * @param timing in which year an intervention is counted
 * @param formula how it is made of weights
 */
public record Indicator(Definition definition, Timing timing, Formula formula)
    implements Serializable {
  /** How often {@link #shuffled} deals out. */
  public static final int SHUFFLES = 999;

  static final Seed SEED = Seed.of(20140320);

  /** The figure over all years, interventions without a known year included. */
  public Estimate overall(CodedPortfolio coded, CountingPolicy policy) {
    return new Estimation(this, coded, policy)
        .of(
            "all years",
            "each intervention once, with a known year or without",
            coded.relevant().toList());
  }

  /** The figure for each year in which some intervention is counted, ascending. */
  public ImmutableSortedMap<Integer, Estimate> byYear(CodedPortfolio coded, CountingPolicy policy) {
    Estimation estimation = new Estimation(this, coded, policy);
    ImmutableSortedMap.Builder<Integer, Estimate> estimates = ImmutableSortedMap.naturalOrder();
    counted(coded)
        .forEach((year, items) ->
            estimates.put(year, estimation.of(year.toString(), timing.words(), items)));
    return estimates.buildOrThrow();
  }

  /** The values of {@link #byYear} that are defined, without the work that intervals take. */
  public ImmutableSortedMap<Integer, Double> values(CodedPortfolio coded, CountingPolicy policy) {
    Estimation estimation = new Estimation(this, coded, policy);
    ImmutableSortedMap.Builder<Integer, Double> values = ImmutableSortedMap.naturalOrder();
    counted(coded)
        .forEach((year, items) ->
            estimation.value(items).find().ifPresent(value -> values.put(year, value)));
    return values.buildOrThrow();
  }

  private SortedMap<Integer, List<CodedIntervention>> counted(CodedPortfolio coded) {
    Dimension<Integer> years = years(coded);
    TreeMap<Integer, List<CodedIntervention>> byYear = new TreeMap<>();
    coded
        .relevant()
        .forEach(item -> years
            .keys()
            .of(item)
            .forEach(
                year -> byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(item)));
    return byYear;
  }

  /** How many interventions enter the value of some year, each once however many years it counts. */
  public long entering(CodedPortfolio coded, CountingPolicy policy) {
    Dimension<Integer> years = years(coded);
    return new Estimation(this, coded, policy)
        .entering(
            coded.relevant().filter(item -> !years.keys().of(item).isEmpty()).toList());
  }

  /**
   * How often a trend as strong as that of the yearly figures comes out when what the interventions
   * contribute is dealt out over their years at random: a test of trend that holds its level where
   * the same interventions are active in many years.
   */
  public Computed<Permutation> shuffled(
      CodedPortfolio coded, CountingPolicy policy, Reading reading) {
    Dimension<Integer> years = years(coded);
    Estimation estimation = new Estimation(this, coded, policy);
    ImmutableList.Builder<ImmutableList<Integer>> spans = ImmutableList.builder();
    ImmutableList.Builder<Contribution> contributions = ImmutableList.builder();
    coded
        .relevant()
        .sorted(Comparator.comparing(item -> item.intervention().id()))
        .filter(item -> !years.keys().of(item).isEmpty())
        .forEach(item -> estimation.contribution(item).ifPresent(contribution -> {
          spans.add(years.keys().of(item));
          contributions.add(contribution);
        }));
    return new Shuffling(formula, reading, spans.build()).test(contributions.build());
  }

  private Dimension<Integer> years(CodedPortfolio coded) {
    return timing == Timing.FLOW
        ? Dimensions.START_YEAR
        : Dimensions.activeYear(coded.lastYear().orElse(0));
  }
}
