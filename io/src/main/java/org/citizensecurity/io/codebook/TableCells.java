package org.citizensecurity.io.codebook;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.function.BiConsumer;
import org.citizensecurity.io.record.CellSink;
import org.citizensecurity.io.record.RecordSink;
import org.citizensecurity.text.LocalizedText;

/**
 * The cells of a row that is written. A text that a spreadsheet would take for a formula gets a blank
 * before it, which does not count when it is read.
 */
final class TableCells extends CellSink {
  private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@");

  /** The cells in the order of the columns, empty where nothing was written. */
  List<String> row(List<String> columns) {
    return columns.stream().map(column -> cells().getOrDefault(column, "")).toList();
  }

  @Override
  public void text(String name, String value) {
    boolean formula = !value.isEmpty() && FORMULA.matches(value.charAt(0));
    super.text(name, formula ? " " + value : value);
  }

  @Override
  public void texts(String name, LocalizedText texts) {
    throw new UnsupportedOperationException("a codebook has no texts in several languages");
  }

  @Override
  public <T> void items(String name, Iterable<T> items, BiConsumer<T, RecordSink> writer) {
    throw new UnsupportedOperationException("a codebook has no lists of records in a cell");
  }
}
