package org.citizensecurity.io.record;

import com.google.common.collect.ImmutableList;
import org.citizensecurity.io.table.Row;
import org.citizensecurity.problem.Location;
import org.citizensecurity.text.LocalizedText;

/**
 * A row of a table. As it stands, no cell holds a text in several languages or a list of what has
 * parts.
 */
public class TableRow implements RecordSource {
  private final Row row;
  private final Entry entry;

  /** A row whose problems go to {@code entry}. */
  public TableRow(Row row, Entry entry) {
    this.row = row;
    this.entry = entry;
  }

  /** The row as it was read. */
  protected final Row row() {
    return row;
  }

  @Override
  public final Entry entry() {
    return entry;
  }

  @Override
  public final Location placeOf(String name) {
    return row.place().at(name);
  }

  @Override
  public final String raw(String name) {
    return row.findCell(name).orElse("");
  }

  @Override
  public LocalizedText texts(String name) {
    return LocalizedText.empty();
  }

  @Override
  public ImmutableList<RawValue> values(String name) {
    return CellText.items(raw(name)).stream()
        .map(item -> RawValue.optional(entry, placeOf(name), CellText.plain(item)))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableList<RecordSource> items(String name) {
    return ImmutableList.of();
  }
}
