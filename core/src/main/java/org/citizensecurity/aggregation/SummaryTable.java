package org.citizensecurity.aggregation;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import org.citizensecurity.text.Language;

/**
 * What was counted, by which rules. Rows are ordered by group.
 *
 * @param aggregation how it was counted
 * @param tally the count
 */
public record SummaryTable(Aggregation aggregation, Tally tally) implements Serializable {

  /** The weight of one group, 0 where nothing fell into it. */
  public BigDecimal weight(GroupKey key) {
    Sum sum = tally.groups().get(key);
    return sum == null ? BigDecimal.ZERO : sum.weight();
  }

  /** The sum over all groups; with full counting of several values more than what was counted. */
  public BigDecimal total() {
    return tally.groups().values().stream()
        .map(Sum::weight)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The share of each group in the sum over all groups, 0 to 1; empty where that sum is 0. */
  public ImmutableSortedMap<GroupKey, Double> shares() {
    double total = total().doubleValue();
    ImmutableSortedMap.Builder<GroupKey, Double> shares = ImmutableSortedMap.naturalOrder();
    if (total != 0) {
      tally.groups().forEach((key, sum) -> shares.put(key, sum.weight().doubleValue() / total));
    }
    return shares.buildOrThrow();
  }

  /** The weight by year; throws where the one dimension is not a year. */
  public Series series() {
    boolean byYear = aggregation.dimensions().size() == 1
        && tally.groups().keySet().stream().allMatch(key -> key.parts().get(0) instanceof Integer);
    checkState(byYear, "groups are not years, expected one dimension of years");
    ImmutableSortedMap.Builder<Integer, Double> values = ImmutableSortedMap.naturalOrder();
    for (Map.Entry<GroupKey, Sum> group : tally.groups().entrySet()) {
      values.put(
          (Integer) group.getKey().parts().get(0), group.getValue().weight().doubleValue());
    }
    return new Series(
        aggregation.policy().metric().name(),
        aggregation.policy().metric().unit(),
        values.buildOrThrow());
  }

  /** The table with its rules and with what is not in it, aligned, labels in this language. */
  public String print(Language language) {
    return TablePrinter.print(this, language);
  }

  /** The table in English. */
  @Override
  public String toString() {
    return print(Language.ENGLISH);
  }
}
