package org.citizensecurity.statistics.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;

/**
 * How far two codes are from each other, squared: what {@link KrippendorffAlpha} sums up. A code is
 * at 0 from itself.
 *
 * @param <C> the codes
 */
public final class Difference<C> {
  /**
   * The codes in the order of the matrix, and the matrix of squared differences between codes that
   * are used so often.
   */
  record Matrix<C>(ImmutableList<C> codes, Function<double[], double[][]> ofUses) {}

  private final Function<ImmutableSet<C>, Matrix<C>> matrices;

  private Difference(Function<ImmutableSet<C>, Matrix<C>> matrices) {
    this.matrices = matrices;
  }

  /** For categories without order: 0 if they are the same, otherwise 1. */
  public static Difference<Object> nominal() {
    return of((first, second) -> first.equals(second) ? 0 : 1);
  }

  /**
   * For categories in order: the number of codes from the middle of the one to the middle of the
   * other, squared, so that it depends on how often each is used. Throws if the order names a code
   * twice; later, if a code is not in the order.
   */
  public static <C> Difference<C> ordinal(List<C> order) {
    ImmutableList<C> ranks = ImmutableList.copyOf(order);
    checkArgument(
        ImmutableSet.copyOf(ranks).size() == ranks.size(), "order %s names a code twice", order);
    return new Difference<>(occurring -> {
      occurring.forEach(code -> checkArgument(
          ranks.contains(code), "code '%s' is unknown, expected one of %s", code, ranks));
      return new Matrix<>(ranks, Difference::ranked);
    });
  }

  /** For numbers: the square of what lies between them. */
  public static Difference<Number> interval() {
    return of((first, second) -> square(first.doubleValue() - second.doubleValue()));
  }

  /** For one category against all others: 0 if both codes are it or neither is, otherwise 1. */
  public static Difference<Object> category(Object category) {
    return dichotomy(category::equals);
  }

  /** For one label of codes that are sets: 0 if both have it or neither has, otherwise 1. */
  public static Difference<Set<?>> label(Object label) {
    return dichotomy(labels -> labels.contains(label));
  }

  private static <C> Difference<C> dichotomy(Predicate<C> side) {
    return of((first, second) -> side.test(first) == side.test(second) ? 0 : 1);
  }

  /**
   * For codes that are sets: 1 - |intersection| / |union|, 0 between two empty sets. P. Jaccard,
   * Bulletin de la Société Vaudoise des Sciences Naturelles 37 (1901) 547-579. It is the squared
   * difference as it is.
   */
  public static Difference<Set<?>> jaccard() {
    return of((first, second) -> 1 - overlap(first, second));
  }

  /**
   * For codes that are sets: 1 - J M, with J as in {@link #jaccard} and M = 1 if they are the same,
   * 2/3 if one holds the other, 1/3 if they only overlap, 0 if they share nothing. R. Passonneau,
   * Measuring Agreement on Set-valued Items (MASI), LREC 2006. It is the squared difference as it
   * is.
   */
  public static Difference<Set<?>> masi() {
    return of((first, second) -> {
      if (first.equals(second)) {
        return 0;
      }
      boolean nested = first.containsAll(second) || second.containsAll(first);
      return 1 - overlap(first, second) * (nested ? 2 : 1) / 3;
    });
  }

  private static double overlap(Set<?> first, Set<?> second) {
    int union = Sets.union(first, second).size();
    return union == 0 ? 1 : (double) Sets.intersection(first, second).size() / union;
  }

  /**
   * Any other squared difference, the same in both directions. Throws later if it is negative or
   * not finite.
   */
  public static <C> Difference<C> of(ToDoubleBiFunction<? super C, ? super C> squared) {
    return new Difference<>(occurring -> {
      double[][] matrix = matrix(occurring.asList(), squared);
      return new Matrix<>(occurring.asList(), uses -> matrix);
    });
  }

  private static <C> double[][] matrix(
      List<C> codes, ToDoubleBiFunction<? super C, ? super C> squared) {
    double[][] matrix = new double[codes.size()][codes.size()];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < i; j++) {
        double difference = squared.applyAsDouble(codes.get(i), codes.get(j));
        checkArgument(
            Double.isFinite(difference) && difference >= 0,
            "squared difference %s of '%s' and '%s' is not 0 or more",
            difference,
            codes.get(i),
            codes.get(j));
        matrix[i][j] = difference;
        matrix[j][i] = difference;
      }
    }
    return matrix;
  }

  private static double[][] ranked(double[] uses) {
    double[][] matrix = new double[uses.length][uses.length];
    for (int i = 0; i < uses.length; i++) {
      double between = 0;
      for (int j = i + 1; j < uses.length; j++) {
        matrix[i][j] = square(between + (uses[i] + uses[j]) / 2);
        matrix[j][i] = matrix[i][j];
        between += uses[j];
      }
    }
    return matrix;
  }

  private static double square(double number) {
    return number * number;
  }

  /** The differences between the codes that occur. */
  Matrix<C> over(ImmutableSet<C> occurring) {
    return matrices.apply(occurring);
  }
}
