package org.citizensecurity.io.report.markup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table that scrolls sideways where it is wider than the screen. Not for use by several threads. */
public final class HtmlTable {
  private final String caption;
  private final List<Column> columns = new ArrayList<>();
  private final List<ImmutableList<Object>> rows = new ArrayList<>();

  private record Column(String title, boolean numeric) {}

  /** An empty table; the caption is shown above it. */
  public HtmlTable(String caption) {
    this.caption = caption;
  }

  /** Adds columns of text. */
  public HtmlTable text(String... titles) {
    for (String title : titles) {
      columns.add(new Column(title, false));
    }
    return this;
  }

  /** Adds columns of numbers. */
  public HtmlTable numbers(String... titles) {
    for (String title : titles) {
      columns.add(new Column(title, true));
    }
    return this;
  }

  /** Adds a row, one cell for each column; the first cell names the row. */
  public HtmlTable row(Object... cells) {
    checkArgument(
        cells.length == columns.size(),
        "row has %s cells, expected %s",
        cells.length,
        columns.size());
    rows.add(ImmutableList.copyOf(cells));
    return this;
  }

  /** The table. */
  public Html html() {
    Html head = columns.stream()
        .map(column -> column.numeric()
            ? Html.of("<th scope=\"col\" class=\"number\">{}</th>", column.title())
            : Html.of("<th scope=\"col\">{}</th>", column.title()))
        .collect(Html.joining());
    Html body = rows.stream().map(this::row).collect(Html.joining());
    return Html.of("""
        <div class="scroll" tabindex="0" role="region" aria-label="{}"><table>
        <caption>{}</caption>
        <thead><tr>{}</tr></thead>
        <tbody>
        {}</tbody>
        </table></div>
        """, caption, caption, head, body);
  }

  private Html row(ImmutableList<Object> cells) {
    Html others = IntStream.range(1, cells.size())
        .mapToObj(i -> columns.get(i).numeric()
            ? Html.of("<td class=\"number\">{}</td>", cells.get(i))
            : Html.of("<td>{}</td>", cells.get(i)))
        .collect(Html.joining());
    return Html.of("<tr><th scope=\"row\">{}</th>{}</tr>\n", cells.get(0), others);
  }
}
