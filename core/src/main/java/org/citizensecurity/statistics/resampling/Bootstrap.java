package org.citizensecurity.statistics.resampling;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.rng.UniformRandomProvider;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.IntervalMethod;
import org.citizensecurity.statistics.Reason;

/**
 * Bootstrap interval of any statistic: what it would be for other samples of the same size. B.
 * Efron, Annals of Statistics 7 (1979) 1-26. The result repeats exactly with the same sample, in
 * the same order, and the same seed.
 *
 * @param observed the statistic of the sample itself
 * @param interval of the percentile method
 * @param resamples number of samples drawn
 * @param undefinedResamples those of them for which the statistic was undefined, left out
 * @param seed with the name of the generator
 */
public record Bootstrap(
    double observed, Interval interval, int resamples, int undefinedResamples, Seed seed)
    implements Serializable {
  /** The number of resamples to use where nothing asks for another: 2000. */
  public static final int USUAL_RESAMPLES = 2000;

  static final int FEWEST_RESAMPLES = 100;
  private static final double MOST_UNDEFINED = 0.05;

  /** Rejects numbers outside their range. */
  public Bootstrap {
    checkArgument(Double.isFinite(observed), "observed %s is not finite", observed);
    checkArgument(
        undefinedResamples >= 0 && undefinedResamples <= resamples,
        "undefined resamples %s are not between 0 and %s",
        undefinedResamples,
        resamples);
  }

  /**
   * The interval between the percentiles (1 - level)/2 and (1 + level)/2 of the statistic over
   * samples of the same size drawn with replacement; between two values by linear interpolation
   * (type 7 of {@code quantile} in R).
   *
   * <p>Undefined with fewer than two items ({@link Reason#TOO_FEW}), with the statistic's own
   * reason if it is undefined for the sample, and with {@link Reason#NO_SOLUTION} if it is
   * undefined for more than 5 % of the resamples. A constant statistic gives an interval of width
   * 0. Throws if the statistic is NaN or infinite, or with fewer than 100 resamples.
   */
  public static <T> Computed<Bootstrap> percentile(
      List<T> sample,
      Function<? super List<T>, Computed<Double>> statistic,
      int resamples,
      Seed seed,
      double level) {
    checkArgument(level > 0 && level < 1, "level %s is not between 0 and 1, such as 0.95", level);
    checkArgument(
        resamples >= FEWEST_RESAMPLES,
        "resamples %s are fewer than %s",
        resamples,
        FEWEST_RESAMPLES);
    ImmutableList<T> items = ImmutableList.copyOf(sample);
    if (items.size() < 2) {
      return Computed.undefined(
          Reason.TOO_FEW, items.size() + " items, resampling needs at least 2");
    }
    return statistic.apply(items).map(Bootstrap::checkFinite).flatMap(observed -> {
      List<Double> found = draw(items, statistic, resamples, seed);
      int undefined = resamples - found.size();
      return undefined > MOST_UNDEFINED * resamples
          ? Computed.undefined(
              Reason.NO_SOLUTION,
              "the statistic is undefined for " + undefined + " of " + resamples + " resamples")
          : Computed.of(
              new Bootstrap(observed, interval(found, level), resamples, undefined, seed));
    });
  }

  private static <T> List<Double> draw(
      ImmutableList<T> items,
      Function<? super List<T>, Computed<Double>> statistic,
      int resamples,
      Seed seed) {
    UniformRandomProvider random = seed.start();
    List<Double> found = new ArrayList<>(resamples);
    for (int i = 0; i < resamples; i++) {
      List<T> drawn = new ArrayList<>(items.size());
      for (int j = 0; j < items.size(); j++) {
        drawn.add(items.get(random.nextInt(items.size())));
      }
      Optional<Double> value =
          statistic.apply(Collections.unmodifiableList(drawn)).find();
      value.map(Bootstrap::checkFinite).ifPresent(found::add);
    }
    Collections.sort(found);
    return found;
  }

  private static double checkFinite(double value) {
    checkArgument(Double.isFinite(value), "statistic %s is not a finite number", value);
    return value;
  }

  private static Interval interval(List<Double> sorted, double level) {
    return new Interval(
        quantile(sorted, (1 - level) / 2),
        quantile(sorted, (1 + level) / 2),
        level,
        IntervalMethod.BOOTSTRAP_PERCENTILE);
  }

  private static double quantile(List<Double> sorted, double probability) {
    double place = probability * (sorted.size() - 1);
    int whole = (int) place;
    double low = sorted.get(whole);
    double high = sorted.get(Math.min(whole + 1, sorted.size() - 1));
    return low + (place - whole) * (high - low);
  }
}
