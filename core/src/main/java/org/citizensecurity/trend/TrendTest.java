package org.citizensecurity.trend;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.function.BiFunction;
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

  private static final MathContext DIGITS = new MathContext(12);

  /** Tests values that do not depend on those of other years. */
  public static TrendTest of(Series series) {
    return of(series, MannKendall::of);
  }

  /**
   * Tests values that depend on those of the years before, as what is active does: the variance of
   * the test is corrected for autocorrelation (Hamed and Rao 1998).
   */
  public static TrendTest ofDependent(Series series) {
    return of(series, MannKendall::correctedForAutocorrelation);
  }

  /** Values that differ after the twelfth digit only are equal. */
  private static TrendTest of(
      Series series, BiFunction<double[], double[], Computed<MannKendall>> test) {
    double[] years = series.years();
    double[] values =
        Arrays.stream(series.toArray()).map(TrendTest::withoutRoundingError).toArray();
    return new TrendTest(series, test.apply(years, values), TheilSen.of(years, values));
  }

  private static double withoutRoundingError(double value) {
    return new BigDecimal(value).round(DIGITS).doubleValue();
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
