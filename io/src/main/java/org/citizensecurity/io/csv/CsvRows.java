package org.citizensecurity.io.csv;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.citizensecurity.io.Input;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The rows of any table, one after the other: UTF-8 with or without byte order mark, cells separated
 * by commas and quoted as in RFC 4180, a header row. Semicolons, tabs or bars between the cells are
 * recognised from the first rows; a notice says so. An apostrophe that {@link CsvFile} put before a
 * formula is taken away. Rows in which all cells are blank are passed
 * over, as if they were not there. A row with more or fewer cells than the header is rejected, and so
 * is one with bytes that are not UTF-8; the rows after it are read. Where the quotes break the reading
 * ends: one row is rejected, and its problem says how many lines are lost. Never throws for what is
 * in the file.
 */
public final class CsvRows extends AbstractIterator<CsvRow> implements AutoCloseable {
  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");
  private static final int LONGEST_SAMPLE = 200;
  private static final String UTF_8 = "text in UTF-8";

  private final Input input;
  private final ProblemCollector problems;
  private final Optional<Utf8Reader> text;
  private final char delimiter;
  private final Optional<CsvReader<CsvRecord>> reader;
  private final Iterator<CsvRecord> records;
  private final Optional<CsvHeader> header;
  private long nextLine = 1;
  private long rejected;

  private CsvRows(
      Input input, ProblemCollector problems, Optional<Utf8Reader> text, char delimiter) {
    this.input = input;
    this.problems = problems;
    this.text = text;
    this.delimiter = delimiter;
    this.reader = text.map(this::parser);
    this.records =
        reader.<Iterator<CsvRecord>>map(CsvReader::iterator).orElseGet(Collections::emptyIterator);
    this.header = reader.isPresent() ? readHeader() : Optional.empty();
  }

  /** Opens a table and reads its header. */
  public static CsvRows open(Input input, ProblemCollector problems) {
    try {
      Utf8Reader text = new Utf8Reader(input.bytes().openStream());
      return new CsvRows(input, problems, Optional.of(text), delimiter(text, input, problems));
    } catch (IOException e) {
      problems.add(input.unreadable(e));
      return new CsvRows(input, problems, Optional.empty(), Delimiter.COMMA);
    }
  }

  private static char delimiter(Utf8Reader text, Input input, ProblemCollector problems)
      throws IOException {
    String head = text.head();
    char found = Delimiter.of(head, head.length() < Utf8Reader.HEAD - 1);
    if (found != Delimiter.COMMA) {
      problems.add(
          ProblemCode.OTHER_DELIMITER,
          Severity.NOTICE,
          Location.of(input.name()),
          found == Delimiter.TAB ? "tab" : String.valueOf(found),
          "a comma between the cells; this is taken for what separates them");
    }
    return found;
  }

