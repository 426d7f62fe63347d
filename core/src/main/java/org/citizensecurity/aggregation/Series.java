package org.citizensecurity.aggregation;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A value by year. A year that is not there is not known; it is not 0.
 *
 * @param name what the value is
 * @param unit in what it is counted
 * @param values by year, ascending
 */
public record Series(String name, String unit, ImmutableSortedMap<Integer, Double> values)
    implements Serializable {
  private static final MathContext DIGITS = new MathContext(12);

  /** The values to twelve significant digits: what differs after them is rounding, not change. */
  public Series withoutRoundingErrors() {
    return new Series(
        name,
        unit,
        ImmutableSortedMap.copyOf(Maps.transformValues(
            values, value -> new BigDecimal(value).round(DIGITS).doubleValue())));
  }

  /** The years that have a value, ascending. */
  public double[] years() {
    return values.keySet().stream().mapToDouble(Integer::doubleValue).toArray();
  }

  /** The values in the order of their years. */
  public double[] toArray() {
    return values.values().stream().mapToDouble(Double::doubleValue).toArray();
  }
}
