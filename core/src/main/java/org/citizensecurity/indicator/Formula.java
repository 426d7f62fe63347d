package org.citizensecurity.indicator;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.aggregation.Dimension;
import org.citizensecurity.aggregation.GroupKey;
import org.citizensecurity.portfolio.CodedIntervention;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;

/** How a figure is made of the weights of groups. */
public interface Formula extends Serializable {
  /** Whether the figure speaks of this intervention. */
  Scope scope(CodedIntervention coded);

  /** The groups that are weighed; an intervention without a group counts as missing. */
  Dimension<?> groups();

  /** Whether the weight of this group enters the value; those that do not enter the bounds only. */
  default boolean enters(GroupKey group) {
    return true;
  }

  /**
   * The figure; undefined, with the reason, where the weights do not define it. Weights are 0 or
   * more: where corrections leave less, there is no figure and no formula is asked.
   */
  Computed<Double> value(Map<GroupKey, Double> weights);

  /** The bounds, where {@code unknown} is the weight of those whose group is not known. */
  Optional<Bounds> bounds(Map<GroupKey, Double> weights, double unknown);

  /** A confidence interval in closed form; empty where it is to be had by resampling. */
  default Optional<Computed<Interval>> interval(
      Map<GroupKey, Double> weights, CountingPolicy policy) {
    return Optional.empty();
  }
}
