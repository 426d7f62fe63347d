package org.citizensecurity.io.tidy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.citizensecurity.io.record.CellText;
import org.citizensecurity.io.record.Entry;
import org.citizensecurity.io.record.RecordSource;
import org.citizensecurity.io.record.TableRow;
import org.citizensecurity.io.table.Row;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;

/** A row of a tidy table. */
final class TidyRow extends TableRow {
  private final TidyColumns columns;

  TidyRow(TidyColumns columns, Row row, ProblemCollector problems) {
    super(row, Entry.of(row.place(), problems));
    this.columns = columns;
  }

  @Override
  public LocalizedText texts(String name) {
    Map<Language, String> texts = new LinkedHashMap<>();
    for (TextColumn column : columns.texts().get(name)) {
      row().findCell(column.name()).ifPresent(text -> texts.put(column.language(), text));
    }
    return LocalizedText.from(texts);
  }

  @Override
  public ImmutableList<RecordSource> items(String name) {
    ListCell list = ListCell.of(name);
    ImmutableList.Builder<RecordSource> items = ImmutableList.builder();
    for (String item : CellText.items(raw(name))) {
      Optional<ImmutableMap<String, String>> parts = list.split(item);
      if (parts.isPresent()) {
        items.add(new TidyItem(entry().part(placeOf(name)), parts.get()));
      } else {
        entry()
            .drop(
                placeOf(name),
                ProblemCode.INVALID_VALUE,
                item,
                "an item such as " + list.example());
      }
    }
    return items.build();
  }
}
