package org.citizensecurity.io.coding;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.citizensecurity.io.csv.CsvRow;
import org.citizensecurity.io.record.Entry;
import org.citizensecurity.io.record.Field;
import org.citizensecurity.io.record.RecordSource;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;

/** A row of codes; they hold no semicolon, so that one always separates. */
final class SheetRow implements RecordSource {
  static final String SEPARATOR = ";";
  private static final Splitter ITEMS = Splitter.on(SEPARATOR).trimResults().omitEmptyStrings();

  private final CsvRow row;
  private final Entry entry;

  SheetRow(CsvRow row, ProblemCollector problems) {
    this.row = row;
    this.entry = Entry.of(row.place(), problems);
  }

  static ImmutableList<String> split(String cell) {
    return ImmutableList.copyOf(ITEMS.split(cell));
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

  /** The same for all languages. */
  @Override
  public LocalizedText texts(String name) {
    return LocalizedText.from(ImmutableMap.of(Language.UNDETERMINED, raw(name)));
  }

  @Override
  public ImmutableList<Field> values(String name) {
    return split(raw(name)).stream()
        .map(item -> Field.optional(entry, placeOf(name), item))
        .collect(ImmutableList.toImmutableList());
  }

  /** None: a code has no parts. */
  @Override
  public ImmutableList<RecordSource> items(String name) {
    return ImmutableList.of();
  }
}
