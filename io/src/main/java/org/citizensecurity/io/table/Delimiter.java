package org.citizensecurity.io.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What separates the cells of a table, seen from its first rows. */
enum Delimiter {
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t'),
  BAR('|');

  private static final int ENOUGH_ROWS = 20;

  private final char character;

  Delimiter(char character) {
    this.character = character;
  }

  char character() {
    return character;
  }

  /**
   * The delimiter that divides the first rows most evenly: of those that stand in the header outside
   * of quotes, the one that most of the rows after it have as often; then the one that the header has
   * most often; then the first in the order above. A comma where there is none.
   *
   * @param head the beginning of the table
   * @param whole whether that is all of it; if not, its last row is cut off
   */
  static Delimiter of(CharSequence head, boolean whole) {
    List<int[]> rows = counts(head);
    if (!whole && rows.size() > 1 && rows.size() <= ENOUGH_ROWS) {
      rows.remove(rows.size() - 1);
    }
    Delimiter best = COMMA;
    long bestScore = 0;
    for (Delimiter each : rows.isEmpty() ? new Delimiter[0] : values()) {
      int inHeader = rows.get(0)[each.ordinal()];
      long even = rows.stream().filter(row -> row[each.ordinal()] == inHeader).count();
      long score = inHeader == 0 ? 0 : (even << 32) + inHeader;
      if (score > bestScore) {
        best = each;
        bestScore = score;
      }
    }
    return best;
  }

  /** How often each stands in each row that is not blank. */
  private static List<int[]> counts(CharSequence head) {
    List<int[]> rows = new ArrayList<>();
    int[] row = new int[values().length];
    boolean quoted = false;
    boolean blank = true;
    for (int i = 0; i < head.length() && rows.size() < ENOUGH_ROWS; i++) {
      char c = head.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == '\n' || c == '\r')) {
        add(rows, row, blank);
        row = new int[values().length];
        blank = true;
      } else if (!quoted) {
        count(row, c);
        blank &= Character.isWhitespace(c);
      }
    }
    add(rows, row, blank);
    return rows;
  }

  private static void add(List<int[]> rows, int[] row, boolean blank) {
    if (!blank || Arrays.stream(row).anyMatch(count -> count > 0)) {
      rows.add(row);
    }
  }

  private static void count(int[] row, char c) {
    for (Delimiter each : values()) {
      row[each.ordinal()] += each.character == c ? 1 : 0;
    }
  }
}
