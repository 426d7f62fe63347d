package org.citizensecurity.io.record;

import java.util.Optional;
import java.util.function.Supplier;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.Sample;
import org.citizensecurity.problem.Severity;

/**
 * One row or record on its way into the model. All its problems are reported; it breaks when
 * something that it needs is missing or wrong.
 */
public final class Entry {
  private static final int LONGEST_SAMPLE = 1_000;

  private final Location place;
  private final ProblemCollector problems;
  private final Severity breaking;
  private final boolean exact;
  private final boolean commas;
  private boolean broken;

  private Entry(
      Location place, ProblemCollector problems, Severity breaking, boolean exact, boolean commas) {
    this.place = place;
    this.problems = problems;
    this.breaking = breaking;
    this.exact = exact;
    this.commas = commas;
  }

  /** A row or record of its own: when it breaks it is rejected. */
  public static Entry of(Location place, ProblemCollector problems) {
    return new Entry(place, problems, Severity.ROW_REJECTED, false, false);
  }

  /**
   * The same row or record where leaving a value out would change what it says, so that any wrong
   * value breaks it.
   */
  public Entry exact() {
    return new Entry(place, problems, breaking, true, commas);
  }

  /** A part of a record: when it breaks, the record is kept without it. */
  public Entry part(Location partPlace) {
    return new Entry(partPlace, problems, Severity.VALUE_DROPPED, exact, commas);
  }

  /** The same row where a comma may stand before the decimals of a number, or may not. */
  public Entry withDecimalCommas(boolean mayBe) {
    return new Entry(place, problems, breaking, exact, mayBe);
  }

  /** Whether a comma may stand before the decimals of a number. */
  boolean hasDecimalCommas() {
    return commas;
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
    problems.add(code, breaking, where, Sample.of(value, LONGEST_SAMPLE), expected);
  }

  /** Reports a wrong value: it is left out, or breaks an entry that is kept as it stands only. */
  public void drop(Location where, ProblemCode code, String value, String expected) {
    if (exact) {
      breakAt(where, code, value, expected);
    } else {
      leaveOut(where, code, value, expected);
    }
  }

  /** Reports something that does not belong there and is left out. */
  public void leaveOut(Location where, ProblemCode code, String value, String expected) {
    problems.add(code, Severity.VALUE_DROPPED, where, Sample.of(value, LONGEST_SAMPLE), expected);
  }

  /** Reports something that is kept as it is. */
  public void notice(Location where, ProblemCode code, String value, String expected) {
    problems.add(code, Severity.NOTICE, where, Sample.of(value, LONGEST_SAMPLE), expected);
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
