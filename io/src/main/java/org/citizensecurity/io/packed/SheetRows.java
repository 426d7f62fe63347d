package org.citizensecurity.io.packed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The rows of a sheet, one after the other; those without cells as well. */
public final class SheetRows implements Closeable {
  private final ReadableWorkbook book;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final SheetCell cell;

  SheetRows(ReadableWorkbook book, Stream<Row> stream) {
    this.book = book;
    this.stream = stream;
    this.rows = stream.iterator();
    this.cell = new SheetCell(book.isDate1904());
  }

  /** The next row; empty at the end. Throws where the sheet is broken. */
  public Optional<SheetRow> next() throws IOException {
    try {
      return rows.hasNext() ? Optional.of(read(rows.next())) : Optional.empty();
    } catch (RuntimeException e) {
      throw new IOException("is broken", e);
    }
  }

  private SheetRow read(Row row) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    ImmutableSet.Builder<Integer> errors = ImmutableSet.builder();
    List<Cell> cells = row.getCells(0, row.getCellCount());
    for (int i = 0; i < cells.size(); i++) {
      String text = cell.text(cells.get(i));
      texts.add(text);
      if (SheetCell.isError(cells.get(i), text)) {
        errors.add(i);
      }
    }
    return new SheetRow(row.getRowNum(), texts.build(), errors.build());
  }

  @Override
  public void close() throws IOException {
    try (book) {
      stream.close();
    }
  }

  /**
   * A row.
   *
   * @param number its number in the sheet, counted from 1
   * @param texts its cells; blank where there is none
   * @param errors the positions of cells that hold an error value, such as {@code #DIV/0!}
   */
  public record SheetRow(long number, ImmutableList<String> texts, ImmutableSet<Integer> errors) {}
}
