package org.citizensecurity.statistics.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.Reason;

/**
 * Cohen's kappa: agreement of two coders beyond chance, {@code (observed - expected) / (1 -
 * expected)}, at most 1; 0 is chance. J. Cohen, Educational and Psychological Measurement 20 (1960)
 * 37-46. Undefined without cases ({@link Reason#TOO_FEW}) and if both coders put every case into
 * the same one category ({@link Reason#NO_VARIATION}), where chance alone agrees always.
 *
 * @param size number of cases
 * @param observed share of the cases on which both agree
 * @param expected share on which they would agree by chance, with the categories as frequent as
 *     each uses them
 * @param standardError of kappa for large numbers of cases, not only under chance (J. L. Fleiss, J.
 *     Cohen and B. S. Everitt, Psychological Bulletin 72 (1969) 323-327)
 */
public record CohenKappa(long size, double observed, double expected, double standardError)
    implements Serializable {
  private static final double NO_SPREAD = 1e-12;

  /** Rejects numbers outside their range. */
  public CohenKappa {
    checkArgument(size > 0, "size %s is not above 0", size);
    checkArgument(observed >= 0 && observed <= 1, "observed %s is not between 0 and 1", observed);
    checkArgument(expected >= 0 && expected < 1, "expected %s is not from 0 to below 1", expected);
    checkArgument(standardError >= 0, "standard error %s is not 0 or more", standardError);
  }

  /** Of the cases that both coders coded. */
  public static <C> Computed<CohenKappa> of(ConfusionMatrix<C> matrix) {
    long total = matrix.total();
    if (total == 0) {
      return Computed.undefined(Reason.TOO_FEW, "there are no cases");
    }
    for (C category : matrix.categories()) {
      if (matrix.count(category, category) == total) {
        return Computed.undefined(
            Reason.NO_VARIATION, "every case is '" + category + "' for both coders");
      }
    }
    double n = total;
    double observed = 0;
    double expected = 0;
    for (C category : matrix.categories()) {
      observed += matrix.count(category, category) / n;
      expected += matrix.inReference(category) / n * (matrix.coded(category) / n);
    }
    observed = Math.min(1, observed);
    double kappa = (observed - expected) / (1 - expected);
    double spread = -square(kappa - expected * (1 - kappa));
    for (C row : matrix.categories()) {
      for (C column : matrix.categories()) {
        double margins = (matrix.coded(row) + matrix.inReference(column)) / n;
        double weight =
            row.equals(column) ? square(1 - margins * (1 - kappa)) : square((1 - kappa) * margins);
        spread += matrix.count(row, column) / n * weight;
      }
    }
    // Where all or none are agreed on the terms cancel, up to rounding.
    double error = spread < NO_SPREAD ? 0 : Math.sqrt(spread / n) / (1 - expected);
    return Computed.of(new CohenKappa(total, observed, expected, error));
  }

  private static double square(double number) {
    return number * number;
  }

  /** From -1 to 1. */
  public double kappa() {
    return (observed - expected) / (1 - expected);
  }

  /**
   * Wald interval of kappa, clipped to -1 and 1; with few cases, or few on which the coders differ,
   * it is too narrow. Undefined if the standard error is 0 ({@link Reason#NO_VARIATION}), as where
   * all or none are agreed on: the formula then sees no error, which does not mean that there is
   * none.
   */
  public Computed<Interval> interval(double level) {
    return standardError == 0
        ? Computed.undefined(
            Reason.NO_VARIATION,
            "the standard error of kappa is 0 for these %s cases, so there is no Wald interval"
                .formatted(size))
        : Computed.of(Interval.wald(kappa(), standardError, level).clipped(-1, 1));
  }
}
