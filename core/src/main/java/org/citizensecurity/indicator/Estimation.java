package org.citizensecurity.indicator;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.citizensecurity.aggregation.Aggregation;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.aggregation.GroupKey;
import org.citizensecurity.aggregation.Sum;
import org.citizensecurity.aggregation.Tally;
import org.citizensecurity.indicator.Shuffling.Contribution;
import org.citizensecurity.intervention.Coverage;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.portfolio.CodedIntervention;
import org.citizensecurity.portfolio.CodedPortfolio;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.Reason;
import org.citizensecurity.statistics.resampling.Bootstrap;

/** Computes estimates of one indicator from one portfolio. */
final class Estimation {
  private static final int RESAMPLES = 1000;

  private final Indicator indicator;
  private final Aggregation aggregation;
  private final Set<InterventionId> present;
  private final ImmutableList<String> caveats;

  Estimation(Indicator indicator, CodedPortfolio coded, CountingPolicy policy) {
    this.indicator = indicator;
    this.aggregation = Aggregation.by(policy, indicator.formula().groups());
    this.present = coded.relevantIds();
    this.caveats = coded.portfolio().coverage().stream()
        .filter(coverage -> coverage != Coverage.UNSTATED)
        .map(coverage -> coverage.meaning().definition())
        .collect(toImmutableList());
  }

  Estimate of(String period, String timing, List<CodedIntervention> items) {
    Formula formula = indicator.formula();
    List<CodedIntervention> inside = inside(items);
    Tally tally = tally(inside);
    Tally outOfSight = tally(
        items.stream().filter(item -> formula.scope(item) == Scope.UNKNOWN).toList());
    Map<GroupKey, Double> weights = weights(tally);
    double unknown = tally
        .unknownGroup()
        .plus(outOfSight.counted())
        .plus(outOfSight.unknownGroup())
        .weight()
        .doubleValue();
    long open = open(inside);
    boolean negative = unknown < 0 || smallest(weights) < 0;
    Optional<Computed<Interval>> closed =
        negative ? Optional.empty() : formula.interval(weights, aggregation.policy());
    return Estimate.builder()
        .definition(indicator.definition())
        .period(period)
        .value(value(weights))
        .interval(closed.orElseGet(() -> resampled(inside)))
        .bounds(negative ? Optional.empty() : formula.bounds(weights, unknown))
        .n(tally.counted().n() - open)
        .open(open)
        .missing(tally.unknownGroup().n() + tally.unknownWeight().n() + missing(outOfSight))
        .counting(counting(timing, closed.isEmpty()))
        .caveats(caveats)
        .build();
  }

  /** The value alone. */
  Computed<Double> value(List<CodedIntervention> items) {
    return value(weights(tally(inside(items))));
  }

  /** Corrections can weigh more than what they correct; no formula is defined then. */
  private Computed<Double> value(Map<GroupKey, Double> weights) {
    double smallest = smallest(weights);
    return smallest < 0
        ? Computed.undefined(
            Reason.NO_SOLUTION, "a group weighs " + smallest + " after corrections, below 0")
        : indicator.formula().value(weights);
  }

  private static double smallest(Map<GroupKey, Double> weights) {
    return weights.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
  }

  private static long missing(Tally outOfSight) {
    return outOfSight.seen() - outOfSight.leftOut().n();
  }

  /** How many enter the value. */
  long entering(List<CodedIntervention> items) {
    List<CodedIntervention> inside = inside(items);
    return tally(inside).counted().n() - open(inside);
  }

  /** What an intervention contributes; empty where it is out of scope or left out. */
  Optional<Contribution> contribution(CodedIntervention item) {
    Scope scope = indicator.formula().scope(item);
    Tally tally = tally(List.of(item));
    if (scope == Scope.OUTSIDE || tally.leftOut().n() > 0) {
      return Optional.empty();
    }
    double unknown = tally
        .unknownGroup()
        .plus(scope == Scope.UNKNOWN ? tally.counted() : Sum.ZERO)
        .weight()
        .doubleValue();
    return Optional.of(new Contribution(
        scope == Scope.UNKNOWN
            ? ImmutableSortedMap.of()
            : ImmutableSortedMap.copyOf(weights(tally)),
        unknown));
  }

  private List<CodedIntervention> inside(List<CodedIntervention> items) {
    return items.stream()
        .filter(item -> indicator.formula().scope(item) == Scope.INSIDE)
        .toList();
  }

  /** Those of which no group enters the value, each once. */
  private long open(List<CodedIntervention> inside) {
    return inside.stream()
        .map(item -> tally(List.of(item)).groups().keySet())
        .filter(groups -> !groups.isEmpty())
        .filter(groups -> groups.stream().noneMatch(indicator.formula()::enters))
        .count();
  }

  private String counting(String timing, boolean resampled) {
    return "%s; %s%s"
        .formatted(
            aggregation.policy().describe(),
            timing,
            resampled
                ? "; interval from %s resamples of interventions, %s seeded with %s"
                    .formatted(RESAMPLES, Indicator.SEED.generator(), Indicator.SEED.value())
                : "");
  }

  /** Sorted, so that the order of the portfolio does not move the interval. */
  private Computed<Interval> resampled(List<CodedIntervention> inside) {
    List<Map<GroupKey, Double>> parts = inside.stream()
        .sorted(Comparator.comparing(item -> item.intervention().id()))
        .map(item -> weights(tally(List.of(item))))
        .filter(part -> !part.isEmpty())
        .toList();
    return Bootstrap.percentile(
            parts, drawn -> value(sum(drawn)), RESAMPLES, Indicator.SEED, Interval.USUAL_LEVEL)
        .map(Bootstrap::interval);
  }

  private static Map<GroupKey, Double> sum(List<Map<GroupKey, Double>> parts) {
    Map<GroupKey, Double> sum = new TreeMap<>();
    parts.forEach(part -> part.forEach((group, weight) -> sum.merge(group, weight, Double::sum)));
    return sum;
  }

  private Tally tally(List<CodedIntervention> items) {
    return items.stream().collect(aggregation.collector(present));
  }

  private static Map<GroupKey, Double> weights(Tally tally) {
    return Maps.transformValues(tally.groups(), sum -> sum.weight().doubleValue());
  }
}
