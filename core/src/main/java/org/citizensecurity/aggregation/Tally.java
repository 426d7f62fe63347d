package org.citizensecurity.aggregation;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * A count that can be merged: counting the parts of an input in any order, grouping or split and
 * merging them gives the same tally as counting the whole. {@link #EMPTY} changes nothing.
 *
 * @param groups what fell into each group, ordered by group
 * @param counted all interventions that fell into some group, each once
 * @param unknownGroup interventions whose group is not known in some dimension
 * @param unknownWeight interventions whose weight is not known; they weigh nothing here
 * @param leftOut interventions that the rules leave out
 */
public record Tally(
    ImmutableSortedMap<GroupKey, Sum> groups,
    Sum counted,
    Sum unknownGroup,
    Sum unknownWeight,
    Sum leftOut)
    implements Serializable {
  /** Nothing counted. */
  public static final Tally EMPTY =
      new Tally(ImmutableSortedMap.of(), Sum.ZERO, Sum.ZERO, Sum.ZERO, Sum.ZERO);

  /** Both together. */
  public Tally merge(Tally other) {
    Map<GroupKey, Sum> merged = new TreeMap<>(groups);
    other.groups.forEach((key, sum) -> merged.merge(key, sum, Sum::plus));
    return new Tally(
        ImmutableSortedMap.copyOf(merged),
        counted.plus(other.counted),
        unknownGroup.plus(other.unknownGroup),
        unknownWeight.plus(other.unknownWeight),
        leftOut.plus(other.leftOut));
  }

  /** All interventions that were seen. */
  public long seen() {
    return counted.n() + unknownGroup.n() + unknownWeight.n() + leftOut.n();
  }
}
