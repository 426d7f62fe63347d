package org.citizensecurity.problem;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.stream.Stream;

/**
 * All problems of an input: every one is counted, and of each code the first ones are kept, so that
 * a bad file of any size needs little memory.
 *
 * @param counts how many of each code
 * @param samples the first problems of each code, in the order in which they were met
 */
public record Problems(ImmutableSortedMap<ProblemCode, Long> counts, ImmutableList<Problem> samples)
    implements Serializable {
  /** How many problems of one code are kept. */
  public static final int SAMPLES_PER_CODE = 1000;

  private static final Problems NONE = new Problems(ImmutableSortedMap.of(), ImmutableList.of());

  /** Rejects counts below one, and more samples of a code than are counted. */
  public Problems {
    counts.forEach((code, count) ->
        checkArgument(count > 0, "count of '%s' is %s, expected 1 or more", code.code(), count));
    samples.stream()
        .collect(groupingBy(Problem::code, counting()))
        .forEach((code, kept) -> checkArgument(
            kept <= counts.getOrDefault(code, 0L),
            "samples of '%s' are %s, more than the %s that are counted",
            code.code(),
            kept,
            counts.getOrDefault(code, 0L)));
  }

  /** No problems. */
  public static Problems none() {
    return NONE;
  }

  /** These problems. */
  public static Problems of(Problem... problems) {
    ProblemCollector collector = new ProblemCollector();
    Stream.of(problems).forEach(collector::add);
    return collector.problems();
  }

  /** How many there are, whether kept as samples or not. */
  public long count() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many there are of this code. */
  public long count(ProblemCode code) {
    return counts.getOrDefault(code, 0L);
  }

  /** Whether there was none. */
  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /** The samples of this code. */
  public ImmutableList<Problem> of(ProblemCode code) {
    return samples.stream().filter(problem -> problem.code() == code).collect(toImmutableList());
  }

  /** These and, after them, those; of each code the first samples of both are kept. */
  public Problems and(Problems others) {
    if (others.isEmpty()) {
      return this;
    }
    ProblemCollector collector = new ProblemCollector();
    collector.addAll(this);
    collector.addAll(others);
    return collector.problems();
  }

  /** One line for each code with its count, the most frequent first; empty when there is none. */
  public ImmutableList<String> summary() {
    return counts.entrySet().stream()
        .sorted(comparing(entry -> -entry.getValue()))
        .map(entry -> "%d %s".formatted(entry.getValue(), entry.getKey().code().replace('_', ' ')))
        .collect(toImmutableList());
  }
}
