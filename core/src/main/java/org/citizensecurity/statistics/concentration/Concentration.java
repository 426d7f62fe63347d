package org.citizensecurity.statistics.concentration;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;
import java.io.Serializable;
import java.util.Arrays;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Reason;

/**
 * How far a total is in few hands. The holders are all that are given: one with weight 0 counts in
 * the number of holders, so leave it out if it could not have held anything.
 *
 * <p>Scale and order of the weights do not matter. One holder is full concentration with Gini 0;
 * equal weights are the least concentration.
 *
 * @param shares from the largest to the smallest, of sum 1; at least one
 */
public record Concentration(ImmutableDoubleArray shares) implements Serializable {
  private static final double ROUNDING = 1e-9;

  /** Rejects shares that are not in order, outside [0, 1], or not of sum 1. */
  public Concentration {
    double sum = 0;
    double before = 1 + ROUNDING;
    for (int i = 0; i < shares.length(); i++) {
      double share = shares.get(i);
      checkArgument(
          share >= 0 && share <= before, "share %s does not follow %s downwards", share, before);
      sum += share;
      before = share;
    }
    checkArgument(Math.abs(sum - 1) <= ROUNDING, "sum of the shares %s is not 1", sum);
  }

  /**
   * Of weights such as amounts or counts. Undefined if there is no weight or all are 0 ({@link
   * Reason#NO_WEIGHT}); throws if one is negative, NaN or infinite.
   */
  public static Computed<Concentration> of(double... weights) {
    return Weights.shares("weight", weights).map(shares -> {
      double[] upwards = shares.toArray();
      Arrays.sort(upwards);
      ImmutableDoubleArray.Builder downwards = ImmutableDoubleArray.builder(upwards.length);
      for (int i = upwards.length - 1; i >= 0; i--) {
        downwards.add(upwards[i]);
      }
      return new Concentration(downwards.build());
    });
  }

  /** Number of holders, those with weight 0 included. */
  public int size() {
    return shares.length();
  }

  /**
   * Herfindahl-Hirschman index: the sum of the squared shares, from 1/n (equal) to 1 (one holds
   * all). A. O. Hirschman, American Economic Review 54 (1964) 761.
   */
  public double herfindahl() {
    return shares.stream().map(share -> share * share).sum();
  }

  /** {@code (H - 1/n) / (1 - 1/n)}, from 0 to 1; {@link Reason#NO_VARIATION} for one holder. */
  public Computed<Double> normalisedHerfindahl() {
    double least = 1.0 / size();
    return size() == 1
        ? oneHolder()
        : Computed.of(Math.max(0, (herfindahl() - least) / (1 - least)));
  }

  /**
   * {@code 1 / H}: how many equal holders would be as concentrated, from 1 to n. M. Laakso and R.
   * Taagepera, Comparative Political Studies 12 (1979) 3-27.
   */
  public double effectiveNumber() {
    return 1 / herfindahl();
  }

  /**
   * Gini coefficient {@code Σ (2 i - n - 1) s(i) / n} with shares sorted upwards, from 0 (equal) to
   * {@code (n - 1) / n}; not corrected for small n. C. Gini, Variabilità e mutabilità, 1912.
   */
  public double gini() {
    double sum = 0;
    for (int i = 0; i < size(); i++) {
      sum += (size() - 1 - 2.0 * i) * shares.get(i);
    }
    return Math.max(0, sum / size());
  }

  /**
   * Shannon entropy {@code -Σ s log2 s} in bits, from 0 (one holds all) to log2 n (equal); a share
   * of 0 adds 0. C. E. Shannon, Bell System Technical Journal 27 (1948) 379-423.
   */
  public double entropy() {
    return Math.max(
        0,
        -shares.stream()
            .filter(share -> share > 0)
            .map(share -> share * (Math.log(share) / Math.log(2)))
            .sum());
  }

  /** Entropy over log2 n, from 0 to 1; {@link Reason#NO_VARIATION} for one holder. */
  public Computed<Double> normalisedEntropy() {
    return size() == 1
        ? oneHolder()
        : Computed.of(Math.min(1, entropy() * Math.log(2) / Math.log(size())));
  }

  /** The sum of the {@code k} largest shares, 1 if there are no more; throws if k is below 1. */
  public double topShare(int k) {
    checkArgument(k >= 1, "number of largest shares %s is below 1", k);
    return k >= size() ? 1 : Math.min(1, shares.subArray(0, k).stream().sum());
  }

  private static Computed<Double> oneHolder() {
    return Computed.undefined(
        Reason.NO_VARIATION, "one holder, for whom least and full concentration are the same");
  }
}
