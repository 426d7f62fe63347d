package org.citizensecurity.io.table;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.packed.Sheet;
import org.citizensecurity.io.packed.SheetRows;
import org.citizensecurity.io.packed.SheetRows.SheetRow;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.Severity;

/** The rows of a sheet of a workbook. */
final class SheetSource implements RowSource {
  private static final int MOST_TITLES = 20;

  private final Input input;
  private final SheetRows rows;
  private final ProblemCollector problems;
  private final Deque<SheetRow> ahead = new ArrayDeque<>();
  private ImmutableList<String> header = ImmutableList.of();
  private long last;

  private SheetSource(Input input, SheetRows rows, ProblemCollector problems) {
    this.input = input;
    this.rows = rows;
    this.problems = problems;
  }

  static SheetSource open(Input input, ProblemCollector problems) throws IOException {
    if (!(input.bytes() instanceof Sheet sheet)) {
      throw new IOException("is no sheet");
    }
    return new SheetSource(input, sheet.open(), problems);
  }

  @Override
  public Optional<Cells> next() throws BrokenTable {
    boolean isHeader = header.isEmpty();
    Optional<SheetRow> found = isHeader ? header() : row();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    SheetRow row = found.get();
    Location place = Location.of(input.name(), row.number());
    ImmutableList<String> texts = row.texts().subList(0, width(row));
    for (int error : row.errors()) {
      String column = error < header.size() ? header.get(error) : "column " + (error + 1);
      problems.add(
          ProblemCode.INVALID_VALUE,
          Severity.VALUE_DROPPED,
          place.at(column),
          row.texts().get(error),
          "a value; the formula gave an error");
    }
    texts = withoutErrors(texts, row);
    if (isHeader) {
      header = texts;
      if (texts.stream().anyMatch(String::isBlank)) {
        doubt(place, sample(texts), "a name for each column, and no merged cells");
      }
    }
    return Optional.of(new Cells(row.number(), texts, false));
  }

  /** Passes over the lines with one cell that stand above a wider row. */
  private Optional<SheetRow> header() throws BrokenTable {
    while (ahead.size() < MOST_TITLES && (ahead.isEmpty() || filled(ahead.getLast()) == 1)) {
      Optional<SheetRow> more = read();
      if (more.isEmpty()) {
        break;
      }
      ahead.add(more.get());
    }
    if (!ahead.isEmpty() && filled(ahead.getLast()) > 1) {
      while (ahead.size() > 1) {
        SheetRow title = ahead.remove();
        doubt(
            Location.of(input.name(), title.number()),
            String.join("", title.texts()),
            "a row with the names of the columns; this one is taken for a title");
      }
    }
    return Optional.ofNullable(ahead.poll());
  }

  private Optional<SheetRow> row() throws BrokenTable {
    return ahead.isEmpty() ? read() : Optional.of(ahead.remove());
  }

  private Optional<SheetRow> read() throws BrokenTable {
    try {
      Optional<SheetRow> row = rows.next();
      while (row.isPresent() && filled(row.get()) == 0) {
        row = rows.next();
      }
      last = row.map(SheetRow::number).orElse(last);
      return row;
    } catch (IOException e) {
      throw new BrokenTable(last + 1, "a sheet that can be read on; it is broken here");
    }
  }

  private static long filled(SheetRow row) {
    return row.texts().stream().filter(text -> !text.isBlank()).count();
  }

  /** Up to the last cell that is not blank. */
  private static int width(SheetRow row) {
    int width = row.texts().size();
    while (width > 0 && row.texts().get(width - 1).isBlank()) {
      width--;
    }
    return width;
  }

  private ImmutableList<String> withoutErrors(List<String> texts, SheetRow row) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    for (int i = 0; i < texts.size(); i++) {
      cells.add(row.errors().contains(i) ? "" : texts.get(i));
    }
    return cells
        .addAll(Collections.nCopies(Math.max(0, header.size() - texts.size()), ""))
        .build();
  }

  private void doubt(Location place, String value, String expected) {
    problems.add(ProblemCode.DOUBTFUL_HEADER, Severity.NOTICE, place, value, expected);
  }

  @Override
  public String sample(ImmutableList<String> cells) {
    return String.join(",", cells);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
