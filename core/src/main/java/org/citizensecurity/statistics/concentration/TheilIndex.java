package org.citizensecurity.statistics.concentration;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Reason;

/**
 * Theil's T, split into inequality between and within groups. H. Theil, Economics and Information
 * Theory, 1967. With s the share that one of n holds of the total,
 *
 * <pre>
 * T       = Σ s ln(n s)                 from 0 (equal) to ln n (one holds all)
 * between = Σ S ln(n S / N)             over groups of N members that hold the share S
 * within  = Σ S T(group)
 * </pre>
 *
 * in nats; a share of 0 adds 0, a group that holds nothing adds nothing. One holder gives 0.
 *
 * @param between what would be left if every group were equal inside, 0 or more
 * @param within what would be left if all groups had the same mean, 0 or more
 */
public record TheilIndex(double between, double within) implements Serializable {
  /** Rejects parts that are negative or not finite. */
  public TheilIndex {
    checkArgument(
        between >= 0 && Double.isFinite(between), "part between %s is not 0 or more", between);
    checkArgument(
        within >= 0 && Double.isFinite(within), "part within %s is not 0 or more", within);
  }

  /**
   * All in one group, so that nothing is between. Undefined if there is no weight or all are 0
   * ({@link Reason#NO_WEIGHT}); throws if one is negative, NaN or infinite.
   */
  public static Computed<TheilIndex> of(double... weights) {
    return of(weights, Collections.nCopies(weights.length, ""));
  }

  /** With the group of each weight, told apart by {@code equals}; throws if lengths differ. */
  public static Computed<TheilIndex> of(double[] weights, List<?> groups) {
    checkArgument(
        weights.length == groups.size(),
        "%s weights but %s groups, expected as many of each",
        weights.length,
        groups.size());
    return Weights.shares("weight", weights).map(shares -> {
      Map<Object, List<Double>> members = new LinkedHashMap<>();
      for (int i = 0; i < weights.length; i++) {
        members.computeIfAbsent(groups.get(i), group -> new ArrayList<>()).add(shares.get(i));
      }
      return of(weights.length, members.values());
    });
  }

  private static TheilIndex of(int size, Iterable<List<Double>> groups) {
    double between = 0;
    double within = 0;
    for (List<Double> group : groups) {
      double held = group.stream().mapToDouble(Double::doubleValue).sum();
      if (held > 0) {
        between += held * Math.log(held * size / group.size());
        for (double share : group) {
          within += share > 0 ? share * Math.log(share / held * group.size()) : 0;
        }
      }
    }
    return new TheilIndex(Math.max(0, between), Math.max(0, within));
  }

  /** Between plus within. */
  public double total() {
    return between + within;
  }
}
