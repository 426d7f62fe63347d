package org.citizensecurity.io.csv;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
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
 * by commas and quoted as in RFC 4180, a header row. Rows in which all cells are blank are passed
 * over, as if they were not there. A row with more or fewer cells than the header is rejected; where
 * the syntax breaks the reading ends. Never throws for what is in the file.
 */
public final class CsvRows extends AbstractIterator<CsvRow> implements AutoCloseable {
  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");
  private static final int LONGEST_SAMPLE = 200;

  private final Input input;
  private final ProblemCollector problems;
  private final Optional<CsvReader<CsvRecord>> reader;
  private final Iterator<CsvRecord> records;
  private final Optional<CsvHeader> header;
  private long nextLine = 1;
  private long rejected;

  private CsvRows(Input input, ProblemCollector problems, Optional<CsvReader<CsvRecord>> reader) {
    this.input = input;
    this.problems = problems;
    this.reader = reader;
    this.records =
        reader.<Iterator<CsvRecord>>map(CsvReader::iterator).orElseGet(Collections::emptyIterator);
    this.header = reader.isPresent() ? readHeader() : Optional.empty();
  }

  /** Opens a table and reads its header. */
  public static CsvRows open(Input input, ProblemCollector problems) {
    Optional<CsvReader<CsvRecord>> reader;
    try {
      reader = Optional.of(CsvReader.builder()
          .skipEmptyLines(false)
          .allowUnclosedQuote(false)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .ofCsvRecord(new StrictUtf8Reader(input.bytes().openStream())));
    } catch (IOException e) {
      problems.add(input.unreadable(e));
      reader = Optional.empty();
    }
    return new CsvRows(input, problems, reader);
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
      if (cells.getFieldCount() == header.get().names().size()) {
        return new CsvRow(header.get(), place, ImmutableList.copyOf(cells.getFields()));
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
    Optional<CsvHeader> found =
        nextRecord(Severity.FILE_REJECTED).map(cells -> CsvHeader.of(cells.getFields()));
    if (found.isEmpty() && problems.problems().count() == before) {
      problems.add(input.rejected(ProblemCode.EMPTY_FILE, "", "a header row"));
    }
    Set<String> seen = new HashSet<>();
    found.ifPresent(columns -> columns.names().stream()
        .filter(name -> !seen.add(name))
        .forEach(name -> problems.add(
            ProblemCode.UNKNOWN_COLUMN,
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
      breakOff(severity, "cells quoted as in RFC 4180: " + e.getMessage());
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        breakOff(severity, "text in UTF-8");
      } else {
        problems.add(input.unreadable(e));
      }
    }
    return Optional.empty();
  }

  private void breakOff(Severity severity, String expected) {
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

  private static long lineBreaks(List<String> cells) {
    return cells.stream()
        .mapToLong(cell -> LINE_BREAK.matcher(cell).results().count())
        .sum();
  }

  private static String sample(List<String> cells) {
    String text = String.join(",", cells);
    return text.length() <= LONGEST_SAMPLE ? text : text.substring(0, LONGEST_SAMPLE) + "...";
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
