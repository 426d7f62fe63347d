package org.citizensecurity.statistics.resampling;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;

/**
 * How intervals are to be made by resampling.
 *
 * @param resamples number of samples to draw, at least 100
 * @param seed where the random numbers start
 * @param level confidence, strictly between 0 and 1
 */
public record Resampling(int resamples, Seed seed, double level) implements Serializable {
  /** Rejects too few resamples and a level outside (0, 1). */
  public Resampling {
    checkArgument(
        resamples >= Bootstrap.FEWEST_RESAMPLES,
        "resamples %s are fewer than %s",
        resamples,
        Bootstrap.FEWEST_RESAMPLES);
    checkArgument(level > 0 && level < 1, "level %s is not between 0 and 1, such as 0.95", level);
  }

  /** {@link Bootstrap#USUAL_RESAMPLES} at {@link Interval#USUAL_LEVEL}. */
  public static Resampling of(Seed seed) {
    return new Resampling(Bootstrap.USUAL_RESAMPLES, seed, Interval.USUAL_LEVEL);
  }

  /** {@link Bootstrap#percentile} with these numbers. */
  public <T> Computed<Bootstrap> bootstrap(
      List<T> sample, Function<? super List<T>, Computed<Double>> statistic) {
    return Bootstrap.percentile(sample, statistic, resamples, seed, level);
  }
}