  private CsvReader<CsvRecord> parser(Utf8Reader from) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(false)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(from);
  }

  /** The columns; empty where the file could not be read, which has been reported. */
  public Optional<CsvHeader> header() {
    return header;
  }

  /** How many rows were rejected so far, each with a problem. */
  public long rejected() {
    return rejected;
  }

  @Override
  protected @Nullable CsvRow computeNext() {
    while (header.isPresent()) {
      Optional<CsvRecord> found = nextRecord(Severity.ROW_REJECTED);
      if (found.isEmpty()) {
        break;
      }
      CsvRecord cells = found.get();
      Location place = Location.of(input.name(), cells.getStartingLineNumber());
      if (isWrong(cells)) {
        reject(ProblemCode.MALFORMED, place, sample(cells.getFields()), UTF_8);
        continue;
      }
      if (cells.getFieldCount() == header.get().names().size()) {
        return new CsvRow(
            header.get(),
            place,
            cells.getFields().stream()
                .map(FormulaGuard::plain)
                .collect(ImmutableList.toImmutableList()));
      }
      reject(
          ProblemCode.WRONG_CELL_COUNT,
          place,
          sample(cells.getFields()),
          "%s cells, not %s".formatted(header.get().names().size(), cells.getFieldCount()));
    }
    return endOfData();
  }

  private Optional<CsvHeader> readHeader() {
    long before = problems.problems().count();
    Optional<CsvRecord> first = nextRecord(Severity.FILE_REJECTED);
    if (first.isPresent() && isWrong(first.get())) {
      problems.add(new Problem(
          ProblemCode.MALFORMED,
          Severity.FILE_REJECTED,
          Location.of(input.name(), first.get().getStartingLineNumber()),
          sample(first.get().getFields()),
          UTF_8));
      return Optional.empty();
    }
    Optional<CsvHeader> found = first.map(cells -> CsvHeader.of(cells.getFields()));
    if (found.isEmpty() && problems.problems().count() == before) {
      problems.add(input.rejected(ProblemCode.EMPTY_FILE, "", "a header row"));
    }
    Set<String> seen = new HashSet<>();
    found.ifPresent(columns -> columns.names().stream()
        .filter(name -> !seen.add(name))
        .forEach(name -> problems.add(
            ProblemCode.DUPLICATE_COLUMN,
            Severity.VALUE_DROPPED,
            Location.of(input.name(), 1).at(name),
            name,
            "each column once")));
    return found;
  }

  /** The next record that is not blank; empty at the end and where the file breaks. */
  private Optional<CsvRecord> nextRecord(Severity severity) {
    try {
      while (records.hasNext()) {
        CsvRecord next = records.next();
        nextLine = next.getStartingLineNumber() + 1 + lineBreaks(next.getFields());
        if (!next.getFields().stream().allMatch(String::isBlank)) {
          return Optional.of(next);
        }
      }
    } catch (CsvParseException e) {
      breakOff(severity);
    } catch (UncheckedIOException e) {
      problems.add(input.unreadable(e));
    }
    return Optional.empty();
  }

  /** Says how many lines are lost; a wrong quote may take all that follow with it. */
  private void breakOff(Severity severity) {
    boolean unclosed = text.orElseThrow().exhausted();
    long more;
    try {
      more = Math.max(0, text.orElseThrow().lines() - nextLine);
    } catch (IOException e) {
      problems.add(input.unreadable(e));
      return;
    }
    String lines = more == 1 ? "the remaining line" : "the remaining %s lines".formatted(more);
    String expected = unclosed
        ? "a closing quote: an unclosed quote opened here swallows " + lines
        : "cells quoted as in RFC 4180: a quote here is not closed or not doubled, and %s cannot be read"
            .formatted(lines);
    Location place = Location.of(input.name(), nextLine);
    if (severity == Severity.ROW_REJECTED) {
      reject(ProblemCode.MALFORMED, place, "", expected);
    } else {
      problems.add(new Problem(ProblemCode.MALFORMED, severity, place, "", expected));
    }
  }

  private void reject(ProblemCode code, Location place, String value, String expected) {
    rejected++;
    problems.add(code, Severity.ROW_REJECTED, place, value, expected);
  }

  private static boolean isWrong(CsvRecord cells) {
    return cells.getFields().stream().anyMatch(Utf8Reader::isWrong);
  }

  private static long lineBreaks(List<String> cells) {
    return cells.stream()
        .mapToLong(cell -> LINE_BREAK.matcher(cell).results().count())
        .sum();
  }

  private String sample(List<String> cells) {
    String row = Utf8Reader.legible(String.join(String.valueOf(delimiter), cells));
    return row.length() <= LONGEST_SAMPLE ? row : row.substring(0, LONGEST_SAMPLE) + "...";
  }

  @Override
  public void close() {
    if (reader.isPresent()) {
      try {
        reader.get().close();
      } catch (IOException e) {
        problems.add(input.unreadable(e));
      }
    }
  }
}
