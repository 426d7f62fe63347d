package org.citizensecurity.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ComparisonChain;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exact as it is known: a year, a month or a day. A year is not made into a first of
 * January.
 *
 * @param year 1000 to 9999
 * @param month 1 to 12; 0 where it is not known
 * @param day 1 to 31; 0 where it is not known
 */
public record PartialDate(int year, int month, int day)
    implements Comparable<PartialDate>, Serializable {
  private static final Pattern FORM =
      Pattern.compile("([1-9]\\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?)?");

  /** Rejects what is no date of the calendar. */
  public PartialDate {
    checkArgument(year >= 1000 && year <= 9999, "year '%s' is outside 1000 to 9999", year);
    checkArgument(month >= 0 && month <= 12, "month '%s' is outside 1 to 12", month);
    checkArgument(month > 0 || day == 0, "day '%s' of %s has no month", day, year);
    if (day != 0) {
      YearMonth inMonth = YearMonth.of(year, month);
      checkArgument(
          inMonth.isValidDay(day),
          "day '%s' is outside 1 to %s of %s",
          day,
          inMonth.lengthOfMonth(),
          inMonth);
    }
  }

  /** A year. */
  public static PartialDate of(int year) {
    return new PartialDate(year, 0, 0);
  }

  /** A day. */
  public static PartialDate from(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** Reads {@code 2012}, {@code 2012-06} or {@code 2012-06-01}. */
  public static PartialDate parse(String text) {
    return find(text)
        .orElseThrow(() -> new IllegalArgumentException(
            "date '%s' is not in the calendar or not of the form 2012, 2012-06 or 2012-06-01"
                .formatted(text)));
  }

  /** Reads the same forms; empty for anything else. */
  public static Optional<PartialDate> find(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(number(matcher, 1), number(matcher, 2), number(matcher, 3)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The first day that it can mean. */
  public LocalDate firstDay() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /** The last day that it can mean. */
  public LocalDate lastDay() {
    YearMonth last = YearMonth.of(year, month == 0 ? 12 : month);
    return day == 0 ? last.atEndOfMonth() : last.atDay(day);
  }

  /** By the first day, the less exact date first. */
  @Override
  public int compareTo(PartialDate other) {
    return ComparisonChain.start()
        .compare(year, other.year)
        .compare(month, other.month)
        .compare(day, other.day)
        .result();
  }

  /** The form that {@link #parse} reads. */
  @Override
  public String toString() {
    if (month == 0) {
      return Integer.toString(year);
    }
    return day == 0 ? "%04d-%02d".formatted(year, month) : firstDay().toString();
  }

  private static int number(Matcher matcher, int group) {
    String digits = matcher.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
