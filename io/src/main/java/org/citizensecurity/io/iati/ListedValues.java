package org.citizensecurity.io.iati;

import com.google.common.collect.ImmutableList;

/** The values in a cell of a table of activities, in which one of several signs separates them. */
final class ListedValues {
  private static final String SEPARATORS = "|;,";
  private static final char ESCAPE = '\\';

  private ListedValues() {}

  /** The sign that separates the codes in this cell; a comma where none does. */
  static char separator(String codes) {
    for (int i = 0; i < SEPARATORS.length(); i++) {
      if (codes.indexOf(SEPARATORS.charAt(i)) >= 0) {
        return SEPARATORS.charAt(i);
      }
    }
    return ',';
  }

  /** The values; one that has the sign in it has a backslash before the sign. */
  static ImmutableList<String> split(String cell, char separator) {
    ImmutableList.Builder<String> values = ImmutableList.builder();
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (isEscape(cell, i)) {
        i++;
        value.append(cell.charAt(i));
      } else if (c == separator) {
        values.add(value.toString().strip());
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
    return values.add(value.toString().strip()).build();
  }

  /**
   * Words in a cell that need not be a list. They are one where a sign in them is escaped or where as
   * many are expected; a comma alone may as well belong to the words.
   */
  static ImmutableList<String> words(String cell, int expected) {
    boolean escaped = cell.contains("\\,");
    ImmutableList<String> values = split(cell, ',');
    return escaped || values.size() == expected ? values : ImmutableList.of(cell);
  }

  private static boolean isEscape(String cell, int index) {
    return cell.charAt(index) == ESCAPE
        && index + 1 < cell.length()
        && (SEPARATORS.indexOf(cell.charAt(index + 1)) >= 0 || cell.charAt(index + 1) == ESCAPE);
  }
}
