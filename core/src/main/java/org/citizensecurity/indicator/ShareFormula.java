package org.citizensecurity.indicator;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.aggregation.Dimension;
import org.citizensecurity.aggregation.GroupKey;
import org.citizensecurity.aggregation.Metrics;
import org.citizensecurity.portfolio.CodedIntervention;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.ManskiBounds;
import org.citizensecurity.statistics.Proportion;

/**
 * The share of one side: for / (for + against), halves on both. The interval is Wilson's where
 * interventions are numbered, and by resampling where they are weighed.
 */
final class ShareFormula implements Formula {
  private final Classing scope;
  private final Dimension<Side> sides;

  /** Tells the scope of an intervention. */
  interface Classing extends Function<CodedIntervention, Scope>, Serializable {}

  /** Tells the side of an intervention; empty where it is not coded. */
  interface Siding extends Function<CodedIntervention, Optional<Side>>, Serializable {}

  ShareFormula(Classing scope, Siding side) {
    this.scope = scope;
    this.sides = new Dimension<>(
        "side", coded -> side.apply(coded).map(ImmutableList::of).orElseGet(ImmutableList::of));
  }

  @Override
  public Scope scope(CodedIntervention coded) {
    return scope.apply(coded);
  }

  @Override
  public Dimension<?> groups() {
    return sides;
  }

  @Override
  public boolean enters(GroupKey group) {
    return !group.parts().contains(Side.OPEN);
  }

  @Override
  public Computed<Double> value(Map<GroupKey, Double> weights) {
    return proportion(weights).share();
  }

  @Override
  public Optional<Bounds> bounds(Map<GroupKey, Double> weights, double unknown) {
    Proportion sides = proportion(weights);
    return ManskiBounds.of(
            sides.count(), sides.total() - sides.count(), of(weights, Side.OPEN) + unknown)
        .map(bounds -> new Bounds(bounds.lower(), bounds.upper()))
        .find();
  }

  @Override
  public Optional<Computed<Interval>> interval(
      Map<GroupKey, Double> weights, CountingPolicy policy) {
    return policy.metric().equals(Metrics.NUMBER)
        ? Optional.of(proportion(weights).wilson())
        : Optional.empty();
  }

  private static Proportion proportion(Map<GroupKey, Double> weights) {
    double half = of(weights, Side.HALF) / 2;
    double count = of(weights, Side.FOR) + half;
    return new Proportion(count, count + of(weights, Side.AGAINST) + half);
  }

  private static double of(Map<GroupKey, Double> weights, Side side) {
    return weights.getOrDefault(new GroupKey(ImmutableList.of(side)), 0.0);
  }
}
