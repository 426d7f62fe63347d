package org.citizensecurity.trend;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.SortedMap;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.aggregation.PartsRule;
import org.citizensecurity.aggregation.Series;
import org.citizensecurity.indicator.Estimate;
import org.citizensecurity.indicator.Indicator;
import org.citizensecurity.indicator.Reading;
import org.citizensecurity.indicator.Timing;
import org.citizensecurity.portfolio.CodedPortfolio;

/**
 * Examines whether an indicator goes the way that a claim says.
 *
 * @param indicator what is examined
 * @param expected which way it would go
 * @param rule when a trend counts as found
 * @param coded the interventions
 */
record Examination(
    Indicator indicator, Direction expected, DecisionRule rule, CodedPortfolio coded) {

  /** The verdict by these rules of counting, and what it would be by others. */
  Finding finding(CountingPolicy policy) {
    ImmutableSortedMap<Integer, Estimate> byYear = indicator.byYear(coded, policy);
    long n = indicator.entering(coded, policy);
    TrendTest trend = trend(read(byYear, Reading.VALUE), policy, Reading.VALUE);
    return new Finding(
        expected,
        rule,
        indicator.overall(coded, policy),
        byYear,
        trend,
        n,
        rule.decide(expected, trend, n),
        ImmutableList.of(
            choice(
                "what is open or missing where it makes it lowest",
                trend(read(byYear, Reading.LOWER_BOUND), policy, Reading.LOWER_BOUND),
                n),
            choice(
                "what is open or missing where it makes it highest",
                trend(read(byYear, Reading.UPPER_BOUND), policy, Reading.UPPER_BOUND),
                n),
            withParts(policy)));
  }

  private Sensitivity withParts(CountingPolicy policy) {
    CountingPolicy all =
        new CountingPolicy(policy.metric(), policy.multiValue(), PartsRule.COUNT_ALL);
    return choice(
        "parts counted beside their parents",
        trend(indicator.values(coded, all), all, Reading.VALUE),
        indicator.entering(coded, all));
  }

  private Sensitivity choice(String words, TrendTest trend, long n) {
    return new Sensitivity(words, trend, rule.decide(expected, trend, n));
  }

  private static SortedMap<Integer, Double> read(
      SortedMap<Integer, Estimate> byYear, Reading reading) {
    ImmutableSortedMap.Builder<Integer, Double> values = ImmutableSortedMap.naturalOrder();
    byYear.forEach(
        (year, estimate) -> reading.of(estimate).ifPresent(value -> values.put(year, value)));
    return values.buildOrThrow();
  }

  /** What is active in a year mostly was in the year before, so stocks are tested by shuffles. */
  private TrendTest trend(
      SortedMap<Integer, Double> values, CountingPolicy policy, Reading reading) {
    TrendTest trend = TrendTest.of(new Series(
        indicator.definition().id(),
        indicator.definition().unit(),
        ImmutableSortedMap.copyOf(values)));
    return indicator.timing() == Timing.STOCK
        ? trend.permuted(indicator.shuffled(coded, policy, reading))
        : trend;
  }
}
