package org.citizensecurity.io.table;

/** A table cannot be read on from here. */
final class BrokenTable extends Exception {
  private final long line;
  private final String expected;

  BrokenTable(long line, String expected) {
    super(expected);
    this.line = line;
    this.expected = expected;
  }

  long line() {
    return line;
  }

  String expected() {
    return expected;
  }
}
