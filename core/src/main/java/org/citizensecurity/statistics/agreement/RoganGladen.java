package org.citizensecurity.statistics.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.IntervalMethod;
import org.citizensecurity.statistics.Proportion;
import org.citizensecurity.statistics.Reason;

/**
 * A share corrected for what is known about the mistakes of the coder: with Se the sensitivity and
 * Sp the specificity,
 *
 * <pre>(apparent share + Sp - 1) / (Se + Sp - 1)</pre>
 *
 * W. J. Rogan and B. Gladen, American Journal of Epidemiology 107 (1978) 71-76. It holds for cases
 * on which the coder errs as often as on those that were checked.
 *
 * @param apparent cases coded as the category, of all cases coded
 * @param sensitivity cases coded as the category, of those checked that are of it
 * @param specificity cases not coded as the category, of those checked that are not of it
 */
public record RoganGladen(Proportion apparent, Proportion sensitivity, Proportion specificity)
    implements Serializable {
  /** Rejects empty totals and a coder no better than chance. */
  public RoganGladen {
    checkArgument(
        apparent.total() > 0 && sensitivity.total() > 0 && specificity.total() > 0,
        "totals %s, %s and %s are not all above 0",
        apparent.total(),
        sensitivity.total(),
        specificity.total());
    checkArgument(
        gain(sensitivity, specificity) > 0,
        "sensitivity and specificity sum to %s, expected more than 1",
        1 + gain(sensitivity, specificity));
  }

  /**
   * Undefined if a total is 0 ({@link Reason#NO_WEIGHT}) and if sensitivity and specificity do not
   * sum to more than 1 ({@link Reason#NO_SOLUTION}): such codes say nothing about the category.
   */
  public static Computed<RoganGladen> of(
      Proportion apparent, Proportion sensitivity, Proportion specificity) {
    if (apparent.total() == 0) {
      return Computed.undefined(Reason.NO_WEIGHT, "there are no coded cases");
    }
    if (sensitivity.total() == 0) {
      return Computed.undefined(Reason.NO_WEIGHT, "no checked case is of the category");
    }
    if (specificity.total() == 0) {
      return Computed.undefined(Reason.NO_WEIGHT, "every checked case is of the category");
    }
    double gain = gain(sensitivity, specificity);
    return gain <= 0
        ? Computed.undefined(
            Reason.NO_SOLUTION,
            "sensitivity and specificity sum to " + (1 + gain) + ", which is not more than 1")
        : Computed.of(new RoganGladen(apparent, sensitivity, specificity));
  }

  /** Of a category whose coding was checked against a reference; throws if the matrix lacks it. */
  public static <C> Computed<RoganGladen> of(
      Proportion apparent, ConfusionMatrix<C> checked, C category) {
    Scores scores = checked.scores(category);
    double others = (double) checked.total() - checked.inReference(category);
    return of(
        apparent,
        new Proportion(scores.found(), checked.inReference(category)),
        new Proportion(others - scores.wrong(), others));
  }

  private static double gain(Proportion sensitivity, Proportion specificity) {
    return sensitivity.count() / sensitivity.total()
        + specificity.count() / specificity.total()
        - 1;
  }

  /** The formula as it stands; chance can carry it below 0 or above 1. */
  public double unclipped() {
    return (apparent.count() / apparent.total() + specificity.count() / specificity.total() - 1)
        / gain(sensitivity, specificity);
  }

  /** The corrected share, clipped to [0, 1]. */
  public double share() {
    return clipped(unclipped());
  }

  /**
   * The interval of Z. Lang and J. Reiczigel, Preventive Veterinary Medicine 113 (2014) 13-22,
   * clipped to [0, 1]. It carries the chance in all three proportions, which come from three
   * samples: cases are added to each as in the intervals of Agresti and Coull (z²/2 on either side
   * to the apparent share, one to sensitivity and specificity), and the normal interval of the
   * result is moved by a correction for its skewness. The authors tried it for sensitivities and
   * specificities from 0.7. Undefined if the sum is no longer above 1 with the added cases ({@link
   * Reason#NO_SOLUTION}), which only small samples bring about.
   */
  public Computed<Interval> interval(double level) {
    double z = Interval.criticalValue(level);
    double apparentTotal = apparent.total() + z * z;
    double positive = (apparent.count() + z * z / 2) / apparentTotal;
    double found = (sensitivity.count() + 1) / (sensitivity.total() + 2);
    double spared = (specificity.count() + 1) / (specificity.total() + 2);
    double gain = found + spared - 1;
    if (gain <= 0) {
      return Computed.undefined(
          Reason.NO_SOLUTION, "too few cases were checked for an interval of the corrected share");
    }
    double share = (positive + spared - 1) / gain;
    double ofFound = variance(found, sensitivity.total() + 2);
    double ofSpared = variance(spared, specificity.total() + 2);
    double error = Math.sqrt(variance(positive, apparentTotal)
            + share * share * ofFound
            + (1 - share) * (1 - share) * ofSpared)
        / gain;
    double centre = share + 2 * z * z * (share * ofFound - (1 - share) * ofSpared);
    return Computed.of(new Interval(
        clipped(centre - z * error),
        clipped(centre + z * error),
        level,
        IntervalMethod.LANG_REICZIGEL));
  }

  private static double variance(double share, double total) {
    return share * (1 - share) / total;
  }

  private static double clipped(double share) {
    return Math.max(0, Math.min(1, share));
  }
}
