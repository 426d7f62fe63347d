package org.citizensecurity.io.result;

/** What stands in the cells of a column; names as in the Frictionless Table Schema. */
public enum ColumnType {
  /** Any text. */
  STRING("string"),
  /** A decimal number with a point, without exponent. */
  NUMBER("number"),
  /** A whole number. */
  INTEGER("integer"),
  /** {@code yes} or {@code no}. */
  BOOLEAN("boolean");

  private final String word;

  ColumnType(String word) {
    this.word = word;
  }

  /** The name in the Table Schema. */
  public String word() {
    return word;
  }

  /** Whether the cells are numbers. */
  public boolean isNumeric() {
    return this == NUMBER || this == INTEGER;
  }
}
