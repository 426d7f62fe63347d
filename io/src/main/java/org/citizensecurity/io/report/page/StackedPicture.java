package org.citizensecurity.io.report.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.citizensecurity.code.Coded;
import org.citizensecurity.io.report.markup.ChartSpec;
import org.citizensecurity.io.report.markup.Figure;
import org.citizensecurity.io.report.markup.Html;
import org.citizensecurity.io.report.markup.HtmlTable;

/**
 * Columns in time, stacked by a code.
 *
 * @param id unique in the page, and the key of title and template
 * @param counts by a year and a code
 * @param codes all codes, in the order of the stack
 * @param when what a template wants to know of a year
 * @param period what a year is called in the table
 */
record StackedPicture(
    String id,
    Counts counts,
    ImmutableList<? extends Coded> codes,
    Function<Integer, ImmutableMap<String, Object>> when,
    Function<Integer, String> period,
    Labels labels) {

  Html html() {
    ImmutableList<Counts.Group> groups = counts.groups();
    String title = labels.text(id + ".title");
    if (groups.isEmpty()) {
      return Html.of(
          "<p class=\"note\"><strong>{}</strong> {}</p>\n", title, labels.text("nothing"));
    }
    List<String> names = codes.stream().map(labels::of).toList();
    ChartSpec chart = ChartSpec.of(
            StackedPicture.class.getResource(id + ".vl.json"),
            labels::text,
            groups.stream().map(this::row).toList())
        .with("/encoding/y/title", counts.unit(labels))
        .with("/encoding/color/scale/domain", names);
    return new Figure(id, title, counts.note(labels), chart, Html.NONE, table(groups))
        .html(labels.text("as_table"), labels.text("without_scripts"));
  }

  private Map<String, Object> row(Counts.Group group) {
    return ImmutableMap.<String, Object>builder()
        .putAll(when.apply((Integer) group.key(0)))
        .put("group", code(group))
        .put("order", codes.indexOf(group.key(1)))
        .put("weight", Numbers.drawn(group.weight().doubleValue()))
        .put("n", group.sum().n())
        .buildOrThrow();
  }

  private HtmlTable table(ImmutableList<Counts.Group> groups) {
    HtmlTable table = new HtmlTable(labels.text(id + ".title"))
        .text(labels.text("period"), labels.text("group"))
        .numbers(labels.text("weight"), "n");
    groups.forEach(group -> table.row(
        period.apply((Integer) group.key(0)),
        code(group),
        Numbers.weight(group.weight()),
        Numbers.shown(group.sum().n())));
    return table;
  }

  private String code(Counts.Group group) {
    return labels.of((Coded) group.key(1));
  }
}
