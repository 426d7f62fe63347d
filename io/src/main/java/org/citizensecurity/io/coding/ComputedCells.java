package org.citizensecurity.io.coding;

import java.util.Locale;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;

/** What is computed, or why it is not, as the text of cells. */
final class ComputedCells {
  private ComputedCells() {}

  /** Six decimals after a point; empty where there is no number. */
  static String number(Computed<Double> value) {
    return value
        .find()
        .map(found -> String.format(Locale.ROOT, "%.6f", found))
        .map(text -> text.equals("-0.000000") ? "0.000000" : text)
        .orElse("");
  }

  /** The reason and its detail; empty where there is none. */
  static String reason(Computed<?> value) {
    return value
        .undefined()
        .map(none -> none.reason().code() + ": " + none.detail())
        .orElse("");
  }

  static String level(Computed<Interval> interval) {
    return interval.find().map(found -> Double.toString(found.level())).orElse("");
  }

  static String method(Computed<Interval> interval) {
    return interval.find().map(found -> found.method().code()).orElse("");
  }
}
