package org.citizensecurity.io.tidy;

import static java.util.stream.Collectors.joining;

import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.citizensecurity.io.record.CellSink;
import org.citizensecurity.io.record.RecordSink;
import org.citizensecurity.text.LocalizedText;

/** The cells of a row that is written, or the parts of an item. */
final class TidyCells extends CellSink {
  TidyCells() {}

  /** The numbers of cells have this mark; those inside of lists have a point. */
  TidyCells(char decimalMark) {
    super(decimalMark);
  }

  @Override
  public void texts(String name, LocalizedText texts) {
    texts
        .byLanguage()
        .forEach((language, text) -> text(TextColumn.of(name, language).name(), text));
  }

  @Override
  public <T> void items(String name, Iterable<T> items, BiConsumer<T, RecordSink> writer) {
    ListCell list = ListCell.of(name);
    Stream.Builder<String> written = Stream.builder();
    for (T item : items) {
      TidyCells parts = new TidyCells();
      writer.accept(item, parts);
      written.add(list.join(parts.cells()));
    }
    text(name, written.build().collect(joining(";")));
  }
}
