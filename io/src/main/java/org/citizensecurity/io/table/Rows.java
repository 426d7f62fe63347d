package org.citizensecurity.io.table;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.RawRecord;
import org.citizensecurity.io.encoding.EncodedText;
import org.citizensecurity.io.packed.Packed;
import org.citizensecurity.io.packed.Sheet;
import org.citizensecurity.io.packed.Workbook;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.Sample;
import org.citizensecurity.problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The rows of any table, one after the other: CSV in any encoding that {@link EncodedText} knows,
 * cells separated by commas and quoted as in RFC 4180, a header row. Semicolons, tabs or bars between
 * the cells are recognised from the first rows; a notice says so. An apostrophe that {@link
 * FormulaGuard} put before a formula is taken away. Rows in which all cells are blank are passed over,
 * as if they were not there. A row with more or fewer cells than the header is rejected, and so is one
 * with bytes that are wrong in the encoding; the rows after it are read. Where the quotes break the
 * reading ends: one row is rejected, and its problem says how many lines are lost. Never throws for
 * what is in the file.
 *
 * <p>A sheet of an XLSX workbook is read the same way ({@link Workbook}), and so is a workbook with one
 * visible sheet. Rows have the numbers of the sheet. Numbers come with all digits of the file and
 * without exponent, dates in ISO form as exact as their format shows them, truth values as yes and no,
 * formulas as what they gave when the file was written; an error value is a problem and left out.
 * Missing cells at the end of a row are blank. Lines with a single cell above a wider header are titles
 * and passed over; they are notices, and so are columns without a name.
 */
public final class Rows extends AbstractIterator<Row> implements AutoCloseable {
  private static final int LONGEST_SAMPLE = 200;
  private static final String TEXT = "bytes that are text in the encoding of the file";

  private final Input input;
  private final ProblemCollector problems;
  private final Consumer<RawRecord> refused;
  private final Optional<RowSource> source;
  private final Optional<Header> header;
  private long rejected;

  private Rows(
      Input input,
      ProblemCollector problems,
      Consumer<RawRecord> refused,
      Optional<RowSource> source) {
    this.input = input;
    this.problems = problems;
    this.refused = refused;
    this.source = source;
    this.header = source.flatMap(this::readHeader);
  }

  /** Opens a table and reads its header. */
  public static Rows open(Input input, ProblemCollector problems) {
    return open(input, problems, raw -> {});
  }

  /** Opens a table and reads its header; rows that are not of the table go to {@code refused}. */
  public static Rows open(Input input, ProblemCollector problems, Consumer<RawRecord> refused) {
    try {
      Optional<Input> table = table(input, problems);
      return new Rows(
          table.orElse(input),
          problems,
          refused,
          table.isPresent() ? Optional.of(source(table.get(), problems)) : Optional.empty());
    } catch (IOException e) {
      problems.add(input.unreadable(e));
      return new Rows(input, problems, refused, Optional.empty());
    }
  }

  private static Optional<Input> table(Input input, ProblemCollector problems) throws IOException {
    return !(input.bytes() instanceof Sheet) && Packed.isWorkbook(input)
        ? Workbook.onlySheet(input, problems)
        : Optional.of(input);
  }

  private static RowSource source(Input table, ProblemCollector problems) throws IOException {
    return table.bytes() instanceof Sheet
        ? SheetSource.open(table, problems)
        : CsvSource.open(table, problems);
  }

  /** The columns; empty where the file could not be read, which has been reported. */
  public Optional<Header> header() {
    return header;
  }

  /** Whether a comma may stand before decimals, as in tables that have semicolons between cells. */
  public boolean hasDecimalCommas() {
    return source.filter(RowSource::hasDecimalCommas).isPresent();
  }

  /** How many rows were rejected so far, each with a problem. */
  public long rejected() {
    return rejected;
  }

  @Override
  protected @Nullable Row computeNext() {
    while (header.isPresent()) {
      Optional<RowSource.Cells> found = next(source.orElseThrow(), Severity.ROW_REJECTED);
      if (found.isEmpty()) {
        break;
      }
      RowSource.Cells cells = found.get();
      Location place = Location.of(input.name(), cells.line());
      if (cells.isWrong()) {
        reject(ProblemCode.MALFORMED, place, cells.texts(), TEXT);
      } else if (cells.texts().size() != header.get().names().size()) {
        reject(
            ProblemCode.WRONG_CELL_COUNT,
            place,
            cells.texts(),
            "%s cells, not %s"
                .formatted(header.get().names().size(), cells.texts().size()));
      } else {
        return new Row(header.get(), place, cells.texts());
      }
    }
    return endOfData();
  }

  private Optional<Header> readHeader(RowSource rows) {
    long before = problems.count();
    Optional<RowSource.Cells> first = next(rows, Severity.FILE_REJECTED);
    if (first.isEmpty()) {
      if (problems.count() == before) {
        problems.add(input.rejected(ProblemCode.EMPTY_FILE, "", "a header row"));
      }
      return Optional.empty();
    }
    Location place = Location.of(input.name(), first.get().line());
    if (first.get().isWrong()) {
      String sample = sample(first.get().texts());
      problems.add(new Problem(ProblemCode.MALFORMED, Severity.FILE_REJECTED, place, sample, TEXT));
      return Optional.empty();
    }
    Header found = Header.of(first.get().texts());
    Set<String> seen = new HashSet<>();
    found.names().stream()
        .filter(name -> !name.isEmpty() && !seen.add(name))
        .forEach(name -> problems.add(
            ProblemCode.DUPLICATE_COLUMN,
            Severity.VALUE_DROPPED,
            place.at(name),
            name,
            "each column once"));
    return Optional.of(found);
  }

  private Optional<RowSource.Cells> next(RowSource rows, Severity ifBroken) {
    try {
      return rows.next();
    } catch (BrokenTable e) {
      Location place = Location.of(input.name(), e.line());
      if (ifBroken == Severity.ROW_REJECTED) {
        reject(ProblemCode.MALFORMED, place, ImmutableList.of(), e.expected());
      } else {
        problems.add(new Problem(ProblemCode.MALFORMED, ifBroken, place, "", e.expected()));
      }
    } catch (IOException | UncheckedIOException e) {
      problems.add(input.unreadable(e));
    }
    return Optional.empty();
  }

  private void reject(
      ProblemCode code, Location place, ImmutableList<String> cells, String expected) {
    rejected++;
    problems.add(code, Severity.ROW_REJECTED, place, sample(cells), expected);
    refused.accept(new RawRecord.Row(input.name(), header.orElseThrow().written(), cells));
  }

  private String sample(ImmutableList<String> cells) {
    return Sample.of(source.orElseThrow().sample(cells), LONGEST_SAMPLE);
  }

  @Override
  public void close() {
    if (source.isPresent()) {
      try {
        source.get().close();
      } catch (IOException e) {
        problems.add(input.unreadable(e));
      }
    }
  }
}
