package org.citizensecurity.aggregation;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;

/**
 * A value by year. A year that is not there is not known; it is not 0.
 *
 * @param name what the value is
 * @param unit in what it is counted
 * @param values by year, ascending
 */
public record Series(String name, String unit, ImmutableSortedMap<Integer, Double> values)
    implements Serializable {
  /** The years that have a value, ascending. */
  public double[] years() {
    return values.keySet().stream().mapToDouble(Integer::doubleValue).toArray();
  }

  /** The values in the order of their years. */
  public double[] toArray() {
    return values.values().stream().mapToDouble(Double::doubleValue).toArray();
  }
}
