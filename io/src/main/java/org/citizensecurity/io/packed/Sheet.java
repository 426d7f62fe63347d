package org.citizensecurity.io.packed;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.citizensecurity.io.Input;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** A sheet of a workbook. Its bytes are those of the workbook; {@link #open} gives its rows. */
public final class Sheet extends ByteSource {
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

  private final Input workbook;
  private final int index;
  private final String name;

  Sheet(Input workbook, int index, String name) {
    this.workbook = workbook;
    this.index = index;
    this.name = name;
  }

  /** The name that its tab shows. */
  public String name() {
    return name;
  }

  /** Opens its rows. */
  public SheetRows open() throws IOException {
    ReadableWorkbook book = open(workbook);
    try {
      return new SheetRows(
          book,
          book.getSheet(index)
              .orElseThrow(() -> new IOException("has fewer sheets than before"))
              .openStream());
    } catch (IOException | RuntimeException e) {
      book.close();
      throw e instanceof IOException known ? known : new IOException("is no sheet", e);
    }
  }

  @Override
  public InputStream openStream() throws IOException {
    return workbook.bytes().openStream();
  }

  /** Two sheets of one workbook differ. */
  @Override
  public boolean contentEquals(ByteSource other) throws IOException {
    return other instanceof Sheet sheet
        && sheet.index == index
        && workbook.bytes().contentEquals(sheet.workbook.bytes());
  }

  static ReadableWorkbook open(Input workbook) throws IOException {
    Optional<Path> file = workbook.file();
    if (file.isPresent()) {
      return new ReadableWorkbook(file.get().toFile(), WITH_FORMATS);
    }
    try (InputStream bytes = workbook.bytes().openStream()) {
      return new ReadableWorkbook(bytes, WITH_FORMATS);
    }
  }
}
