package org.citizensecurity.statistics.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
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
  private static final double NEARLY_SINGULAR = 1e-9;

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

    /** Wald interval of the solution, clipped to [0, 1]. */
    public Interval interval(double level) {
      return Interval.wald(unclipped, standardError, level).clipped(0, 1);
    }
  }

  /**
   * Of the number of cases coded as each category. Undefined without coded cases ({@link
   * Reason#NO_WEIGHT}), if a category that was coded or checked has no checked case of its own
   * ({@link Reason#TOO_FEW}), and if M has no inverse or a determinant below 0, as a coder has who
   * is no better than chance ({@link Reason#NO_SOLUTION}). Throws if a count is negative.
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
    SquareMatrix matrix = SquareMatrix.of(transposed);
    if (matrix.determinant() < NEARLY_SINGULAR) {
      return Computed.undefined(
          Reason.NO_SOLUTION,
          "the codes do not tell the categories apart, determinant " + matrix.determinant());
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
