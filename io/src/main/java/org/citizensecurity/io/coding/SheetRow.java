package org.citizensecurity.io.coding;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import org.citizensecurity.io.record.Entry;
import org.citizensecurity.io.record.RawValue;
import org.citizensecurity.io.record.TableRow;
import org.citizensecurity.io.table.Row;
import org.citizensecurity.problem.ProblemCollector;

/** A row of codes; they hold no semicolon, so that one always separates. */
final class SheetRow extends TableRow {
  static final String SEPARATOR = ";";
  private static final Splitter ITEMS = Splitter.on(SEPARATOR).trimResults().omitEmptyStrings();

  SheetRow(Row row, ProblemCollector problems) {
    super(row, Entry.of(row.place(), problems));
  }

  static ImmutableList<String> split(String cell) {
    return ImmutableList.copyOf(ITEMS.split(cell));
  }

  @Override
  public ImmutableList<RawValue> values(String name) {
    return split(raw(name)).stream()
        .map(item -> RawValue.optional(entry(), placeOf(name), item))
        .collect(ImmutableList.toImmutableList());
  }
}
