package org.citizensecurity.intervention;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** Percentages name exactly what they belong to; sums other than 100 occur in real files. */
final class PercentageCheck {
  private static final int MOST_DECIMALS = 40;
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
    percentages.forEach((member, percentage) -> checkArgument(
        percentage.scale() <= MOST_DECIMALS && percentage.scale() >= -MOST_DECIMALS,
        "percentage of %s '%s' has more than %s digits after the point",
        what,
        member,
        MOST_DECIMALS));
  }

  /** The same values without trailing zeros and without exponents. */
  static <T> ImmutableMap<T, BigDecimal> plain(Map<T, BigDecimal> percentages) {
    return percentages.entrySet().stream()
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, entry -> plain(entry.getValue())));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
