package org.citizensecurity.io.result;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import org.citizensecurity.io.csv.CsvFile;
import org.citizensecurity.io.csv.CsvStyle;
import org.citizensecurity.io.tidy.TidyContent;

/**
 * A table of results, to be written as CSV, JSON ({@link ResultTableJson}) or a sheet of a workbook
 * ({@link org.citizensecurity.io.xlsx.XlsxFile}).
 *
 * @param name a plain name, which files and sheets have
 * @param columns one or more
 * @param rows as many cells as there are columns; numbers as plain decimals with a point, and an
 *     empty cell where something is not known
 */
public record ResultTable(
    String name, ImmutableList<ResultColumn> columns, ImmutableList<ImmutableList<String>> rows) {
  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,30}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  /** Rejects a name that is no name for a sheet, rows of another length and what is no number. */
  public ResultTable {
    checkArgument(
        PLAIN_NAME.matcher(name).matches(),
        "name '%s' of the table is not of 1 to 31 letters, digits, '_' and '-'",
        name);
    checkArgument(!columns.isEmpty(), "table '%s' has no columns", name);
    for (List<String> row : rows) {
      checkArgument(
          row.size() == columns.size(),
          "row %s of the table '%s' has %s cells, expected %s",
          row,
          name,
          row.size(),
          columns.size());
      for (int i = 0; i < row.size(); i++) {
        checkArgument(
            !columns.get(i).type().isNumeric()
                || row.get(i).isEmpty()
                || NUMBER.matcher(row.get(i)).matches(),
            "cell '%s' of the column '%s' is no plain decimal number",
            row.get(i),
            columns.get(i).name());
      }
    }
  }

  /** A tidy table, typed. */
  public static ResultTable of(TidyContent content) {
    String file = content.table().fileName();
    String name = file.substring(0, file.lastIndexOf('.'));
    return new ResultTable(name, columns(name, content.header()), content.rows());
  }

  /**
   * The columns of a table that this library writes, such as {@code findings}, from its header.
   *
   * @throws IllegalArgumentException where it has no such table or column
   */
  public static ImmutableList<ResultColumn> columns(String table, List<String> header) {
    checkArgument(Fields.hasTable(table), "no table '%s' is known", table);
    return header.stream()
        .map(name -> Fields.of(table, name))
        .collect(ImmutableList.toImmutableList());
  }

  /** The names of the columns. */
  public ImmutableList<String> header() {
    return columns.stream().map(ResultColumn::name).collect(ImmutableList.toImmutableList());
  }

  /** Writes CSV to {@code writer}, which stays open. */
  public void writeCsv(Writer writer, CsvStyle style) throws IOException {
    CsvFile.write(
        writer, style, header(), rows.stream().map(row -> cells(row, style)).toList());
  }

  private ImmutableList<String> cells(List<String> row, CsvStyle style) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    for (int i = 0; i < row.size(); i++) {
      cells.add(
          columns.get(i).type().isNumeric()
              ? row.get(i).replace('.', style.decimalMark())
              : row.get(i));
    }
    return cells.build();
  }
}
