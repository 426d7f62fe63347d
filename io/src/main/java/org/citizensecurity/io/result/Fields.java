package org.citizensecurity.io.result;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.net.URL;
import java.util.Locale;
import java.util.Optional;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.table.Row;
import org.citizensecurity.io.table.WholeTable;

/** What the columns of the tables mean that this library writes. */
final class Fields {
  private static final String LABEL = "_label";
  private static final ImmutableTable<String, String, ResultColumn> KNOWN = read();

  private Fields() {}

  private static ImmutableTable<String, String, ResultColumn> read() {
    URL url = Fields.class.getResource("fields.tsv");
    checkArgument(url != null, "fields.tsv is not beside %s", Fields.class);
    ImmutableTable.Builder<String, String, ResultColumn> known = ImmutableTable.builder();
    for (Row row : WholeTable.read(Input.of(url)).value().rows()) {
      ColumnType type = ColumnType.valueOf(row.cell("type").toUpperCase(Locale.ROOT));
      String field = row.cell("field");
      known.put(row.cell("table"), field, new ResultColumn(field, type, row.cell("description")));
    }
    return known.buildOrThrow();
  }

  static boolean hasTable(String table) {
    return KNOWN.containsRow(table);
  }

  /** A column; texts may be followed by a language, and codes by {@code _label}. */
  static ResultColumn of(String table, String name) {
    ImmutableMap<String, ResultColumn> columns = ImmutableMap.copyOf(KNOWN.row(table));
    if (name.endsWith(LABEL)) {
      String codes = name.substring(0, name.length() - LABEL.length());
      return new ResultColumn(name, ColumnType.STRING, "Label of the codes in " + codes);
    }
    return Optional.ofNullable(columns.get(name))
        .or(() -> inLanguage(columns, name))
        .orElseThrow(
            () -> new IllegalArgumentException("no column '%s' in the table %s, expected one of %s"
                .formatted(name, table, columns.keySet())));
  }

  private static Optional<ResultColumn> inLanguage(
      ImmutableMap<String, ResultColumn> columns, String name) {
    int end = name.lastIndexOf('_');
    return Optional.ofNullable(end < 0 ? null : columns.get(name.substring(0, end)))
        .map(text -> new ResultColumn(
            name,
            ColumnType.STRING,
            "%s (this column: %s)".formatted(text.description(), name.substring(end + 1))));
  }
}
