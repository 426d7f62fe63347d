package org.citizensecurity.statistics.change;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The normal distribution of test statistics. */
final class StandardNormal {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private StandardNormal() {}

  /** The chance of a statistic at least as far from 0. */
  static double twoSidedPValue(double z) {
    return Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z)));
  }
}
