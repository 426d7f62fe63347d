package org.citizensecurity.io.packed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * Says what a cell of a sheet holds: a number with all its digits and without exponent, a date in
 * ISO form as exact as its format shows it, yes or no, a text, or what a formula gave when the file
 * was written.
 */
final class SheetCell {
  private static final Pattern ERROR =
      Pattern.compile("#(NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A|GETTING_DATA|SPILL!|CALC!)");
  private static final Pattern NO_PART_OF_A_DATE = Pattern.compile(
      "\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]|;.*|general|AM/PM", Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH = Pattern.compile("(?<!h[:. ]?)m(?![:. ]?s)");
  private static final int MOST_DIGITS = 400;
  private static final int LAST_DAY = 2_958_465;
  /** Excel has a 29 February 1900, day 60. */
  private static final int FIRST_TRUE_DAY = 61;

  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

  private final boolean from1904;

  SheetCell(boolean from1904) {
    this.from1904 = from1904;
  }

  /** The text of a cell; an error value as Excel shows it. */
  String text(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    Object value = cell.getValue();
    if (value instanceof BigDecimal number) {
      return date(number, cell).orElseGet(() -> plain(number));
    }
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    return value == null ? "" : value.toString();
  }

  /** Whether the cell holds an error value, which {@code text} shows. */
  static boolean isError(@Nullable Cell cell, String text) {
    return cell != null
        && (cell.getType() == CellType.ERROR
            || (cell.getType() == CellType.FORMULA && ERROR.matcher(text).matches()));
  }

  /** A number that would fill memory is left as it is written, which no reader takes for a number. */
  private static String plain(BigDecimal number) {
    return Math.abs((long) number.scale()) > MOST_DIGITS
        ? number.toString()
        : number.toPlainString();
  }

  private Optional<String> date(BigDecimal serial, Cell cell) {
    String form = dateForm(cell);
    int day = serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0
        ? 0
        : serial.intValue();
    if (form.isEmpty() || day == 0) {
      return Optional.empty();
    }
    LocalDate date = from1904
        ? LocalDate.of(1904, 1, 1).plusDays(day)
        : LocalDate.of(1899, 12, day < FIRST_TRUE_DAY ? 31 : 30).plusDays(day);
    BigDecimal time = serial.subtract(BigDecimal.valueOf(day));
    if (form.length() < "ymd".length()) {
      return Optional.of(date.toString().substring(0, form.length() == 1 ? 4 : 7));
    }
    LocalDateTime at = date.atStartOfDay()
        .plusSeconds(time.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValue());
    return Optional.of(
        at.toLocalTime().toSecondOfDay() == 0 ? at.toLocalDate().toString() : at.toString());
  }

  /** What of year, month and day the format shows: y, ym or ymd; nothing where it is none of a date. */
  private static String dateForm(Cell cell) {
    Integer id = cell.getDataFormatId();
    if (id != null && isDate(id)) {
      return id == 17 ? "ym" : "ymd";
    }
    String given = cell.getDataFormatString();
    String form = given == null
        ? ""
        : NO_PART_OF_A_DATE.matcher(given).replaceAll("").toLowerCase(Locale.ROOT);
    if (form.contains("0") || form.contains("#")) {
      return "";
    }
    if (form.contains("d")) {
      return "ymd";
    }
    boolean hasMonth = MONTH.matcher(form).find();
    return form.contains("y") ? hasMonth ? "ym" : "y" : "";
  }

  /** The formats of dates that have a number of their own: ECMA-376 part 1, 18.8.30. */
  private static boolean isDate(int id) {
    return (id >= 14 && id <= 17)
        || id == 22
        || (id >= 27 && id <= 31)
        || id == 36
        || (id >= 50 && id <= 58);
  }
}
