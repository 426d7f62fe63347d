package org.citizensecurity.io.mapping;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citizensecurity.io.record.Entry;
import org.citizensecurity.io.record.RawValue;
import org.citizensecurity.io.table.Row;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.time.PartialDate;

/** Dates in cells: the ISO forms, with a time of day or not, and those of an order that is declared. */
final class WrittenDate {
  private static final Pattern PARTS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}.*");

  private WrittenDate() {}

  static Optional<PartialDate> read(Row row, String column, Entry entry, DateOrder order) {
    RawValue field = RawValue.optional(entry, row.place().at(column), row.cell(column));
    if (field.isBlank()) {
      return Optional.empty();
    }
    Optional<PartialDate> found = field.text().flatMap(text -> find(text.strip(), order));
    if (found.isEmpty()) {
      field.wrong(
          ProblemCode.BAD_DATE,
          switch (order) {
            case YEAR_FIRST -> "a date such as 2012, 2012-06 or 2012-06-01";
            case DAY_FIRST -> "a date such as 2012 or 31/12/2012";
            case MONTH_FIRST -> "a date such as 2012 or 12/31/2012";
          });
    }
    return found;
  }

  private static Optional<PartialDate> find(String text, DateOrder order) {
    String day = TIME.matcher(text).replaceFirst("");
    Matcher parts = PARTS.matcher(day);
    if (order == DateOrder.YEAR_FIRST || !parts.matches()) {
      return PartialDate.find(day);
    }
    boolean dayFirst = order == DateOrder.DAY_FIRST;
    return PartialDate.find("%s-%02d-%02d"
        .formatted(
            parts.group(3),
            Integer.parseInt(parts.group(dayFirst ? 2 : 1)),
            Integer.parseInt(parts.group(dayFirst ? 1 : 2))));
  }
}
