package org.citizensecurity.statistics.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Reason;

/**
 * Krippendorff's alpha: agreement of any number of coders beyond chance, {@code 1 - observed /
 * expected disagreement}, at most 1; 0 is chance, below 0 is systematic disagreement. K.
 * Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011.
 *
 * <p>The input is, for each unit that was coded, the codes that it got; a coder who gave none is
 * simply left out. Units with fewer than two codes have nothing to compare and are not counted.
 * Perfect agreement is exactly 1. Undefined if no unit has two codes ({@link Reason#TOO_FEW}) and
 * if all codes that can be compared are the same ({@link Reason#NO_VARIATION}): coders who never
 * tell anything apart have not shown that they can.
 *
 * @param units number of units with at least two codes
 * @param codes number of codes on them
 * @param observed disagreement within units, 0 or more
 * @param expected disagreement between any two of the codes, above 0
 */
public record KrippendorffAlpha(int units, int codes, double observed, double expected)
    implements Serializable {
  /** Rejects numbers outside their range. */
  public KrippendorffAlpha {
    checkArgument(units >= 1, "units %s are fewer than 1", units);
    checkArgument(codes >= 2 * units, "codes %s are fewer than two a unit", codes);
    checkArgument(observed >= 0, "observed disagreement %s is not 0 or more", observed);
    checkArgument(expected > 0, "expected disagreement %s is not above 0", expected);
  }

  /** For categories without order: two codes are the same or not. */
  public static Computed<KrippendorffAlpha> nominal(Iterable<? extends List<?>> units) {
    ImmutableSet<Object> categories = StreamSupport.stream(units.spliterator(), false)
        .flatMap(List::stream)
        .collect(ImmutableSet.toImmutableSet());
    return of(units, categories.asList(), false);
  }

  /**
   * For categories in order: the distance of two codes is the number of codes from one to the
   * other, squared, so it depends on how often each is used. Throws if a code is not in the order
   * or the order names one twice.
   */
  public static <C> Computed<KrippendorffAlpha> ordinal(
      Iterable<? extends List<? extends C>> units, List<C> order) {
    checkArgument(
        ImmutableSet.copyOf(order).size() == order.size(), "order %s names a code twice", order);
    return of(units, order, true);
  }

  private static Computed<KrippendorffAlpha> of(
      Iterable<? extends List<?>> units, List<?> categories, boolean ordered) {
    int size = categories.size();
    double[][] coincidences = new double[size][size];
    int counted = 0;
    for (List<?> unit : units) {
      int[] codes = new int[size];
      for (Object code : unit) {
        int index = categories.indexOf(code);
        checkArgument(index >= 0, "code '%s' is unknown, expected one of %s", code, categories);
        codes[index]++;
      }
      if (unit.size() >= 2) {
        counted++;
        for (int c = 0; c < size; c++) {
          for (int k = 0; k < size; k++) {
            coincidences[c][k] +=
                (double) codes[c] * (codes[k] - (c == k ? 1 : 0)) / (unit.size() - 1);
          }
        }
      }
    }
    if (counted == 0) {
      return Computed.undefined(Reason.TOO_FEW, "no unit has two codes to compare");
    }
    double[] uses =
        Arrays.stream(coincidences).mapToDouble(row -> Math.rint(sum(row))).toArray();
    if (Arrays.stream(uses).filter(use -> use > 0).count() == 1) {
      return Computed.undefined(Reason.NO_VARIATION, "all codes on units with two are the same");
    }
    return Computed.of(of(counted, coincidences, uses, ordered));
  }

  private static KrippendorffAlpha of(
      int units, double[][] coincidences, double[] uses, boolean ordered) {
    double total = sum(uses);
    double observed = 0;
    double expected = 0;
    for (int c = 0; c < uses.length; c++) {
      double between = 0;
      for (int k = c + 1; k < uses.length; k++) {
        double steps = ordered ? between + (uses[c] + uses[k]) / 2 : 1;
        observed += 2 * coincidences[c][k] * steps * steps;
        expected += 2 * uses[c] * uses[k] * steps * steps;
        between += uses[k];
      }
    }
    return new KrippendorffAlpha(
        units, (int) total, observed / total, expected / (total * (total - 1)));
  }

  private static double sum(double[] numbers) {
    return Arrays.stream(numbers).sum();
  }

  /** 1 - observed / expected. */
  public double alpha() {
    return 1 - observed / expected;
  }
}
