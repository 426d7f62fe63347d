package org.citizensecurity.io.table;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Where the rows of a table come from, the header row first. */
interface RowSource extends Closeable {

  /** The next row that is not blank; empty at the end. */
  Optional<Cells> next() throws IOException, BrokenTable;

  /** A row as a person would write it down. */
  String sample(ImmutableList<String> cells);

  /**
   * A row.
   *
   * @param line where it begins, counted from 1
   * @param texts its cells
   * @param isWrong whether it holds bytes that are no text
   */
  record Cells(long line, ImmutableList<String> texts, boolean isWrong) {}
}
