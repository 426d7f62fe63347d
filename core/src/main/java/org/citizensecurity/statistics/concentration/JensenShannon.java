package org.citizensecurity.statistics.concentration;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;
import java.io.Serializable;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Reason;

/**
 * Jensen-Shannon divergence: how differently two totals are divided over the same categories. J.
 * Lin, IEEE Transactions on Information Theory 37 (1991) 145-151. With shares p and q and m their
 * mean,
 *
 * <pre>½ Σ p log2(p/m) + ½ Σ q log2(q/m)</pre>
 *
 * It is symmetric and runs from 0 (same shares) to 1 (no category in common).
 *
 * @param divergence in bits, from 0 to 1
 */
public record JensenShannon(double divergence) implements Serializable {
  /** Rejects a divergence outside [0, 1]. */
  public JensenShannon {
    checkArgument(
        divergence >= 0 && divergence <= 1, "divergence %s is not between 0 and 1", divergence);
  }

  /**
   * Between weights (counts, amounts) in the same categories. A weight of 0 adds 0. Undefined if
   * one side has no weight or only zeros ({@link Reason#NO_WEIGHT}); throws if lengths differ or a
   * weight is negative, NaN or infinite.
   */
  public static Computed<JensenShannon> of(double[] first, double[] second) {
    checkArgument(
        first.length == second.length,
        "%s weights but %s weights, expected the same categories",
        first.length,
        second.length);
    Computed<ImmutableDoubleArray> q = Weights.shares("second weight", second);
    return Weights.shares("first weight", first)
        .flatMap(p -> q.map(shares -> new JensenShannon(between(p, shares))));
  }

  private static double between(ImmutableDoubleArray p, ImmutableDoubleArray q) {
    double sum = 0;
    for (int i = 0; i < p.length(); i++) {
      double mean = (p.get(i) + q.get(i)) / 2;
      sum += (term(p.get(i), mean) + term(q.get(i), mean)) / 2;
    }
    return Math.max(0, Math.min(1, sum / Math.log(2)));
  }

  private static double term(double share, double mean) {
    return share == 0 || mean == 0 ? 0 : share * Math.log(share / mean);
  }

  /** Square root of the divergence, which is a metric, from 0 to 1. */
  public double distance() {
    return Math.sqrt(divergence);
  }
}
