package org.citizensecurity.trend;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import org.citizensecurity.aggregation.Series;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.change.MannKendall;
import org.citizensecurity.statistics.change.TheilSen;

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

  /** Tests a series. */
  public static TrendTest of(Series series) {
    return new TrendTest(
        series,
        MannKendall.of(series.years(), series.toArray()),
        TheilSen.of(series.years(), series.toArray()));
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
