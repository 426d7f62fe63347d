package org.citizensecurity.io.record;

import java.util.Optional;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.time.DateSpan;
import org.citizensecurity.time.PartialDate;

/** Start, end and ongoing in files. */
final class SpanFields {
  static final String START = "start";
  static final String END = "end";
  static final String ONGOING = "ongoing";

  private SpanFields() {}

  /** An end before the start is left out, and so is ongoing beside an end. */
  static DateSpan read(RecordSource source) {
    Optional<PartialDate> start = source.field(START).date();
    RawValue endField = source.field(END);
    Optional<PartialDate> end = endField.date();
    if (start.isPresent() && end.isPresent() && isBefore(end.get(), start.get())) {
      endField.wrong(ProblemCode.BAD_SPAN, "an end that is not before the start " + start.get());
      end = Optional.empty();
    }
    RawValue ongoingField = source.field(ONGOING);
    boolean ongoing = ongoingField.yesNo().orElse(false);
    if (ongoing && end.isPresent()) {
      ongoingField.wrong(ProblemCode.BAD_SPAN, "either ongoing or the end " + end.get());
      ongoing = false;
    }
    return DateSpan.of(start, end, ongoing);
  }

  static void write(DateSpan span, RecordSink sink) {
    sink.text(START, span.start());
    sink.text(END, span.end());
    if (span.ongoing()) {
      sink.yesNo(ONGOING, true);
    }
  }

  /** Whether {@code end} lies before {@code start} even if both are read as loosely as they can. */
  static boolean isBefore(PartialDate end, PartialDate start) {
    return end.lastDay().isBefore(start.firstDay());
  }
}
