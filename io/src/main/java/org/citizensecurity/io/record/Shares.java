package org.citizensecurity.io.record;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;

/**
 * Countries or sectors with the percentages that each has, for all or for none.
 *
 * @param members in the order of the file
 * @param percentages by member; empty where none are given
 */
record Shares<T>(ImmutableSet<T> members, ImmutableMap<T, BigDecimal> percentages) {
  static final String PERCENTAGE = "percentage";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Reads a list.
   *
   * @param group what the percentages of sum to 100, such as the scheme of a code
   */
  static <T> Shares<T> read(
      RecordSource source,
      String list,
      Function<RecordSource, Optional<T>> member,
      Function<T, ?> group) {
    List<RecordSource> items = source.items(list);
    Map<T, Optional<BigDecimal>> found = new LinkedHashMap<>();
    for (RecordSource item : items) {
      Optional<T> read = member.apply(item);
      Optional<BigDecimal> percentage = item.field(PERCENTAGE).percentage();
      if (read.isPresent() && found.putIfAbsent(read.get(), percentage) != null) {
        item.entry()
            .drop(
                item.entry().place(),
                ProblemCode.INVALID_VALUE,
                read.get().toString(),
                "each one once");
      }
    }
    return new Shares<>(
        ImmutableSet.copyOf(found.keySet()),
        percentages(source.entry(), source.placeOf(list), found, group));
  }

  private static <T> ImmutableMap<T, BigDecimal> percentages(
      Entry entry, Location place, Map<T, Optional<BigDecimal>> found, Function<T, ?> group) {
    ImmutableMap.Builder<T, BigDecimal> builder = ImmutableMap.builder();
    found.forEach((member, value) -> value.ifPresent(given -> builder.put(member, given)));
    ImmutableMap<T, BigDecimal> given = builder.buildOrThrow();
    if (!given.isEmpty() && given.size() < found.size()) {
      entry.drop(
          place,
          ProblemCode.BAD_PERCENTAGE,
          given.toString(),
          "a percentage for each one or for none");
      return ImmutableMap.of();
    }
    Map<Object, BigDecimal> sums = new LinkedHashMap<>();
    given.forEach((member, value) -> sums.merge(group.apply(member), value, BigDecimal::add));
    sums.values().stream()
        .filter(sum -> sum.compareTo(HUNDRED) != 0)
        .forEach(sum -> entry.notice(
            place, ProblemCode.BAD_PERCENTAGE, sum.toPlainString(), "percentages that sum to 100"));
    return given;
  }
}
