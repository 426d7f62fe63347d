package org.citizensecurity.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers the problems of one input; not for use by several threads. */
public final class ProblemCollector {
  private final Map<ProblemCode, Long> counts = new EnumMap<>(ProblemCode.class);
  private final Map<ProblemCode, Integer> kept = new EnumMap<>(ProblemCode.class);
  private final List<Problem> samples = new ArrayList<>();

  /** Nothing gathered yet. */
  public ProblemCollector() {}

  /** Adds one. */
  public void add(Problem problem) {
    counts.merge(problem.code(), 1L, Long::sum);
    keep(problem);
  }

  /** Adds one made of its parts. */
  public void add(
      ProblemCode code, Severity severity, Location location, String value, String expected) {
    add(new Problem(code, severity, location, value, expected));
  }

  /** Adds all of another input. */
  public void addAll(Problems problems) {
    problems.counts().forEach((code, count) -> counts.merge(code, count, Long::sum));
    problems.samples().forEach(this::keep);
  }

  /** How many were added so far. */
  public long count() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** What was gathered so far. */
  public Problems problems() {
    return new Problems(ImmutableSortedMap.copyOf(counts), ImmutableList.copyOf(samples));
  }

  private void keep(Problem problem) {
    if (kept.merge(problem.code(), 1, Integer::sum) <= Problems.SAMPLES_PER_CODE) {
      samples.add(problem);
    }
  }
}
