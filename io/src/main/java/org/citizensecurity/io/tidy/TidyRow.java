package org.citizensecurity.io.tidy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.citizensecurity.io.csv.CsvRow;
import org.citizensecurity.io.record.CellText;
import org.citizensecurity.io.record.Entry;
import org.citizensecurity.io.record.Field;
import org.citizensecurity.io.record.RecordSource;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;

/** A row of a tidy table. */
final class TidyRow implements RecordSource {
  private final TidyColumns columns;
  private final CsvRow row;
  private final Entry entry;

  TidyRow(TidyColumns columns, CsvRow row, ProblemCollector problems) {
    this.columns = columns;
    this.row = row;
    this.entry = Entry.of(row.place(), problems);
  }

  @Override
  public Entry entry() {
    return entry;
  }

  @Override
  public Location placeOf(String name) {
    return row.place().at(name);
  }

  @Override
  public String raw(String name) {
    return row.findCell(name).orElse("");
  }

  @Override
  public LocalizedText texts(String name) {
    Map<Language, String> texts = new LinkedHashMap<>();
    for (TextColumn column : columns.texts().get(name)) {
      row.findCell(column.name()).ifPresent(text -> texts.put(column.language(), text));
    }
    return LocalizedText.from(texts);
  }

  @Override
  public ImmutableList<Field> values(String name) {
    return CellText.items(raw(name)).stream()
        .map(item -> Field.optional(entry, placeOf(name), CellText.plain(item)))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableList<RecordSource> items(String name) {
    ListCell list = ListCell.of(name);
    ImmutableList.Builder<RecordSource> items = ImmutableList.builder();
    for (String item : CellText.items(raw(name))) {
      Optional<ImmutableMap<String, String>> parts = list.split(item);
      if (parts.isPresent()) {
        items.add(new TidyItem(entry.part(placeOf(name)), parts.get()));
      } else {
        entry.drop(
            placeOf(name), ProblemCode.INVALID_VALUE, item, "an item such as " + list.example());
      }
    }
    return items.build();
  }
}
