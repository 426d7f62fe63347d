package org.citizensecurity.io.codebook;

import java.util.function.BiConsumer;
import org.citizensecurity.io.record.CellSink;
import org.citizensecurity.io.record.RecordSink;
import org.citizensecurity.text.LocalizedText;

/** The cells of a row that is written. */
final class TableCells extends CellSink {
  @Override
  public void texts(String name, LocalizedText texts) {
    throw new UnsupportedOperationException("a codebook has no texts in several languages");
  }

  @Override
  public <T> void items(String name, Iterable<T> items, BiConsumer<T, RecordSink> writer) {
    throw new UnsupportedOperationException("a codebook has no lists of records in a cell");
  }
}
