package org.citizensecurity.io.csv;

import com.google.common.collect.Iterables;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.citizensecurity.io.AtomicFile;
import org.citizensecurity.io.table.FormulaGuard;

/**
 * Writes any table: UTF-8 without byte order mark, cells separated by commas and quoted where they
 * must be, every row in a line that ends with a line feed. A cell that a spreadsheet would run as a
 * formula ({@code =}, {@code +}, {@code -}, {@code @}, a tab or a line break at its start, unless it
 * is a plain number) gets an apostrophe before it; {@link org.citizensecurity.io.table.Rows} takes it away again.
 */
public final class CsvFile {
  private CsvFile() {}

  /** Writes a file whole or not at all; see {@link AtomicFile}. */
  public static void write(Path file, List<String> header, Iterable<? extends List<String>> rows)
      throws IOException {
    AtomicFile.write(file, writer -> write(writer, header, rows));
  }

  /**
   * Writes to {@code writer}, which stays open.
   *
   * @throws IllegalArgumentException where a row has more or fewer cells than the header
   */
  public static void write(
      Writer writer, List<String> header, Iterable<? extends List<String>> rows)
      throws IOException {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
    csv.writeRecord(header);
    for (List<String> row : rows) {
      if (row.size() != header.size()) {
        throw new IllegalArgumentException("row %s has %s cells, expected %s as in the header %s"
            .formatted(row, row.size(), header.size(), header));
      }
      csv.writeRecord(Iterables.transform(row, FormulaGuard::guarded));
    }
    csv.flush();
  }
}
