package org.citizensecurity.io.report.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.Function;
import org.citizensecurity.io.report.markup.ChartSpec;
import org.citizensecurity.io.report.markup.Figure;
import org.citizensecurity.io.report.markup.Html;
import org.citizensecurity.io.report.markup.HtmlTable;

/**
 * Groups as bars, the heaviest first; the table has all of them.
 *
 * @param id unique in the page, and the key of the title
 * @param counts by one dimension
 * @param name what a group is called
 * @param shown how many bars at most
 */
record RankedPicture(
    String id, Counts counts, Function<Comparable<?>, String> name, int shown, Labels labels) {
  private static final int BAR_HEIGHT = 24;
  private static final double ROOM_FOR_NUMBER = 1.08;

  Html html() {
    ImmutableList<Counts.Group> groups = counts.ranked();
    String title = labels.text(id + ".title");
    if (groups.isEmpty()) {
      return Html.of(
          "<p class=\"note\"><strong>{}</strong> {}</p>\n", title, labels.text("nothing"));
    }
    Html note = groups.size() > shown
        ? Html.of("{} {}", counts.note(labels), labels.text("picture.first", shown, groups.size()))
        : counts.note(labels);
    double heaviest = groups.get(0).weight().doubleValue();
    ChartSpec chart = ChartSpec.of(
            RankedPicture.class.getResource("bars.vl.json"),
            labels::text,
            groups.stream().limit(shown).map(this::row).toList())
        .with("/description", title)
        .with("/height", BAR_HEIGHT * Math.min(shown, groups.size()))
        .with("/encoding/x/title", counts.unit(labels));
    if (heaviest > 0) {
      chart = chart.with("/encoding/x/scale/domainMax", Numbers.drawn(ROOM_FOR_NUMBER * heaviest));
    }
    return new Figure(id, title, note, chart, Html.NONE, table(groups))
        .html(labels.text("as_table"), labels.text("without_scripts"));
  }

  private Map<String, Object> row(Counts.Group group) {
    return ImmutableMap.of(
        "group", name.apply(group.key(0)),
        "weight", Numbers.drawn(group.weight().doubleValue()),
        "n", group.sum().n());
  }

  private HtmlTable table(ImmutableList<Counts.Group> groups) {
    HtmlTable table = new HtmlTable(labels.text(id + ".title"))
        .text(labels.text("group"))
        .numbers(labels.text("weight"), "n");
    groups.forEach(group -> table.row(
        name.apply(group.key(0)),
        Numbers.weight(group.weight()),
        Numbers.shown(group.sum().n())));
    return table;
  }
}
