package org.citizensecurity.examples;

import java.util.Locale;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;

/** Numbers with the bounds of their intervals, to be printed. */
final class ComputedText {
  private ComputedText() {}

  /** The form {@code 0.857 [0.500, 1.000]}; a dash where there is no number. */
  static String of(Computed<Double> value, Computed<Interval> interval) {
    String number = value.find().map(ComputedText::number).orElse("-");
    return interval
        .find()
        .map(found -> "%s [%s, %s]".formatted(number, number(found.lower()), number(found.upper())))
        .orElse(number);
  }

  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.3f", value);
    return text.equals("-0.000") ? "0.000" : text;
  }
}
