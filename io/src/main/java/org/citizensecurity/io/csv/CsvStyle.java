package org.citizensecurity.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;

/** The forms of CSV that are written; the readers of this library read all of them. */
public enum CsvStyle {
  /** Commas between the cells, a point before decimals, a line feed at the end of a row. */
  STANDARD(',', '.', LineDelimiter.LF, ""),
  /**
   * What a spreadsheet opens with a double click where Spanish or Portuguese is set: a byte order
   * mark, semicolons between the cells, a comma before decimals, and rows that end as in Windows.
   * Numbers inside of lists keep their point.
   */
  SPREADSHEET(';', ',', LineDelimiter.CRLF, "\uFEFF");

  private final char separator;
  private final char decimalMark;
  private final LineDelimiter lineEnd;
  private final String start;

  CsvStyle(char separator, char decimalMark, LineDelimiter lineEnd, String start) {
    this.separator = separator;
    this.decimalMark = decimalMark;
    this.lineEnd = lineEnd;
    this.start = start;
  }

  /** What stands before the decimals of a number. */
  public char decimalMark() {
    return decimalMark;
  }

  /** Begins a table. */
  CsvWriter open(Writer writer) throws IOException {
    writer.write(start);
    return CsvWriter.builder().fieldSeparator(separator).lineDelimiter(lineEnd).build(writer);
  }
}
