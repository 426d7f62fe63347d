package org.citizensecurity.statistics.concentration;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Reason;

/** Weights as shares of their total. */
final class Weights {
  private Weights() {}

  /** The shares in the order given; undefined if there is no weight or all are 0. */
  static Computed<ImmutableDoubleArray> shares(String name, double[] weights) {
    double largest = 0;
    for (int i = 0; i < weights.length; i++) {
      checkArgument(
          Double.isFinite(weights[i]) && weights[i] >= 0,
          "%s %s at index %s, expected a finite number of 0 or more",
          name,
          weights[i],
          i);
      largest = Math.max(largest, weights[i]);
    }
    if (largest == 0) {
      return Computed.undefined(
          Reason.NO_WEIGHT,
          weights.length == 0 ? "there is no " + name : "every " + name + " is 0");
    }
    // Relative to the largest, so that the total cannot overflow; smallest first, so that the order
    // of the input does not show in the last digit.
    double unit = largest;
    double total = Arrays.stream(weights).map(weight -> weight / unit).sorted().sum();
    return Computed.of(
        ImmutableDoubleArray.copyOf(Arrays.stream(weights).map(weight -> weight / unit / total)));
  }
}
