package org.citizensecurity.io.record;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The cells of a row that is written, by column. */
public abstract class CellSink implements RecordSink {
  private final Map<String, String> cells = new LinkedHashMap<>();
  private final char decimalMark;

  /** Cells in which a point stands before the decimals of a number. */
  protected CellSink() {
    this('.');
  }

  /** Cells with this character before the decimals of a number. */
  protected CellSink(char decimalMark) {
    this.decimalMark = decimalMark;
  }

  /** The cells that are not empty. */
  public final Map<String, String> cells() {
    return cells;
  }

  /** The cells in the order of these columns, empty where nothing was written. */
  public final ImmutableList<String> row(List<String> columns) {
    return columns.stream()
        .map(column -> cells.getOrDefault(column, ""))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public final void text(String name, String value) {
    cells.put(name, value);
  }

  @Override
  public final void number(String name, BigDecimal value) {
    cells.put(name, value.toPlainString().replace('.', decimalMark));
  }

  @Override
  public final void yesNo(String name, boolean value) {
    cells.put(name, value ? "yes" : "no");
  }

  @Override
  public final void values(String name, Stream<String> values) {
    text(name, values.map(value -> CellText.escaped(value, "")).collect(joining(";")));
  }
}
