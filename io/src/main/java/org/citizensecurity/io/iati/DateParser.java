package org.citizensecurity.io.iati;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.time.DateSpan;
import org.citizensecurity.time.PartialDate;

/** Dates of activities and transactions. */
final class DateParser {
  private static final String IMPLEMENTATION = "2";

  /** A date with the time of day or the zone that XML Schema allows behind it. */
  private static final Pattern DATE = Pattern.compile(
      "(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:T[0-9:.]{1,20})?(?:Z|[+-]\\d{2}:\\d{2})?");

  private final Findings findings;

  DateParser(Findings findings) {
    this.findings = findings;
  }

  /**
   * When the activity runs: actual dates, or the planned one where there is no actual one. It is
   * ongoing where its status is implementation and no end is given.
   */
  DateSpan span(Element activity, Optional<String> status) {
    Map<String, PartialDate> byType = new HashMap<>();
    for (Element element : activity.all("activity-date")) {
      String type = element.attribute("type").orElse("");
      Optional<String> known = IatiCodes.dateType(type);
      if (known.isEmpty()) {
        findings.dropped(
            ProblemCode.UNKNOWN_CODE,
            element,
            "activity-date/@type",
            type,
            "a date type of 1 to 4");
        continue;
      }
      date(element, "iso-date", "activity-date").ifPresent(date -> {
        PartialDate first = byType.putIfAbsent(known.get(), date);
        if (first != null && !first.equals(date)) {
          findings.dropped(
              ProblemCode.INVALID_VALUE,
              element,
              "activity-date",
              date.toString(),
              "one date of a type; the first one stays");
        }
      });
    }
    Optional<PartialDate> start = firstOf(byType, "2", "1");
    Optional<PartialDate> end = firstOf(byType, "4", "3");
    if (start.isPresent()
        && end.isPresent()
        && end.get().lastDay().isBefore(start.get().firstDay())) {
      findings.dropped(
          ProblemCode.BAD_SPAN,
          activity,
          "activity-date",
          end.get().toString(),
          "an end that is not before the start " + start.get());
      return DateSpan.of(start, Optional.empty(), false);
    }
    return DateSpan.of(
        start, end, end.isEmpty() && status.filter(IMPLEMENTATION::equals).isPresent());
  }

  /** The date of an attribute or, in version 1, of the text; empty, with a problem, where it is none. */
  Optional<PartialDate> date(Element element, String attribute, String path) {
    Optional<String> given = element.attributeOrText(attribute);
    if (given.isEmpty()) {
      findings.dropped(ProblemCode.MISSING_VALUE, element, path + "/@" + attribute, "", "a date");
      return Optional.empty();
    }
    return parse(element, given.get(), path + "/@" + attribute);
  }

  /** The date of an attribute that may be missing. */
  Optional<PartialDate> optionalDate(Element element, String attribute, String path) {
    return element
        .attribute(attribute)
        .flatMap(given -> parse(element, given, path + "/@" + attribute));
  }

  private Optional<PartialDate> parse(Element element, String given, String path) {
    Matcher matcher = DATE.matcher(given);
    Optional<PartialDate> date =
        matcher.matches() ? PartialDate.find(matcher.group(1)) : Optional.empty();
    if (date.isEmpty()) {
      findings.dropped(ProblemCode.BAD_DATE, element, path, given, "a date of the form 2012-06-01");
    }
    return date;
  }

  private static Optional<PartialDate> firstOf(
      Map<String, PartialDate> byType, String actual, String planned) {
    return Optional.ofNullable(byType.get(actual))
        .or(() -> Optional.ofNullable(byType.get(planned)));
  }
}
