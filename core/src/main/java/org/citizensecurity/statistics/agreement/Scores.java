package org.citizensecurity.statistics.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.Proportion;
import org.citizensecurity.statistics.Reason;

/**
 * How well a category was found. Counts of several categories, or of several labels per case, can
 * be added up with {@link #plus}, which gives micro averages.
 *
 * @param found cases of the category that were coded so (true positives)
 * @param wrong cases coded so that are not of the category (false positives)
 * @param missed cases of the category that were coded otherwise (false negatives)
 */
public record Scores(long found, long wrong, long missed) implements Serializable {
  /** Of nothing. */
  public static final Scores NONE = new Scores(0, 0, 0);

  /** Rejects negative counts. */
  public Scores {
    checkArgument(found >= 0, "found %s is negative", found);
    checkArgument(wrong >= 0, "wrong %s is negative", wrong);
    checkArgument(missed >= 0, "missed %s is negative", missed);
  }

  /** Both together. */
  public Scores plus(Scores other) {
    return new Scores(
        Math.addExact(found, other.found),
        Math.addExact(wrong, other.wrong),
        Math.addExact(missed, other.missed));
  }

  /** found / (found + wrong): how much of what was coded so is right; undefined if nothing was. */
  public Computed<Double> precision() {
    return ratio(
        (double) found,
        (double) wrong,
        "no case was coded as this category, so there is no precision");
  }

  /** found / (found + missed): how much of the category was found; undefined if it has no case. */
  public Computed<Double> recall() {
    return ratio(
        (double) found, (double) missed, "no case is of this category, so there is no recall");
  }

  /** The score interval of precision; see {@link Proportion#wilson(double)}. */
  public Computed<Interval> precisionInterval(double level) {
    return precision().flatMap(any -> interval(wrong, level));
  }

  /** The score interval of recall; see {@link Proportion#wilson(double)}. */
  public Computed<Interval> recallInterval(double level) {
    return recall().flatMap(any -> interval(missed, level));
  }

  private Computed<Interval> interval(long rest, double level) {
    return new Proportion(found, (double) found + rest).wilson(level);
  }

  /**
   * 2 found / (2 found + wrong + missed), the harmonic mean of precision and recall; 0 if one of
   * them is undefined, undefined only if both are. C. J. van Rijsbergen, Information Retrieval, 2nd
   * ed., 1979. It does not matter which side is the reference: between two coders it is their
   * specific agreement on the category (D. V. Cicchetti and A. R. Feinstein, Journal of Clinical
   * Epidemiology 43 (1990) 551-558).
   */
  public Computed<Double> f1() {
    return ratio(
        2.0 * found, (double) wrong + missed, "no case is of this category or was coded so");
  }

  private static Computed<Double> ratio(double part, double rest, String detail) {
    return part + rest == 0
        ? Computed.undefined(Reason.TOO_FEW, detail)
        : Computed.of(part / (part + rest));
  }
}
