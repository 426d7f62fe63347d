package org.citizensecurity.io.report.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.citizensecurity.indicator.Estimate;
import org.citizensecurity.io.report.markup.ChartSpec;
import org.citizensecurity.io.report.markup.Figure;
import org.citizensecurity.io.report.markup.Html;
import org.citizensecurity.io.report.markup.HtmlTable;
import org.citizensecurity.statistics.change.TheilSen;
import org.citizensecurity.trend.Finding;

/** The values of an indicator by year, with interval, bounds and the line of the trend. */
final class YearlyPicture {
  private final Finding finding;
  private final Labels labels;
  private final String unit;

  private YearlyPicture(Finding finding, Labels labels) {
    this.finding = finding;
    this.labels = labels;
    this.unit = finding.definition().unit();
  }

  static Html html(Finding finding, String id, Labels labels) {
    YearlyPicture picture = new YearlyPicture(finding, labels);
    return finding.trend().years() == 0
        ? Html.of("<p class=\"note\">{}</p>\n", labels.text("no_years"))
        : picture.figure(id).html(labels.text("as_table"), labels.text("without_scripts"));
  }

  private Figure figure(String id) {
    String title = labels.text(
        "years.title", finding.definition().id(), labels.of(finding.definition().label()));
    return new Figure(id, title, Html.NONE, chart(title), key(), table());
  }

  private ChartSpec chart(String title) {
    ChartSpec chart = ChartSpec.of(
            YearlyPicture.class.getResource("yearly.vl.json"),
            labels::text,
            finding.byYear().entrySet().stream()
                .map(year -> row(year.getKey(), year.getValue()))
                .toList())
        .with("/description", title)
        .with("/encoding/y/title", labels.of(finding.definition().label()));
    if (Numbers.isShare(unit)) {
      chart = chart.with("/encoding/y/axis/format", ".0%");
    }
    return fitsBetween0And1() ? chart.with("/encoding/y/scale/domain", List.of(0, 1)) : chart;
  }

  private boolean fitsBetween0And1() {
    return finding.byYear().values().stream()
        .flatMapToDouble(estimate -> DoubleStream.concat(
            estimate.value().find().stream().mapToDouble(value -> value),
            Stream.concat(
                    estimate.interval().find().stream()
                        .flatMap(i -> Stream.of(i.lower(), i.upper())),
                    estimate.bounds().stream().flatMap(b -> Stream.of(b.lower(), b.upper())))
                .mapToDouble(value -> value)))
        .allMatch(value -> value >= 0 && value <= 1);
  }

  private Map<String, Object> row(int year, Estimate estimate) {
    ImmutableMap.Builder<String, Object> row = ImmutableMap.builder();
    row.put("year", year)
        .put("from", Numbers.drawn(year - 0.4))
        .put("to", Numbers.drawn(year + 0.4))
        .put("shown", value(estimate))
        .put("interval", interval(estimate))
        .put("bounds", bounds(estimate))
        .put("n", estimate.n())
        .put("open", estimate.open())
        .put("missing", estimate.missing());
    estimate.value().find().ifPresent(value -> row.put("value", Numbers.drawn(value)));
    estimate
        .interval()
        .find()
        .ifPresent(interval -> row.put("lower", Numbers.drawn(interval.lower()))
            .put("upper", Numbers.drawn(interval.upper())));
    estimate
        .bounds()
        .ifPresent(bounds -> row.put("low", Numbers.drawn(bounds.lower()))
            .put("high", Numbers.drawn(bounds.upper())));
    fit(year).ifPresent(fit -> row.put("fit", Numbers.drawn(fit)));
    return row.buildOrThrow();
  }

  private Optional<Double> fit(int year) {
    Optional<TheilSen> line = finding.trend().line().find();
    boolean within = year >= finding.trend().values().firstKey()
        && year <= finding.trend().values().lastKey();
    return line.filter(found -> within).map(found -> found.valueAt(year));
  }

  private HtmlTable table() {
    HtmlTable table = new HtmlTable(labels.text("by_year"))
        .text(labels.text("year"))
        .numbers(
            labels.text("value"),
            labels.text("interval"),
            labels.text("bounds"),
            "n",
            labels.text("open"),
            labels.text("missing"));
    finding
        .byYear()
        .forEach((year, estimate) -> table.row(
            year,
            value(estimate),
            interval(estimate),
            bounds(estimate),
            Numbers.shown(estimate.n()),
            Numbers.shown(estimate.open()),
            Numbers.shown(estimate.missing())));
    return table;
  }

  private String value(Estimate estimate) {
    return estimate.value().find().map(value -> Numbers.figure(value, unit)).orElse("–");
  }

  private String interval(Estimate estimate) {
    return estimate
        .interval()
        .find()
        .map(interval -> range(interval.lower(), interval.upper()))
        .orElse("–");
  }

  private String bounds(Estimate estimate) {
    return estimate
        .bounds()
        .map(bounds -> range(bounds.lower(), bounds.upper()))
        .orElse("–");
  }

  private String range(double lower, double upper) {
    return labels.text("from_to", Numbers.figure(lower, unit), Numbers.figure(upper, unit));
  }

  private Html key() {
    ImmutableList<Html> marks =
        ImmutableList.of(Html.of("""
            <svg width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="5" fill="var(--accent)"/></svg>"""), Html.of("""
            <svg width="16" height="16" aria-hidden="true"><path d="M8 1v14" stroke="var(--accent)" stroke-width="1.5"/></svg>"""), Html.of("""
            <svg width="16" height="16" aria-hidden="true"><rect x="2" y="1" width="12" height="14" fill="var(--band)"/></svg>"""), Html.of("""
            <svg width="22" height="16" aria-hidden="true"><path d="M0 8h22" stroke="var(--line)" stroke-width="2" stroke-dasharray="7 4"/></svg>"""));
    return Html.of(
        "<ul class=\"key\"><li>{}{}</li><li>{}{}</li><li>{}{}</li><li>{}{}</li></ul>\n",
        marks.get(0),
        labels.text("key.value"),
        marks.get(1),
        labels.text("key.interval"),
        marks.get(2),
        labels.text("key.bounds"),
        marks.get(3),
        labels.text("key.line"));
  }
}
