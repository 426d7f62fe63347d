package org.citizensecurity.aggregation;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citizensecurity.money.ExactSplit;

/** A tally in the making. */
final class TallyBuilder {
  /** Decimals of a part of a weight: far below anything that is printed. */
  private static final int PART_SCALE = 12;

  private final Map<GroupKey, Sum> groups = new TreeMap<>();
  private Sum counted = Sum.ZERO;
  private Sum unknownGroup = Sum.ZERO;
  private Sum unknownWeight = Sum.ZERO;
  private Sum leftOut = Sum.ZERO;

  void add(List<GroupKey> keys, BigDecimal weight, MultiValueRule rule) {
    if (keys.isEmpty()) {
      unknownGroup = unknownGroup.plus(Sum.of(weight));
      return;
    }
    counted = counted.plus(Sum.of(weight));
    List<BigDecimal> parts = rule == MultiValueRule.FRACTIONAL
        ? ExactSplit.evenly(weight, keys.size(), PART_SCALE)
        : keys.stream().map(key -> weight).toList();
    for (int i = 0; i < keys.size(); i++) {
      groups.merge(keys.get(i), Sum.of(parts.get(i)), Sum::plus);
    }
  }

  void leaveOut(BigDecimal weight) {
    leftOut = leftOut.plus(Sum.of(weight));
  }

  void weightUnknown() {
    unknownWeight = unknownWeight.plus(Sum.of(BigDecimal.ZERO));
  }

  TallyBuilder addAll(TallyBuilder other) {
    other.groups.forEach((key, sum) -> groups.merge(key, sum, Sum::plus));
    counted = counted.plus(other.counted);
    unknownGroup = unknownGroup.plus(other.unknownGroup);
    unknownWeight = unknownWeight.plus(other.unknownWeight);
    leftOut = leftOut.plus(other.leftOut);
    return this;
  }

  Tally build() {
    return new Tally(
        ImmutableSortedMap.copyOf(groups), counted, unknownGroup, unknownWeight, leftOut);
  }
}
