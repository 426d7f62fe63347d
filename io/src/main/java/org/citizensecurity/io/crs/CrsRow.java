package org.citizensecurity.io.crs;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.citizensecurity.io.record.Entry;
import org.citizensecurity.io.table.Row;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;

/** A row of a bulk file, whose problems go to an entry. */
record CrsRow(CrsHeader header, Row row, Entry entry) {
  private static final Pattern YEAR = Pattern.compile("([12]\\d{3})(?:\\.0+)?");
  private static final Pattern AMOUNT =
      Pattern.compile("[+-]?\\d{1,20}(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,2})?");
  private static final Pattern WHOLE_AS_DECIMAL = Pattern.compile("(\\d+)\\.0+");
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final int MOST_DIGITS = 40;

  /** What stands in a column, without white space around it; empty where nothing does. */
  Optional<String> text(CrsColumn column) {
    OptionalInt position = header.find(column);
    return position.isEmpty()
        ? Optional.empty()
        : Optional.of(row.cells().get(position.getAsInt()).strip())
            .filter(cell -> !cell.isEmpty() && !cell.equals("NA") && !cell.equals("NULL"));
  }

  /** A code; programs that take it for a number write {@code 302.0}. */
  Optional<String> code(CrsColumn column) {
    return text(column)
        .map(code -> WHOLE_AS_DECIMAL.matcher(code).replaceFirst("$1"))
        .filter(code -> code.length() <= 40);
  }

  /** The year; without one the row breaks. */
  OptionalInt year() {
    Optional<String> text = text(CrsColumn.YEAR);
    OptionalInt year = text.map(YEAR::matcher)
        .filter(matcher -> matcher.matches())
        .map(matcher -> OptionalInt.of(Integer.parseInt(matcher.group(1))))
        .orElseGet(OptionalInt::empty);
    if (year.isEmpty()) {
      entry.breakAt(
          place(CrsColumn.YEAR),
          text.isEmpty() ? ProblemCode.MISSING_VALUE : ProblemCode.BAD_DATE,
          text.orElse(""),
          "a year such as 2012");
    }
    return year;
  }

  /** Millions in whole dollars; none for an empty cell and for 0. A wrong number breaks the row. */
  Optional<BigDecimal> dollars(CrsColumn column) {
    Optional<String> text = text(column);
    Optional<BigDecimal> number = text.filter(cell -> AMOUNT.matcher(cell).matches())
        .map(cell -> new BigDecimal(cell).multiply(MILLION))
        .filter(amount ->
            amount.scale() <= MOST_DIGITS && amount.precision() - amount.scale() <= MOST_DIGITS);
    if (text.isPresent() && number.isEmpty()) {
      entry.breakAt(
          place(column),
          ProblemCode.BAD_NUMBER,
          text.get(),
          "millions of dollars as a plain number such as 4.938217");
    }
    return number.filter(amount -> amount.signum() != 0);
  }

  /** Where a column stands. */
  Location place(CrsColumn column) {
    OptionalInt position = header.find(column);
    return position.isEmpty()
        ? row.place()
        : row.place().at(row.header().written().get(position.getAsInt()));
  }
}
