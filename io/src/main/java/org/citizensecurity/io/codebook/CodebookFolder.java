package org.citizensecurity.io.codebook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.csv.CsvFile;
import org.citizensecurity.io.record.ColumnCheck;
import org.citizensecurity.io.record.Entry;
import org.citizensecurity.io.record.Nearest;
import org.citizensecurity.io.record.RecordSource;
import org.citizensecurity.io.record.TableRow;
import org.citizensecurity.io.table.Header;
import org.citizensecurity.io.table.Row;
import org.citizensecurity.io.table.Rows;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;

/** A codebook as a folder of tables. */
final class CodebookFolder {
  private static final ImmutableList<String> FILES = Stream.concat(
          Stream.of(Head.FILE), Arrays.stream(CodebookPart.values()).map(CodebookPart::fileName))
      .collect(ImmutableList.toImmutableList());

  private final Path folder;
  private final CodebookAssembler assembler;
  private final ProblemCollector problems;

  private CodebookFolder(Path folder, CodebookAssembler assembler, ProblemCollector problems) {
    this.folder = folder;
    this.assembler = assembler;
    this.problems = problems;
  }

  static void read(Path folder, CodebookAssembler assembler, ProblemCollector problems) {
    CodebookFolder reading = new CodebookFolder(folder, assembler, problems);
    reading.head();
    for (CodebookPart part : CodebookPart.values()) {
      if (Files.exists(folder.resolve(part.fileName()))) {
        reading.table(part);
      }
    }
    reading.otherTables();
  }

  private void head() {
    Input input = Input.of(folder.resolve(Head.FILE));
    boolean read =
        rows(input, Head.NAMES, Head.NEEDED, () -> {}, row -> assembler.head(source(row)));
    if (read && !assembler.hasHead()) {
      problems.add(input.rejected(ProblemCode.EMPTY_FILE, "", "a row with the version"));
    }
  }

  private void table(CodebookPart part) {
    rows(
        Input.of(folder.resolve(part.fileName())),
        part.names(),
        part.needed(),
        () -> assembler.begin(part),
        row -> assembler.add(part, source(row)));
  }

  private RecordSource source(Row row) {
    return new TableRow(row, Entry.of(row.place(), problems).exact());
  }

  /** Whether the header was fit to read the rows. */
  private boolean rows(
      Input input,
      ImmutableList<String> names,
      ImmutableSet<String> needed,
      Runnable begin,
      Consumer<Row> taker) {
    try (Rows rows = Rows.open(input, problems)) {
      if (rows.header().isEmpty() || !isFit(input, rows.header().get(), names, needed)) {
        return false;
      }
      begin.run();
      rows.forEachRemaining(taker);
      assembler.reject(rows.rejected());
      return true;
    }
  }

  private boolean isFit(
      Input input, Header header, ImmutableList<String> names, ImmutableSet<String> needed) {
    ColumnCheck check = new ColumnCheck(input, header, problems);
    check.unknown(names::contains, names);
    return check.complete(needed, name -> header.find(name).isPresent());
  }

  /** A table under a wrong name would be missed in silence. */
  private void otherTables() {
    TreeSet<String> others = new TreeSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.[cC][sS][vV]")) {
      files.forEach(file -> others.add(String.valueOf(file.getFileName())));
    } catch (IOException | DirectoryIteratorException e) {
      problems.add(Input.of(folder).unreadable(e));
    }
    others.removeAll(FILES);
    for (String name : others) {
      problems.add(Input.of(folder.resolve(name))
          .rejected(ProblemCode.UNKNOWN_KIND, name, Nearest.oneOf(name, FILES)));
    }
  }

  static void write(CodebookContent content, Path folder) throws IOException {
    TableCells head = new TableCells();
    Head.write(content, head);
    CsvFile.write(folder.resolve(Head.FILE), Head.NAMES, ImmutableList.of(head.row(Head.NAMES)));
    for (CodebookPart part : CodebookPart.values()) {
      CsvFile.write(
          folder.resolve(part.fileName()),
          part.names(),
          content.rows(part).stream()
              .map(row -> {
                TableCells cells = new TableCells();
                part.write(row, cells);
                return cells.row(part.names());
              })
              .toList());
    }
  }
}
