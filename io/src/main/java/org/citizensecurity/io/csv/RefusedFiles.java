package org.citizensecurity.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.citizensecurity.io.DraftFile;
import org.citizensecurity.io.RawRecord;
import org.citizensecurity.io.encoding.EncodedText;
import org.citizensecurity.io.table.FormulaGuard;

/**
 * Writes the records that a reading refuses into a folder, so that they can be repaired and read
 * again: for each input with refused rows a table {@code rejected-NAME.csv} with the header of the
 * input, whose cells are those of the input, guarded like those of {@link CsvFile}; for each with
 * refused XML elements a document {@code rejected-NAME.xml}, in which they stand as they stood in the
 * input; for each with refused records of JSON a file {@code
 * rejected-NAME.ndjson} with a line for each. Files appear when this is closed, each whole or not at
 * all.
 */
public final class RefusedFiles implements Consumer<RawRecord>, Closeable {
  private final Path folder;
  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final Map<String, RefusedXml> documents = new LinkedHashMap<>();
  private final Map<String, DraftFile> lines = new LinkedHashMap<>();

  /** Nothing is written where nothing is refused. */
  public RefusedFiles(Path folder) {
    this.folder = folder;
  }

  /** Throws {@link UncheckedIOException} where the system refuses to write. */
  @Override
  public void accept(RawRecord refused) {
    if (refused instanceof RawRecord.Row row && !row.cells().isEmpty()) {
      tables
          .computeIfAbsent(row.input(), name -> Table.open(fileOf(name, ".csv"), row.header()))
          .add(row);
    } else if (refused instanceof RawRecord.Text element && element.text().startsWith("<")) {
      documents
          .computeIfAbsent(element.input(), name -> RefusedXml.open(fileOf(name, ".xml")))
          .add(element);
    } else if (refused instanceof RawRecord.Text line && line.within().isEmpty()) {
      addLine(line);
    }
  }

  private void addLine(RawRecord.Text line) {
    try {
      DraftFile draft = lines.get(line.input());
      if (draft == null) {
        draft = DraftFile.of(fileOf(line.input(), ".ndjson"));
        lines.put(line.input(), draft);
      }
      draft.writer().write(EncodedText.legible(line.text()) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path fileOf(String input, String ending) {
    String name = input.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    return folder.resolve("rejected-" + (name.endsWith(ending) ? name : name + ending));
  }

  @Override
  public void close() throws IOException {
    for (Table table : tables.values()) {
      try (DraftFile draft = table.draft) {
        table.csv.flush();
        draft.publish();
      }
    }
    for (RefusedXml document : documents.values()) {
      document.publish();
    }
    for (DraftFile draft : lines.values()) {
      try (draft) {
        draft.publish();
      }
    }
  }

  private record Table(DraftFile draft, CsvWriter csv) {
    static Table open(Path file, ImmutableList<String> header) {
      try {
        DraftFile draft = DraftFile.of(file);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(draft.writer());
        csv.writeRecord(header);
        return new Table(draft, csv);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void add(RawRecord.Row row) {
      csv.writeRecord(Iterables.transform(row.cells(), FormulaGuard::guarded));
    }
  }
}
