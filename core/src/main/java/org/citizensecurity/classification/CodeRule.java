package org.citizensecurity.classification;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import com.google.errorprone.annotations.Immutable;
import java.util.OptionalInt;
import org.citizensecurity.code.Code;

/**
 * What a code of another list speaks for. A code is evidence, not a verdict: its weight is added to
 * that of the words.
 *
 * @param scheme the list, such as {@code DAC5}
 * @param value the code, or the beginning of codes followed by {@code *}
 * @param target what it speaks for
 * @param weight 0 to 100; it is added as it is, while that of a term is doubled in a description and
 *     fourfold in a title. From 6 it settles that the record belongs to the field
 * @param years the years in which the code means this, ends included; all where that is not known
 */
@Immutable
public record CodeRule(String scheme, String value, Target target, int weight, Range<Integer> years)
    implements Comparable<CodeRule>, CodebookEntry {
  /** The first and the last year that a rule may name. */
  public static final Range<Integer> POSSIBLE_YEARS = Range.closed(1900, 2100);

  /**
   * Rejects a blank scheme or value, a weight outside 0 to 100, and years outside 1900 to 2100 or
   * without their ends.
   */
  public CodeRule {
    scheme = EntryText.of("scheme of a code rule", scheme);
    value = EntryText.of("value of a code rule", value);
    checkArgument(
        weight >= 0 && weight <= HEAVIEST,
        "weight %s of code '%s' is not 0 to %s",
        weight,
        value,
        HEAVIEST);
    checkArgument(
        (!years.hasLowerBound() || isYear(years.lowerEndpoint(), years.lowerBoundType()))
            && (!years.hasUpperBound() || isYear(years.upperEndpoint(), years.upperBoundType())),
        "years %s of code '%s' are not years of %s, ends included",
        years,
        value,
        POSSIBLE_YEARS);
  }

  private static boolean isYear(int year, BoundType bound) {
    return bound == BoundType.CLOSED && POSSIBLE_YEARS.contains(year);
  }

  /** A rule for all years. */
  public CodeRule(String scheme, String value, Target target, int weight) {
    this(scheme, value, target, weight, Range.all());
  }

  /** The years from one to another, both included and either open. */
  public static Range<Integer> years(OptionalInt from, OptionalInt to) {
    Range<Integer> start = from.isPresent() ? Range.atLeast(from.getAsInt()) : Range.all();
    if (to.isEmpty()) {
      return start;
    }
    checkArgument(
        from.isEmpty() || from.getAsInt() <= to.getAsInt(),
        "last year %s is before the first year %s",
        to.getAsInt(),
        from.orElse(0));
    return start.intersection(Range.atMost(to.getAsInt()));
  }

  /** Whether this rule is about {@code code}. */
  public boolean covers(Code code) {
    return code.scheme().equals(scheme)
        && (value.endsWith("*")
            ? code.value().startsWith(value.substring(0, value.length() - 1))
            : code.value().equals(value));
  }

  /** Whether it holds in any of these years. */
  public boolean holdsIn(Range<Integer> others) {
    return years.isConnected(others);
  }

  /** What names the rule in evidence. */
  @Override
  public String id() {
    return target + " " + scheme + ":" + value;
  }

  @Override
  public String detail() {
    return "weight " + weight
        + (years.hasLowerBound() ? " from " + years.lowerEndpoint() : "")
        + (years.hasUpperBound() ? " to " + years.upperEndpoint() : "");
  }

  @Override
  public int compareTo(CodeRule other) {
    return id().compareTo(other.id());
  }
}
