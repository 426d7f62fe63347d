package org.citizensecurity.problem;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * Where in an input something stands.
 *
 * @param file the name of the file or other input
 * @param line the line in the file, counted from 1 with the line breaks inside of cells; 0 for the
 *     file as a whole
 * @param column the name of the column, element or attribute; empty for the whole line
 */
public record Location(String file, long line, String column) implements Serializable {
  /** Rejects a negative line. */
  public Location {
    checkArgument(line >= 0, "line %s is negative, expected 0 or more", line);
  }

  /** The file as a whole. */
  public static Location of(String file) {
    return new Location(file, 0, "");
  }

  /** A whole line. */
  public static Location of(String file, long line) {
    return new Location(file, line, "");
  }

  /** This line, at a column. */
  public Location at(String name) {
    return new Location(file, line, name);
  }

  /** The form {@code file:line column}. */
  @Override
  public String toString() {
    return file + (line == 0 ? "" : ":" + line) + (column.isEmpty() ? "" : " " + column);
  }
}
