package org.citizensecurity.trend;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.aggregation.PartsRule;
import org.citizensecurity.aggregation.Series;
import org.citizensecurity.indicator.Bounds;
import org.citizensecurity.indicator.Definition;
import org.citizensecurity.indicator.Estimate;
import org.citizensecurity.indicator.Indicator;
import org.citizensecurity.portfolio.CodedPortfolio;

/**
 * What one indicator says about a claim.
 *
 * @param expected which way it would go
 * @param rule when a trend counts as found
 * @param overall the figure over all years
 * @param byYear the figure for each year
 * @param trend the test of the yearly figures
 * @param verdict what follows by the rule
 * @param sensitivities the verdict when choices are made differently
 */
public record Finding(
    Direction expected,
    DecisionRule rule,
    Estimate overall,
    ImmutableSortedMap<Integer, Estimate> byYear,
    TrendTest trend,
    Verdict verdict,
    ImmutableList<Sensitivity> sensitivities)
    implements Serializable {

  static Finding of(
      Indicator indicator,
      Direction expected,
      DecisionRule rule,
      CodedPortfolio coded,
      CountingPolicy policy) {
    ImmutableSortedMap<Integer, Estimate> byYear = indicator.byYear(coded, policy);
    TrendTest trend = trend(indicator.definition(), byYear, Finding::value);
    long n = indicator.entering(coded, policy);
    Function<String, Function<Function<Estimate, Optional<Double>>, Sensitivity>> choice =
        words -> figure -> {
          TrendTest other = trend(indicator.definition(), byYear, figure);
          return new Sensitivity(words, other, rule.decide(expected, other, n));
        };
    return new Finding(
        expected,
        rule,
        indicator.overall(coded, policy),
        byYear,
        trend,
        rule.decide(expected, trend, n),
        ImmutableList.of(
            choice
                .apply("open and missing at the lower bound")
                .apply(e -> e.bounds().map(Bounds::lower)),
            choice
                .apply("open and missing at the upper bound")
                .apply(e -> e.bounds().map(Bounds::upper)),
            withParts(indicator, expected, rule, coded, policy)));
  }

  /** What the indicator means. */
  public Definition definition() {
    return overall.definition();
  }

  /** Whether the verdict is the same however the choices are made. */
  public boolean survives() {
    return sensitivities.stream().allMatch(sensitivity -> sensitivity.verdict() == verdict);
  }

  private static Sensitivity withParts(
      Indicator indicator,
      Direction expected,
      DecisionRule rule,
      CodedPortfolio coded,
      CountingPolicy policy) {
    CountingPolicy all =
        new CountingPolicy(policy.metric(), policy.multiValue(), PartsRule.COUNT_ALL);
    ImmutableSortedMap<Integer, Estimate> byYear = indicator.byYear(coded, all);
    TrendTest trend = trend(indicator.definition(), byYear, Finding::value);
    return new Sensitivity(
        "parts counted beside their parents",
        trend,
        rule.decide(expected, trend, indicator.entering(coded, all)));
  }

  private static Optional<Double> value(Estimate estimate) {
    return estimate.value().find();
  }

  private static TrendTest trend(
      Definition definition,
      SortedMap<Integer, Estimate> byYear,
      Function<Estimate, Optional<Double>> figure) {
    SortedMap<Integer, Double> values = Maps.transformValues(
        Maps.filterValues(byYear, estimate -> figure.apply(estimate).isPresent()),
        estimate -> figure.apply(estimate).orElseThrow());
    return TrendTest.of(
        new Series(definition.id(), definition.unit(), ImmutableSortedMap.copyOf(values)));
  }
}
