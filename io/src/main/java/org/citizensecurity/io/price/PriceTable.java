package org.citizensecurity.io.price;

import com.google.common.io.ByteSource;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.table.Header;
import org.citizensecurity.io.table.Row;
import org.citizensecurity.io.table.Rows;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.Severity;

/** The rows of one table of prices, with the count of what became of them. */
final class PriceTable implements AutoCloseable {
  private static final int LONGEST_PREAMBLE = 1 << 12;

  private final ProblemCollector problems;
  private final Rows rows;
  private final Optional<PriceLayout> layout;
  private long kept;
  private long rejected;

  private PriceTable(ProblemCollector problems, Rows rows) {
    this.problems = problems;
    this.rows = rows;
    this.layout = rows.header().flatMap(PriceLayout::of);
  }

  /** Opens a table; a header of no known layout is a problem. */
  static PriceTable open(Input input, ProblemCollector problems) {
    PriceTable table = new PriceTable(problems, Rows.open(withoutPreamble(input), problems));
    if (table.rows.header().isPresent() && table.layout.isEmpty()) {
      problems.add(input.rejected(
          ProblemCode.UNKNOWN_KIND,
          YearColumns.sample(String.join(",", table.rows.header().get().names())),
          "columns of years, or the columns Date, Rate and Currency"));
    }
    return table;
  }

  Optional<PriceLayout> layout() {
    return layout;
  }

  Header header() {
    return rows.header().orElseThrow();
  }

  /** The rows that are no notes below the table; notes are named and left out. */
  List<Row> rows() {
    YearColumns years = YearColumns.of(header());
    List<Row> data = new ArrayList<>();
    rows.forEachRemaining(row -> {
      if (layout.orElseThrow() == PriceLayout.DAC && years.areEmpty(row)) {
        problems.add(
            ProblemCode.NOT_READ,
            Severity.NOTICE,
            row.place(),
            YearColumns.sample(String.join(" ", row.cells()).strip()),
            "a row with a value in some year; taken for a note");
      } else {
        data.add(row);
      }
    });
    return data;
  }

  void keep() {
    kept++;
  }

  void reject(ProblemCode code, Location place, String value, String expected) {
    rejected++;
    problems.add(code, Severity.ROW_REJECTED, place, YearColumns.sample(value), expected);
  }

  ProblemCollector problems() {
    return problems;
  }

  RowCount count() {
    return new RowCount(kept, rejected + rows.rejected());
  }

  @Override
  public void close() {
    rows.close();
  }

  /** Files of the World Bank begin with lines about themselves; blank lines are passed over. */
  private static Input withoutPreamble(Input input) {
    return new Input(input.name(), new ByteSource() {
      @Override
      public InputStream openStream() throws IOException {
        byte[] head = input.bytes().slice(0, LONGEST_PREAMBLE).read();
        String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int header = text.indexOf("\"country name\"");
        boolean preamble = header > 0 && text.substring(0, header).contains("data source");
        InputStream whole = input.bytes().openStream();
        return preamble ? new Blanked(whole, header) : whole;
      }
    });
  }

  /** Blanks what comes before the header and keeps its lines. */
  private static final class Blanked extends FilterInputStream {
    private int left;

    Blanked(InputStream in, int left) {
      super(in);
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      if (left > 0 && next >= 0) {
        left--;
        return next == '\n' || next == '\r' ? next : ' ';
      }
      return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      for (int i = offset; i < offset + count && left > 0; i++, left--) {
        if (bytes[i] != '\n' && bytes[i] != '\r') {
          bytes[i] = ' ';
        }
      }
      return count;
    }
  }
}
