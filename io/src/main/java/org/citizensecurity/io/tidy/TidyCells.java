package org.citizensecurity.io.tidy;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.citizensecurity.io.record.CellText;
import org.citizensecurity.io.record.RecordSink;
import org.citizensecurity.text.LocalizedText;

/** The cells of a row that is written, or the parts of an item. */
final class TidyCells implements RecordSink {
  private final Map<String, String> cells = new LinkedHashMap<>();

  /** The cells that are not empty, by column. */
  Map<String, String> cells() {
    return cells;
  }

  @Override
  public void text(String name, String value) {
    cells.put(name, value);
  }

  @Override
  public void number(String name, BigDecimal value) {
    cells.put(name, value.toPlainString());
  }

  @Override
  public void yesNo(String name, boolean value) {
    cells.put(name, value ? "yes" : "no");
  }

  @Override
  public void texts(String name, LocalizedText texts) {
    texts
        .byLanguage()
        .forEach((language, text) -> cells.put(TextColumn.of(name, language).name(), text));
  }

  @Override
  public void values(String name, Stream<String> values) {
    cells.put(name, values.map(value -> CellText.escaped(value, "")).collect(joining(";")));
  }

  @Override
  public <T> void items(String name, Iterable<T> items, BiConsumer<T, RecordSink> writer) {
    ListCell list = ListCell.of(name);
    Stream.Builder<String> written = Stream.builder();
    for (T item : items) {
      TidyCells parts = new TidyCells();
      writer.accept(item, parts);
      written.add(list.join(parts.cells));
    }
    cells.put(name, written.build().collect(joining(";")));
  }
}
