package org.citizensecurity.statistics.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.Reason;

/**
 * Shares of several categories, corrected for what is known about the mistakes of the coder: the
 * shares p that solve {@code Mᵀ p = q}, with q the shares as coded and M the chance that a case of
 * one category is coded as another, from cases that were checked. A. Tenenbein, Technometrics 14
 * (1972) 187-202. With two categories it is {@link RoganGladen}, whose interval is the better one
 * then.
 *
 * @param byCategory in the order of the matrix
 * @param <C> the categories
 */
public record CorrectedShares<C>(ImmutableMap<C, Share> byCategory) implements Serializable {
  /** With more, half of the digits of a double are lost. */
  private static final double LARGEST_CONDITION = 1 << 26;

  /**
   * The corrected share of one category.
   *
   * @param unclipped the solution as it stands; chance can carry it below 0 or above 1
   * @param share the nearest shares, in least squares, that are not negative and sum to 1
   * @param standardError of the solution, by the delta method, with the chance in the shares as
   *     coded and in the matrix, taken as samples of each other independent
   */
  public record Share(double unclipped, double share, double standardError)
      implements Serializable {
    /** Rejects a share outside [0, 1] and a negative error. */
    public Share {
      checkArgument(share >= 0 && share <= 1, "share %s is not between 0 and 1", share);
      checkArgument(standardError >= 0, "standard error %s is not 0 or more", standardError);
    }

    /**
     * Wald interval of the solution, clipped to [0, 1]. Undefined if the standard error is 0 ({@link
     * Reason#NO_VARIATION}), as where no case was coded so and no checked one was mistaken: the
     * formula then sees no error, which does not mean that there is none.
     */
    public Computed<Interval> interval(double level) {
      return standardError == 0
          ? Computed.undefined(
              Reason.NO_VARIATION, "the standard error is 0, so there is no Wald interval")
          : Computed.of(Interval.wald(unclipped, standardError, level).clipped(0, 1));
    }
  }

  /**
   * Of the number of cases coded as each category. Undefined without coded cases ({@link
   * Reason#NO_WEIGHT}), if a category that was coded or checked has no checked case of its own
   * ({@link Reason#TOO_FEW}), and with {@link Reason#NO_SOLUTION} if the codes do not tell the
   * categories apart: if a code is no better than chance, which is to say that cases of another
   * category get it as often as those of its own do, or if M is so close to one without inverse
   * that its condition number (of the norm of row sums) is above 2<sup>26</sup>. Throws if a count is
   * negative.
   */
  public static <C> Computed<CorrectedShares<C>> of(
      Map<C, Long> coded, ConfusionMatrix<C> checked) {
    coded.forEach((category, count) ->
        checkArgument(count >= 0, "count %s of '%s' is negative", count, category));
    double total = coded.values().stream().mapToDouble(Long::doubleValue).sum();
    if (total == 0) {
      return Computed.undefined(Reason.NO_WEIGHT, "there are no coded cases");
    }
    ImmutableList<C> categories = ImmutableSet.<C>builder()
        .addAll(checked.categories())
        .addAll(coded.keySet())
        .build()
        .asList();
    for (C category : categories) {
      if (!checked.categories().contains(category) || checked.inReference(category) == 0) {
        return Computed.undefined(Reason.TOO_FEW, "no checked case is of '" + category + "'");
      }
    }
    double[] shares = categories.stream()
        .mapToDouble(category -> coded.getOrDefault(category, 0L) / total)
        .toArray();
    return solve(categories, shares, total, checked);
  }

  private static <C> Computed<CorrectedShares<C>> solve(
      ImmutableList<C> categories, double[] coded, double total, ConfusionMatrix<C> checked) {
    int size = categories.size();
    double[][] transposed = new double[size][size];
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        transposed[column][row] =
            (double) checked.count(categories.get(row), categories.get(column))
                / checked.inReference(categories.get(row));
      }
    }
    Optional<String> chance = noBetterThanChance(categories, transposed);
    if (chance.isPresent()) {
      return Computed.undefined(Reason.NO_SOLUTION, chance.get());
    }
    SquareMatrix matrix = SquareMatrix.of(transposed);
    if (matrix.condition() > LARGEST_CONDITION) {
      return Computed.undefined(
          Reason.NO_SOLUTION,
          String.format(
              Locale.ROOT,
              "the codes do not tell the categories apart: condition number %.3g, expected at most %.3g",
              matrix.condition(),
              LARGEST_CONDITION));
    }
    double[] solution = matrix.inverseTimes(coded);
    double[][] covariance = multinomial(coded, total);
    for (int row = 0; row < size; row++) {
      int given = row;
      double[] chances =
          Arrays.stream(transposed).mapToDouble(line -> line[given]).toArray();
      double[][] ofRow = multinomial(chances, (double) checked.inReference(categories.get(row)));
      add(covariance, ofRow, solution[row] * solution[row]);
    }
    double[] variances = matrix.variances(covariance);
    double[] nearest = onSimplex(solution);
    ImmutableMap.Builder<C, Share> found = ImmutableMap.builder();
    for (int row = 0; row < size; row++) {
      double error = Math.sqrt(Math.max(0, variances[row]));
      found.put(categories.get(row), new Share(solution[row], nearest[row], error));
    }
    return Computed.of(new CorrectedShares<>(found.buildOrThrow()));
  }

  /** Of two categories: sensitivity and specificity sum to no more than 1. */
  private static <C> Optional<String> noBetterThanChance(
      ImmutableList<C> categories, double[][] chanceOfCode) {
    for (int code = 0; code < chanceOfCode.length; code++) {
      for (int other = 0; other < chanceOfCode.length; other++) {
        if (other != code && chanceOfCode[code][code] <= chanceOfCode[code][other]) {
          return Optional.of(String.format(
              Locale.ROOT,
              "code '%s' is no better than chance: %.3f of the checked cases of '%s' have it, but %.3f of those of '%s'",
              categories.get(code),
              chanceOfCode[code][code],
              categories.get(code),
              chanceOfCode[code][other],
              categories.get(other)));
        }
      }
    }
    return Optional.empty();
  }

  /** The share of one category; throws if it is not one of them. */
  public Share of(C category) {
    Share share = byCategory.get(category);
    checkArgument(
        share != null,
        "category '%s' is unknown, expected one of %s",
        category,
        byCategory.keySet());
    return share;
  }

  private static double[][] multinomial(double[] shares, double total) {
    double[][] covariance = new double[shares.length][shares.length];
    for (int j = 0; j < shares.length; j++) {
      for (int k = 0; k < shares.length; k++) {
        covariance[j][k] = ((j == k ? shares[j] : 0) - shares[j] * shares[k]) / total;
      }
    }
    return covariance;
  }

  private static void add(double[][] sum, double[][] more, double weight) {
    for (int j = 0; j < sum.length; j++) {
      for (int k = 0; k < sum.length; k++) {
        sum[j][k] += weight * more[j][k];
      }
    }
  }

  /** The one amount taken from all that makes what stays above 0 sum to 1. */
  private static double[] onSimplex(double[] solution) {
    double[] sorted = solution.clone();
    Arrays.sort(sorted);
    double sum = 0;
    double taken = 0;
    for (int kept = 1; kept <= sorted.length; kept++) {
      double next = sorted[sorted.length - kept];
      sum += next;
      if (next - (sum - 1) / kept > 0) {
        taken = (sum - 1) / kept;
      }
    }
    double off = taken;
    return Arrays.stream(solution)
        .map(share -> Math.min(1, Math.max(0, share - off)))
        .toArray();
  }
}
