package org.citizensecurity.io.record;

import java.util.Optional;
import java.util.function.Supplier;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.Severity;

/**
 * One row or record on its way into the model. All its problems are reported; it breaks when
 * something that it needs is missing or wrong.
 */
public final class Entry {
  private final Location place;
  private final ProblemCollector problems;
  private final Severity breaking;
  private boolean broken;

  private Entry(Location place, ProblemCollector problems, Severity breaking) {
    this.place = place;
    this.problems = problems;
    this.breaking = breaking;
  }

  /** A row or record of its own: when it breaks it is rejected. */
  public static Entry of(Location place, ProblemCollector problems) {
    return new Entry(place, problems, Severity.ROW_REJECTED);
  }

  /** A part of a record: when it breaks, the record is kept without it. */
  public Entry part(Location partPlace) {
    return new Entry(partPlace, problems, Severity.VALUE_DROPPED);
  }

  /** Where it stands. */
  public Location place() {
    return place;
  }

  /** Whether it cannot be kept. */
  public boolean isBroken() {
    return broken;
  }

  /** Reports something without which it cannot be kept. */
  public void breakAt(Location where, ProblemCode code, String value, String expected) {
    broken = true;
    problems.add(code, breaking, where, value, expected);
  }

  /** Reports a value that is left out. */
  public void drop(Location where, ProblemCode code, String value, String expected) {
    problems.add(code, Severity.VALUE_DROPPED, where, value, expected);
  }

  /** Reports something that is kept as it is. */
  public void notice(Location where, ProblemCode code, String value, String expected) {
    problems.add(code, Severity.NOTICE, where, value, expected);
  }

  /** What {@code result} gives, unless it is broken or the model refuses the result. */
  public <T> Optional<T> finish(Supplier<T> result) {
    if (broken) {
      return Optional.empty();
    }
    try {
      return Optional.of(result.get());
    } catch (IllegalArgumentException e) {
      breakAt(place, ProblemCode.INVALID_VALUE, "", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
