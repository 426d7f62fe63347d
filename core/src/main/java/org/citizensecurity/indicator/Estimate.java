package org.citizensecurity.indicator;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;
import org.immutables.value.Value;

/** A figure with all that is needed to judge it. */
@Value.Immutable
public abstract sealed class Estimate implements Serializable permits ImmutableEstimate {
  Estimate() {}

  /** What is estimated. */
  public abstract Definition definition();

  /** The year, or {@code all years}. */
  public abstract String period();

  /** The figure, or why there is none. */
  public abstract Computed<Double> value();

  /** What chance could have made of it, or why that cannot be said. */
  public abstract Computed<Interval> interval();

  /**
   * Between which values it lies whatever is open or missing; empty where nothing is known or
   * corrections leave less than 0.
   */
  public abstract Optional<Bounds> bounds();

  /** Interventions that entered the value. */
  public abstract long n();

  /** Interventions that take no side. */
  public abstract long open();

  /** Interventions for which it is not known whether or where they count. */
  public abstract long missing();

  /** How it was counted, in one sentence. */
  public abstract String counting();

  /** What the sources cannot contain. */
  public abstract ImmutableList<String> caveats();

  /** Missing interventions as a share of all that could count, 0 to 1; 0 where there is none. */
  public final double missingShare() {
    long all = n() + open() + missing();
    return all == 0 ? 0 : (double) missing() / all;
  }

  /** Builds an estimate from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this estimate. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an estimate; all but bounds and caveats are needed. */
  public static final class Builder extends ImmutableEstimate.Builder {
    Builder() {}
  }
}
