package org.citizensecurity.statistics.resampling;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Reason;

/**
 * Permutation test: how often would a statistic be as large or as small if labels were dealt out at
 * random? The p-values are {@code (b + 1) / (m + 1)} with b of m shuffles at least as extreme, so
 * that they are never 0 and the test keeps its level (B. Phipson and G. K. Smyth, Statistical
 * Applications in Genetics and Molecular Biology 9 (2010) article 39).
 *
 * @param observed the statistic of the labels as they are
 * @param pGreater chance of one as large or larger
 * @param pLess chance of one as small or smaller
 * @param shuffles how many were made
 * @param seed with the name of the generator
 */
public record Permutation(double observed, double pGreater, double pLess, int shuffles, Seed seed)
    implements Serializable {
  private static final int FEWEST_SHUFFLES = 99;
  // Sums in another order differ in their last digits; such statistics are the same.
  private static final double ROUNDING = 1e-12;

  /** Rejects numbers outside their range. */
  public Permutation {
    checkArgument(Double.isFinite(observed), "observed %s is not finite", observed);
    checkArgument(pGreater > 0 && pGreater <= 1, "p-value %s is not in (0, 1]", pGreater);
    checkArgument(pLess > 0 && pLess <= 1, "p-value %s is not in (0, 1]", pLess);
  }

  /**
   * The test of a statistic of the labels, such as the difference between the means of the cases
   * with one label and with another; what the labels are tied to stays in place. Undefined with
   * fewer than two labels ({@link Reason#TOO_FEW}) and if all are equal ({@link
   * Reason#NO_VARIATION}). Throws if the statistic is NaN or infinite, or with fewer than 99
   * shuffles.
   */
  public static <T> Computed<Permutation> of(
      List<T> labels, ToDoubleFunction<? super List<T>> statistic, int shuffles, Seed seed) {
    checkArgument(
        shuffles >= FEWEST_SHUFFLES, "shuffles %s are fewer than %s", shuffles, FEWEST_SHUFFLES);
    ImmutableList<T> items = ImmutableList.copyOf(labels);
    if (items.size() < 2) {
      return Computed.undefined(
          Reason.TOO_FEW, items.size() + " labels, a permutation needs at least 2");
    }
    if (items.stream().allMatch(items.get(0)::equals)) {
      return Computed.undefined(Reason.NO_VARIATION, "all labels are equal");
    }
    double observed = checkFinite(statistic.applyAsDouble(items));
    UniformRandomProvider random = seed.start();
    List<T> shuffled = new ArrayList<>(items);
    int greater = 0;
    int less = 0;
    for (int i = 0; i < shuffles; i++) {
      for (int j = shuffled.size() - 1; j > 0; j--) {
        Collections.swap(shuffled, j, random.nextInt(j + 1));
      }
      double value = checkFinite(statistic.applyAsDouble(Collections.unmodifiableList(shuffled)));
      double slack = ROUNDING * Math.max(Math.abs(observed), Math.abs(value));
      greater += value >= observed - slack ? 1 : 0;
      less += value <= observed + slack ? 1 : 0;
    }
    return Computed.of(new Permutation(
        observed,
        (greater + 1.0) / (shuffles + 1.0),
        (less + 1.0) / (shuffles + 1.0),
        shuffles,
        seed));
  }

  private static double checkFinite(double value) {
    checkArgument(Double.isFinite(value), "statistic %s is not a finite number", value);
    return value;
  }

  /** Twice the smaller p-value, at most 1. */
  public double pTwoSided() {
    return Math.min(1, 2 * Math.min(pGreater, pLess));
  }
}
