package org.citizensecurity.io.table;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;

/** What separates the cells of a table, seen from its first rows. */
final class Delimiter {
  static final char COMMA = ',';
  static final char TAB = '\t';
  private static final String KNOWN = ",;\t|";
  private static final int ENOUGH_ROWS = 20;

  private Delimiter() {}

  /**
   * The delimiter that divides the first rows most evenly: of comma, semicolon, tab and bar those that
   * stand in the header outside of quotes; of them the one that most of the rows after it have as
   * often; then the one that the header has most often; then the first of them. A comma where there is
   * none.
   *
   * @param head the beginning of the table
   * @param whole whether that is all of it; if not, its last row is cut off
   */
  static char of(CharSequence head, boolean whole) {
    List<String> rows = rows(head);
    if (!whole && rows.size() > 1) {
      rows.remove(rows.size() - 1);
    }
    char best = COMMA;
    long bestScore = 0;
    for (int i = 0; i < KNOWN.length() && !rows.isEmpty(); i++) {
      CharMatcher each = CharMatcher.is(KNOWN.charAt(i));
      int inHeader = each.countIn(rows.get(0));
      long even = rows.stream().filter(row -> each.countIn(row) == inHeader).count();
      long score = inHeader == 0 ? 0 : (even << 32) + inHeader;
      if (score > bestScore) {
        best = KNOWN.charAt(i);
        bestScore = score;
      }
    }
    return best;
  }

  /** The first rows that are not blank, without what is quoted. */
  private static List<String> rows(CharSequence head) {
    List<String> rows = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < head.length() && rows.size() < ENOUGH_ROWS; i++) {
      char c = head.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == '\n' || c == '\r')) {
        addUnlessBlank(rows, row);
        row.setLength(0);
      } else if (!quoted) {
        row.append(c);
      }
    }
    addUnlessBlank(rows, row);
    return rows;
  }

  private static void addUnlessBlank(List<String> rows, StringBuilder row) {
    if (!row.toString().isBlank()) {
      rows.add(row.toString());
    }
  }
}
