package org.citizensecurity.trend;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import org.citizensecurity.aggregation.Series;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.change.MannKendall;
import org.citizensecurity.statistics.change.TheilSen;
import org.citizensecurity.statistics.resampling.Permutation;

/**
 * Whether a yearly series rises or falls: Mann-Kendall for the direction, Theil-Sen for the slope
 * per year. Years without a value are gaps, not zeros.
 *
 * @param series what was tested
 * @param test the direction and its p-value, or why there is none
 * @param line the slope with its interval, or why there is none
 */
public record TrendTest(Series series, Computed<MannKendall> test, Computed<TheilSen> line)
    implements Serializable {

  /** Tests values that do not depend on those of other years. */
  public static TrendTest of(Series series) {
    Series exact = series.withoutRoundingErrors();
    return new TrendTest(
        series,
        MannKendall.of(exact.years(), exact.toArray()),
        TheilSen.of(exact.years(), exact.toArray()));
  }

  /** The same trend with the p-value of a permutation test. */
  TrendTest permuted(Computed<Permutation> permutation) {
    return new TrendTest(series, test.flatMap(found -> permutation.map(found::permuted)), line);
  }

  /** How many years have a value. */
  public int years() {
    return values().size();
  }

  /** The values by year. */
  public ImmutableSortedMap<Integer, Double> values() {
    return series.values();
  }
}
