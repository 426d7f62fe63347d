package org.citizensecurity.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * When an intervention runs, as far as it is known.
 *
 * @param start when it was launched; empty where that is not known
 * @param end when it ended or is to end; empty where that is not known or it is ongoing
 * @param ongoing whether it is stated to go on without a known end
 */
public record DateSpan(Optional<PartialDate> start, Optional<PartialDate> end, boolean ongoing)
    implements Serializable {
  /** Nothing is known. */
  public static final DateSpan UNKNOWN = new DateSpan(Optional.empty(), Optional.empty(), false);

  /** Rejects an end that is before the start, and an end of what is ongoing. */
  public DateSpan {
    if (start.isPresent() && end.isPresent()) {
      checkArgument(
          !end.get().lastDay().isBefore(start.get().firstDay()),
          "end %s is before start %s",
          end.get(),
          start.get());
    }
    checkArgument(
        end.isEmpty() || !ongoing, "end is given and ongoing is true, expected one of them");
  }

  /** From year to year, both inclusive. */
  public static DateSpan of(int startYear, int endYear) {
    return new DateSpan(
        Optional.of(PartialDate.of(startYear)), Optional.of(PartialDate.of(endYear)), false);
  }

  /** From a year on, still going on. */
  public static DateSpan ongoingSince(int startYear) {
    return new DateSpan(Optional.of(PartialDate.of(startYear)), Optional.empty(), true);
  }

  /** From a year on, with an end that is not known. */
  public static DateSpan startingIn(int startYear) {
    return new DateSpan(Optional.of(PartialDate.of(startYear)), Optional.empty(), false);
  }

  /** The year of launch, if known. */
  public OptionalInt startYear() {
    return start.map(date -> OptionalInt.of(date.year())).orElseGet(OptionalInt::empty);
  }

  /** The year of the end, if known. */
  public OptionalInt endYear() {
    return end.map(date -> OptionalInt.of(date.year())).orElseGet(OptionalInt::empty);
  }

  /**
   * The years in which it is known to be active, up to {@code lastYear} where it is ongoing. Where
   * the end is not known only the year of launch is; where the start is not known only the year of
   * the end is.
   */
  public IntStream activeYears(int lastYear) {
    if (start.isEmpty() && end.isEmpty()) {
      return IntStream.empty();
    }
    int first = startYear().orElseGet(() -> endYear().orElseThrow());
    int last = endYear().orElse(ongoing ? lastYear : first);
    return IntStream.rangeClosed(first, Math.min(last, lastYear));
  }
}
