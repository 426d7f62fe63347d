package org.citizensecurity.io.report.page;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import org.citizensecurity.aggregation.Aggregation;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.aggregation.Dimension;
import org.citizensecurity.aggregation.GroupKey;
import org.citizensecurity.aggregation.Metrics;
import org.citizensecurity.aggregation.Sum;
import org.citizensecurity.aggregation.Tally;
import org.citizensecurity.io.report.markup.Html;
import org.citizensecurity.portfolio.CodedPortfolio;

/**
 * What fell into each group, for a picture and its table.
 *
 * @param policy the rules of counting
 * @param tally the count
 */
record Counts(CountingPolicy policy, Tally tally) {

  /** A group and what fell into it. */
  record Group(ImmutableList<Comparable<?>> keys, Sum sum) {
    Comparable<?> key(int dimension) {
      return keys.get(dimension);
    }

    BigDecimal weight() {
      return sum.weight();
    }
  }

  static Counts of(CodedPortfolio coded, CountingPolicy policy, Dimension<?>... dimensions) {
    return new Counts(policy, Aggregation.by(policy, dimensions).over(coded).tally());
  }

  /** In the order of their keys. */
  ImmutableList<Group> groups() {
    return tally.groups().entrySet().stream()
        .map(entry -> group(entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The heaviest first; in the order of their keys where they weigh the same. */
  ImmutableList<Group> ranked() {
    return ImmutableList.sortedCopyOf(Comparator.comparing(Group::weight).reversed(), groups());
  }

  private static Group group(GroupKey key, Sum sum) {
    return new Group(key.parts(), sum);
  }

  /** In what is counted. */
  String unit(Labels labels) {
    return policy.metric().equals(Metrics.NUMBER)
        ? labels.text("interventions")
        : policy.metric().unit();
  }

  /** What is in the picture and what is not. */
  Html note(Labels labels) {
    return Html.text(labels.text(
        "picture.note",
        Numbers.shown(tally.counted().n()),
        Numbers.shown(tally.seen()),
        Numbers.shown(tally.unknownGroup().n() + tally.unknownWeight().n()),
        Numbers.shown(tally.leftOut().n())));
  }
}
