package org.citizensecurity.io.codebook;

import com.google.common.collect.ImmutableList;
import org.citizensecurity.io.csv.CsvRow;
import org.citizensecurity.io.record.CellText;
import org.citizensecurity.io.record.Entry;
import org.citizensecurity.io.record.Field;
import org.citizensecurity.io.record.RecordSource;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.text.LocalizedText;

/** A row of a table; no cell holds a text in several languages, or a list of what has parts. */
record TableRow(CsvRow row, Entry entry) implements RecordSource {
  static TableRow of(CsvRow row, ProblemCollector problems) {
    return new TableRow(row, Entry.of(row.place(), problems).exact());
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
    return LocalizedText.empty();
  }

  @Override
  public ImmutableList<Field> values(String name) {
    return CellText.items(raw(name)).stream()
        .map(item -> Field.optional(entry, placeOf(name), CellText.plain(item)))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableList<RecordSource> items(String name) {
    return ImmutableList.of();
  }
}
