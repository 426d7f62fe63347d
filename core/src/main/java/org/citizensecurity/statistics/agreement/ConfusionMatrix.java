package org.citizensecurity.statistics.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Reason;

/**
 * How often each category of a reference was coded as each category; one category per case on each
 * side. {@link CohenKappa} corrects it for chance.
 *
 * @param categories in the order to show them; there may be some without cases
 * @param counts reference category by coded category, above 0; pairs that did not occur are absent
 * @param <C> the categories, told apart by {@code equals}
 */
public record ConfusionMatrix<C>(ImmutableSet<C> categories, ImmutableTable<C, C, Long> counts)
    implements Serializable {
  /** Rejects a category that is not in the list and a count below 1. */
  public ConfusionMatrix {
    counts
        .rowMap()
        .forEach((reference, row) ->
            row.forEach((coded, count) -> check(categories, reference, coded, count)));
  }

  private static <C> void check(ImmutableSet<C> categories, C reference, C coded, long count) {
    checkKnown(categories, reference);
    checkKnown(categories, coded);
    checkArgument(count > 0, "count %s of '%s' coded as '%s' is below 1", count, reference, coded);
  }

  /**
   * Of the two codes of each case. Categories come in order of first appearance, those of the
   * reference first. No cases give an empty matrix; throws if lengths differ.
   */
  public static <C> ConfusionMatrix<C> of(List<C> reference, List<C> coded) {
    checkArgument(
        reference.size() == coded.size(),
        "%s reference codes but %s codes, expected as many of each",
        reference.size(),
        coded.size());
    Table<C, C, Long> counts = HashBasedTable.create();
    for (int i = 0; i < reference.size(); i++) {
      Map<C, Long> row = counts.row(reference.get(i));
      row.merge(coded.get(i), 1L, Math::addExact);
    }
    ImmutableSet<C> categories =
        ImmutableSet.<C>builder().addAll(reference).addAll(coded).build();
    return inOrder(categories, counts);
  }

  /**
   * Of counts with the reference down and the codes across, both in the order of the categories.
   * Throws if the shape differs, a category is given twice, or a count is negative.
   */
  public static <C> ConfusionMatrix<C> of(List<C> categories, long[][] counts) {
    ImmutableSet<C> set = ImmutableSet.copyOf(categories);
    checkArgument(set.size() == categories.size(), "categories %s name one twice", categories);
    checkArgument(
        counts.length == set.size(), "%s rows for %s categories", counts.length, set.size());
    Table<C, C, Long> table = HashBasedTable.create();
    for (int row = 0; row < counts.length; row++) {
      checkArgument(
          counts[row].length == set.size(),
          "%s counts in row %s for %s categories",
          counts[row].length,
          row,
          set.size());
      for (int column = 0; column < set.size(); column++) {
        checkArgument(counts[row][column] >= 0, "count %s is negative", counts[row][column]);
        table.put(categories.get(row), categories.get(column), counts[row][column]);
      }
    }
    return inOrder(set, table);
  }

  private static <C> ConfusionMatrix<C> inOrder(
      ImmutableSet<C> categories, Table<C, C, Long> counts) {
    ImmutableTable.Builder<C, C, Long> ordered = ImmutableTable.builder();
    for (C row : categories) {
      for (C column : categories) {
        Long count = counts.get(row, column);
        if (count != null && count > 0) {
          ordered.put(row, column, count);
        }
      }
    }
    return new ConfusionMatrix<>(categories, ordered.build());
  }

  /** How often this category of the reference was coded so; throws if one is not in the matrix. */
  public long count(C reference, C coded) {
    checkKnown(categories, reference);
    checkKnown(categories, coded);
    Long count = counts.get(reference, coded);
    return count == null ? 0 : count;
  }

  /** Number of cases. */
  public long total() {
    return sum(counts.values());
  }

  /** Number of cases of this category in the reference; throws if it is not in the matrix. */
  public long inReference(C category) {
    checkKnown(categories, category);
    return sum(counts.row(category).values());
  }

  /** Number of cases coded as this category; throws if it is not in the matrix. */
  public long coded(C category) {
    checkKnown(categories, category);
    return sum(counts.column(category).values());
  }

  /** How well this category was found; throws if it is not in the matrix. */
  public Scores scores(C category) {
    long found = count(category, category);
    return new Scores(found, coded(category) - found, inReference(category) - found);
  }

  /**
   * All categories added up. With one category per case, precision, recall and F1 are then all the
   * same: the share coded right.
   */
  public Scores micro() {
    return categories.stream().map(this::scores).reduce(Scores.NONE, Scores::plus);
  }

  /** The share coded right; undefined without cases. */
  public Computed<Double> accuracy() {
    return micro().recall();
  }

  /**
   * Unweighted mean of the precision of the categories that occur on either side. A category that
   * was never coded counts 0, because leaving it out would reward never coding it (scikit-learn's
   * {@code zero_division=0}). Undefined without cases.
   */
  public Computed<Double> macroPrecision() {
    return macro(Scores::precision);
  }

  /** As {@link #macroPrecision}, of recall; a category that the reference lacks counts 0. */
  public Computed<Double> macroRecall() {
    return macro(Scores::recall);
  }

  /** As {@link #macroPrecision}, of F1: the mean of F1, not F1 of the means. */
  public Computed<Double> macroF1() {
    return macro(Scores::f1);
  }

  private Computed<Double> macro(Function<Scores, Computed<Double>> score) {
    ImmutableList<Scores> occurring = categories.stream()
        .map(this::scores)
        .filter(scores -> !scores.equals(Scores.NONE))
        .collect(ImmutableList.toImmutableList());
    if (occurring.isEmpty()) {
      return Computed.undefined(Reason.TOO_FEW, "there are no cases");
    }
    double sum = occurring.stream()
        .mapToDouble(scores -> score.apply(scores).find().orElse(0.0))
        .sum();
    return Computed.of(sum / occurring.size());
  }

  private static long sum(Iterable<Long> counts) {
    long sum = 0;
    for (long count : counts) {
      sum = Math.addExact(sum, count);
    }
    return sum;
  }

  private static <C> void checkKnown(ImmutableSet<C> categories, C category) {
    checkArgument(
        categories.contains(category),
        "category '%s' is unknown, expected one of %s",
        category,
        categories);
  }
}
