package org.citizensecurity.io.table;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.encoding.EncodedText;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.Severity;

/** The rows of a CSV file. */
final class CsvSource implements RowSource {
  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");
  private static final int HEAD = 1 << 14;
  /** As many as a sheet of Excel has. */
  private static final int MOST_CELLS = 16_384;

  private static final int LONGEST_CELL = 1 << 24;

  private final EncodedText text;
  private final char delimiter;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private long nextLine = 1;

  private CsvSource(EncodedText text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
    this.reader = CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(false)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(LONGEST_CELL)
        .build(
            CsvRecordHandler.of(limits -> limits.maxFields(MOST_CELLS).maxFieldSize(LONGEST_CELL)),
            text);
    this.records = reader.iterator();
  }

  static CsvSource open(Input input, ProblemCollector problems) throws IOException {
    char delimiter = delimiter(input, problems);
    return new CsvSource(EncodedText.open(input, problems), delimiter);
  }

  private static char delimiter(Input input, ProblemCollector problems) throws IOException {
    String head = EncodedText.beginning(input, HEAD);
    char found = Delimiter.of(head, head.length() < HEAD - 1);
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

  @Override
  public Optional<Cells> next() throws IOException, BrokenTable {
    try {
      while (records.hasNext()) {
        CsvRecord record = records.next();
        List<String> cells = record.getFields();
        nextLine = record.getStartingLineNumber() + 1 + lineBreaks(cells);
        if (!cells.stream().allMatch(String::isBlank)) {
          return Optional.of(new Cells(
              record.getStartingLineNumber(),
              cells.stream().map(FormulaGuard::plain).collect(ImmutableList.toImmutableList()),
              cells.stream().anyMatch(EncodedText::isWrong)));
        }
      }
      return Optional.empty();
    } catch (CsvParseException e) {
      throw broken(e);
    }
  }

  /** Says how many lines are lost; a wrong quote may take all that follow with it. */
  private BrokenTable broken(CsvParseException e) throws IOException {
    boolean unclosed = text.exhausted();
    long more = Math.max(0, text.lines() - nextLine);
    String lines = more == 1 ? "the remaining line" : "the remaining %s lines".formatted(more);
    return new BrokenTable(
        nextLine,
        unclosed
            ? "a closing quote: an unclosed quote opened here swallows " + lines
            : "%s, and %s cannot be read".formatted(expected(e), lines));
  }

  private static String expected(CsvParseException e) {
    String reasons =
        Throwables.getCausalChain(e).stream().map(Throwable::getMessage).collect(joining(" "));
    if (reasons.contains("limit of " + MOST_CELLS)) {
      return "at most %s cells in a row: there are more here".formatted(MOST_CELLS);
    }
    if (reasons.contains("size of " + LONGEST_CELL)) {
      return "cells of at most %s characters: one is longer here, or a quote is not closed"
          .formatted(LONGEST_CELL);
    }
    return "cells quoted as in RFC 4180: a quote here is not closed or not doubled";
  }

  @Override
  public boolean hasDecimalCommas() {
    return delimiter == Delimiter.SEMICOLON;
  }

  @Override
  public String sample(ImmutableList<String> cells) {
    return EncodedText.legible(String.join(String.valueOf(delimiter), cells));
  }

  private static long lineBreaks(List<String> cells) {
    return cells.stream()
        .mapToLong(cell -> LINE_BREAK.matcher(cell).results().count())
        .sum();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
