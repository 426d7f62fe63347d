package org.citizensecurity.io.record;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a list in a cell. Items are separated by {@code ;}. A separator that belongs to the
 * text has a backslash before it, and so has a backslash; before any other character a backslash
 * stands for itself.
 */
public final class CellText {
  private static final char BETWEEN_ITEMS = ';';
  private static final char ESCAPE = '\\';
  private static final String ESCAPABLE = "\\;:=[/";

  private CellText() {}

  /** The items of a cell, still with their backslashes; blank ones are passed over. */
  public static List<String> items(String cell) {
    List<String> items = new ArrayList<>();
    for (int start = 0; start <= cell.length(); ) {
      int found = find(cell, BETWEEN_ITEMS, start);
      int end = found < 0 ? cell.length() : found;
      if (!cell.substring(start, end).isBlank()) {
        items.add(cell.substring(start, end).strip());
      }
      start = end + 1;
    }
    return items;
  }

  /** The text with backslashes, so that none of {@code separators} and no {@code ;} separates. */
  public static String escaped(String text, String separators) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ESCAPE || c == BETWEEN_ITEMS || separators.indexOf(c) >= 0) {
        escaped.append(ESCAPE);
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /** The text without its backslashes and without white space around it. */
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (isEscape(text, i)) {
        i++;
      }
      plain.append(text.charAt(i));
    }
    return plain.toString().strip();
  }

  /** Where {@code wanted} stands without a backslash, from {@code start} on; -1 for nowhere. */
  public static int find(String text, char wanted, int start) {
    for (int i = start; i < text.length(); i++) {
      if (isEscape(text, i)) {
        i++;
      } else if (text.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isEscape(String text, int index) {
    return text.charAt(index) == ESCAPE
        && index + 1 < text.length()
        && ESCAPABLE.indexOf(text.charAt(index + 1)) >= 0;
  }
}
