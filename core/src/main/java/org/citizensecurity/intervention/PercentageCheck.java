package org.citizensecurity.intervention;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** Percentages name exactly what they belong to; sums other than 100 occur in real files. */
final class PercentageCheck {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private PercentageCheck() {}

  static <T> void of(String what, Set<T> members, Map<T, BigDecimal> percentages) {
    if (percentages.isEmpty()) {
      return;
    }
    checkArgument(
        percentages.keySet().equals(members),
        "%s percentages are given for %s, expected all of %s",
        what,
        percentages.keySet(),
        members);
    percentages.forEach((member, percentage) -> checkArgument(
        percentage.signum() >= 0 && percentage.compareTo(HUNDRED) <= 0,
        "percentage of %s '%s' is '%s', expected 0 to 100",
        what,
        member,
        percentage));
  }
}
