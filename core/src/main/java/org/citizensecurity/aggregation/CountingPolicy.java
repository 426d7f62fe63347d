package org.citizensecurity.aggregation;

import java.io.Serializable;

/**
 * The rules by which a figure was counted. No figure is given without them.
 *
 * @param metric how much an intervention weighs
 * @param multiValue what it weighs in each of several groups
 * @param parts whether parts of other interventions are counted
 */
public record CountingPolicy(Metric metric, MultiValueRule multiValue, PartsRule parts)
    implements Serializable {
  /** One for each intervention, in equal parts over several groups, parts of others left out. */
  public static final CountingPolicy NUMBER =
      new CountingPolicy(Metrics.NUMBER, MultiValueRule.FRACTIONAL, PartsRule.LEAVE_OUT_PARTS);

  /** The same rules with another weight. */
  public CountingPolicy by(Metric other) {
    return new CountingPolicy(other, multiValue, parts);
  }

  /** The rules in one sentence. */
  public String describe() {
    return "%s; an intervention %s; %s".formatted(metric.name(), multiValue.words(), parts.words());
  }
}
