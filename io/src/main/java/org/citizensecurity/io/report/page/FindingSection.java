package org.citizensecurity.io.report.page;

import java.util.Optional;
import java.util.stream.Collectors;
import org.citizensecurity.indicator.Bounds;
import org.citizensecurity.indicator.Estimate;
import org.citizensecurity.io.report.markup.Html;
import org.citizensecurity.io.report.markup.HtmlTable;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.change.MannKendall;
import org.citizensecurity.statistics.change.TheilSen;
import org.citizensecurity.trend.Direction;
import org.citizensecurity.trend.Finding;
import org.citizensecurity.trend.Sensitivity;
import org.citizensecurity.trend.TrendTest;

/**
 * What one indicator says about a claim.
 *
 * @param id unique in the page
 */
record FindingSection(Finding finding, String id, Labels labels) {

  Html html() {
    return Html.of(
        """
        <article class="finding" id="{}">
        <header><h3><span class="id">{}</span>{}</h3>{}</header>
        <p>{} {}</p>
        {}<p>{}</p>
        {}{}<p class="small">{} {}</p>
        {}</article>
        """,
        id,
        finding.definition().id(),
        labels.of(finding.definition().label()),
        ClaimSection.verdict(finding.verdict(), labels),
        labels.text("definition"),
        labels.english(finding.definition().text()),
        figures(),
        trend(),
        YearlyPicture.html(finding, id + "-years", labels),
        sensitivities(),
        labels.text("counted"),
        labels.english(finding.overall().counting()),
        caveats());
  }

  private Html figures() {
    Estimate overall = finding.overall();
    Html value = overall
        .value()
        .find()
        .map(number -> Html.of("<b>{}</b>", Numbers.figure(number, unit())))
        .orElseGet(() -> Html.of(
            "<b class=\"none\">{}</b>{}<br>",
            labels.text("undefined"),
            labels.english(reason(overall.value()))));
    return Html.of(
        """
        <div class="figures">
        <p class="big">{}<span class="small">{}</span></p>
        <dl class="facts">
        <dt>{}</dt><dd>{}</dd>
        <dt>{}</dt><dd>{}</dd>
        <dt>{}</dt><dd>{}</dd>
        <dt>{}</dt><dd>{}</dd>
        <dt>{}</dt><dd>{}</dd>
        </dl>
        </div>
        """,
        value,
        labels.text("all_years"),
        labels.text("interval"),
        interval(overall.interval()),
        labels.text("bounds"),
        overall.bounds().map(this::bounds).orElse("–"),
        labels.text("n"),
        Numbers.shown(overall.n()),
        labels.text("open"),
        Numbers.shown(overall.open()),
        labels.text("missing"),
        labels.text(
            "count_and_share",
            Numbers.shown(overall.missing()),
            Numbers.rounded(100 * overall.missingShare(), 1)));
  }

  private Html interval(Computed<Interval> interval) {
    return interval
        .find()
        .map(found -> Html.text(labels.text(
            "interval_with_method",
            range(found.lower(), found.upper()),
            Numbers.rounded(100 * found.level(), 0),
            labels.of(found.method()))))
        .orElseGet(() -> Html.of("– ({})", labels.english(reason(interval))));
  }

  private String bounds(Bounds bounds) {
    return labels.text("bounds_whatever", range(bounds.lower(), bounds.upper()));
  }

  private String range(double lower, double upper) {
    return labels.text("from_to", Numbers.figure(lower, unit()), Numbers.figure(upper, unit()));
  }

  private Html trend() {
    TrendTest trend = finding.trend();
    String expected =
        labels.text(finding.expected() == Direction.RISES ? "expects_rise" : "expects_fall");
    Optional<TheilSen> line = trend.line().find();
    Optional<MannKendall> test = trend.test().find();
    if (line.isEmpty() || test.isEmpty()) {
      return Html.of(
          "{} {} ({}).",
          expected,
          labels.text("no_trend", trend.years()),
          labels.english(reason(line.isEmpty() ? trend.line() : trend.test())));
    }
    String sentence = labels.text(
        "trend",
        trend.years(),
        slope(line.get()),
        Numbers.probability(test.get().pValue()),
        labels.of(test.get().method()));
    return Html.of("{} {}", expected, sentence);
  }

  private String slope(TheilSen line) {
    String slope = change(line.slope());
    return line.interval()
        .find()
        .map(interval -> labels.text(
            "slope_with_interval",
            slope,
            Numbers.rounded(100 * interval.level(), 0),
            change(interval.lower()),
            change(interval.upper())))
        .orElse(slope);
  }

  private String change(double perYear) {
    boolean share = Numbers.isShare(unit());
    String number = share ? Numbers.rounded(100 * perYear, 2) : Numbers.rounded(perYear, 4);
    boolean rises = perYear > 0 && number.chars().anyMatch(c -> c >= '1' && c <= '9');
    String signed = rises ? "+" + number : number;
    return share ? labels.text("points", signed) : signed;
  }

  private Html sensitivities() {
    HtmlTable table = new HtmlTable(labels.text("sensitivity"))
        .text(labels.text("choice"))
        .numbers(labels.text("slope"), "p")
        .text(labels.text("verdict"));
    for (Sensitivity choice : finding.sensitivities()) {
      table.row(
          labels.english(choice.choice()),
          choice.trend().line().find().map(line -> change(line.slope())).orElse("–"),
          choice
              .trend()
              .test()
              .find()
              .map(test -> Numbers.probability(test.pValue()).replace("=\u00a0", ""))
              .orElse("–"),
          ClaimSection.verdict(choice.verdict(), labels));
    }
    String summary = finding.survives()
        ? labels.text("survives")
        : labels.text(
            "changes",
            finding.sensitivities().stream()
                .filter(choice -> choice.verdict() != finding.verdict())
                .count(),
            finding.sensitivities().size());
    return Html.of("<p>{}</p>\n{}", summary, table.html());
  }

  private Html caveats() {
    return finding.overall().caveats().isEmpty()
        ? Html.NONE
        : Html.of(
            "<p class=\"small\">{} {}</p>\n",
            labels.text("caveats"),
            labels.english(finding.overall().caveats().stream().collect(Collectors.joining(" "))));
  }

  private String unit() {
    return finding.definition().unit();
  }

  private static String reason(Computed<?> computed) {
    return computed.undefined().map(Computed.Undefined::detail).orElse("");
  }
}
