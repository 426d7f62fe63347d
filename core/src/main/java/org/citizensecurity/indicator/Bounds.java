package org.citizensecurity.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * Between which values the figure lies whatever the interventions are that take no side or are not
 * coded. Not a confidence interval.
 *
 * @param lower all of them where they make the figure lowest
 * @param upper all of them where they make it highest
 */
public record Bounds(double lower, double upper) implements Serializable {
  /** Rejects bounds in the wrong order. */
  public Bounds {
    checkArgument(lower <= upper, "lower bound %s is not below upper bound %s", lower, upper);
  }
}
