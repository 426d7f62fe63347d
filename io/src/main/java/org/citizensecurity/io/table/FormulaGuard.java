package org.citizensecurity.io.table;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a cell as a formula. A cell that begins with {@code =}, {@code +},
 * {@code -}, {@code @}, a tab or a line break, more than that one character long and not a plain
 * number, gets an apostrophe before it when it is written, and so does one that begins with
 * apostrophes before such a character; one apostrophe goes when it is read. So every text is read as
 * it was. The characters are those of the OWASP page on CSV injection.
 */
public final class FormulaGuard {
  private static final char GUARD = '\'';
  private static final String STARTS = "=+-@\t\r\n";
  private static final Pattern NUMBER = Pattern.compile("[+-]\\d+([.,]\\d+)?([eE][+-]?\\d+)?");

  private FormulaGuard() {}

  /** The cell as it is written. */
  public static String guarded(String cell) {
    return isFormula(cell, 0) ? GUARD + cell : cell;
  }

  /** The cell as it was before it was written. */
  public static String plain(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == GUARD && isFormula(cell, 1)
        ? cell.substring(1)
        : cell;
  }

  private static boolean isFormula(String cell, int from) {
    int start = from;
    while (start < cell.length() && cell.charAt(start) == GUARD) {
      start++;
    }
    return start + 1 < cell.length()
        && STARTS.indexOf(cell.charAt(start)) >= 0
        && !NUMBER.matcher(cell).region(start, cell.length()).matches();
  }
}
