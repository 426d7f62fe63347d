package org.citizensecurity.problem;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.List;
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

  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /** The samples of this code. */
  public ImmutableList<Problem> of(ProblemCode code) {
    return samples.stream().filter(problem -> problem.code() == code).collect(toImmutableList());
  }

  /** These and those together. */
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
  public List<String> summary() {
    return counts.entrySet().stream()
        .sorted(comparing(entry -> -entry.getValue()))
        .map(entry -> "%d %s".formatted(entry.getValue(), entry.getKey().code().replace('_', ' ')))
        .toList();
  }
}
