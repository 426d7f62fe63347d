package org.citizensecurity.statistics.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.List;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Reason;
import org.citizensecurity.statistics.resampling.Bootstrap;
import org.citizensecurity.statistics.resampling.Resampling;

/**
 * Krippendorff's alpha: agreement of any number of coders beyond chance, {@code 1 - observed /
 * expected disagreement}, at most 1; 0 is chance, below 0 is systematic disagreement. K.
 * Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011.
 *
 * <p>The input is, for each unit that was coded, the codes that it got; a coder who gave none is
 * simply left out. Units with fewer than two codes have nothing to compare and are not counted.
 * Perfect agreement is exactly 1. Undefined if no unit has two codes ({@link Reason#TOO_FEW}) and
 * if no two codes that can be compared differ ({@link Reason#NO_VARIATION}): coders who never tell
 * anything apart have not shown that they can.
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
    return of(units, Difference.nominal());
  }

  /**
   * For categories in order: see {@link Difference#ordinal}. Throws if a code is not in the order
   * or the order names one twice.
   */
  public static <C> Computed<KrippendorffAlpha> ordinal(
      Iterable<? extends List<? extends C>> units, List<C> order) {
    return of(units, Difference.ordinal(order));
  }

  /** For codes that differ by more or less. */
  public static <C> Computed<KrippendorffAlpha> of(
      Iterable<? extends List<? extends C>> units, Difference<C> difference) {
    CodedUnits coded = CodedUnits.of(units, difference);
    return coded.alpha(coded.units());
  }

  /**
   * The bootstrap interval of alpha: the units that have at least two codes are drawn with
   * replacement, with all their codes, and alpha is computed anew, its expected disagreement too.
   * A. Zapf and others, BMC Medical Research Methodology 16 (2016) 93. (Krippendorff's own
   * algorithm keeps the expected disagreement and draws pairs.) Undefined as {@link
   * Bootstrap#percentile} is.
   *
   * <p>Samples can only show disagreement that was seen. Perfect agreement gives the interval from 1
   * to 1 for that reason, which is no proof that no unit of all would be in dispute; with few units
   * in dispute the interval is too narrow, and it ends at 1 as soon as a fair part of the samples
   * has drawn none of them. With k of n units in dispute that part is about e<sup>-k</sup>: above
   * 2.5 % for k up to 3.
   */
  public static <C> Computed<Bootstrap> bootstrap(
      Iterable<? extends List<? extends C>> units,
      Difference<C> difference,
      Resampling resampling) {
    CodedUnits coded = CodedUnits.of(units, difference);
    return resampling.bootstrap(
        coded.units(), drawn -> coded.alpha(drawn).map(KrippendorffAlpha::alpha));
  }

  /** 1 - observed / expected. */
  public double alpha() {
    return 1 - observed / expected;
  }
}
