package org.citizensecurity.io.coding;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;

/** What is computed, or why it is not, as the text of cells. */
final class ComputedCells {
  /** What stands behind the number: why there is none, and its interval or why there is none. */
  static final ImmutableList<String> REASON_AND_INTERVAL =
      ImmutableList.of("reason", "lower", "upper", "level", "method", "interval_reason");

  private ComputedCells() {}

  /** The number, and the cells of {@link #REASON_AND_INTERVAL}. */
  static ImmutableList<String> of(Computed<Double> value, Computed<Interval> interval) {
    return ImmutableList.of(
        number(value),
        reason(value),
        number(interval.map(Interval::lower)),
        number(interval.map(Interval::upper)),
        interval.find().map(found -> Double.toString(found.level())).orElse(""),
        interval.find().map(found -> found.method().code()).orElse(""),
        reason(interval));
  }

  /** Six decimals after a point; empty where there is no number. */
  static String number(Computed<Double> value) {
    return value
        .find()
        .map(found -> String.format(Locale.ROOT, "%.6f", found))
        .map(text -> text.equals("-0.000000") ? "0.000000" : text)
        .orElse("");
  }

  /** The reason and its detail; empty where there is none. */
  private static String reason(Computed<?> value) {
    return value
        .undefined()
        .map(none -> none.reason().code() + ": " + none.detail())
        .orElse("");
  }
}
