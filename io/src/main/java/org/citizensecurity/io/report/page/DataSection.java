package org.citizensecurity.io.report.page;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.citizensecurity.intervention.Coverage;
import org.citizensecurity.io.report.Analysis;
import org.citizensecurity.io.report.DataSummary;
import org.citizensecurity.io.report.markup.Html;
import org.citizensecurity.io.report.markup.HtmlTable;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.portfolio.Portfolio;

/** What the data are and what they cannot contain. */
final class DataSection {
  private DataSection() {}

  static Html html(Analysis analysis, Labels labels) {
    DataSummary data = DataSummary.of(analysis);
    Portfolio portfolio = analysis.coded().portfolio();
    Html inputs = analysis.inputs().isEmpty()
        ? Html.NONE
        : Html.of(
            "<p>{} {}</p>\n",
            labels.text("inputs"),
            analysis.inputs().stream()
                .map(name -> Html.of("<code>{}</code> ", name))
                .collect(Html.joining()));
    return Html.of(
        """
        <section id="data" aria-labelledby="data-title">
        <h2 id="data-title">{}</h2>
        {}<dl class="tiles">
        {}</dl>
        <div class="columns">
        {}{}</div>
        <h3>{}</h3>
        <ul>
        {}</ul>
        </section>
        """,
        labels.text("data"),
        inputs,
        tiles(analysis, data, labels),
        kinds(data, labels),
        money(portfolio, labels),
        labels.text("coverage"),
        coverage(portfolio.coverage(), labels));
  }

  private static Html tiles(Analysis analysis, DataSummary data, Labels labels) {
    return ImmutableList.of(
            tile(Numbers.shown(data.interventions()), labels.text("interventions")),
            tile(Numbers.shown(data.relevant()), labels.text("relevant")),
            tile(
                data.years().map(Object::toString).orElse("–"),
                labels.text("years_of_launch", Numbers.shown(data.withoutYear()))),
            tile(
                Numbers.shown(data.countries().size()),
                labels.text("countries_and_territories", Numbers.shown(data.withoutCountry()))),
            tile(Numbers.shown(data.codedBySource()), labels.text("coded_by_source")),
            tile(Numbers.shown(data.codedByClassifier()), labels.text("coded_by_classifier")),
            tile(
                Numbers.shown(analysis.rows().read()),
                labels.text(
                    "rows_read",
                    Numbers.shown(analysis.rows().kept()),
                    Numbers.shown(analysis.rows().rejected()))),
            tile(Numbers.shown(analysis.problems().count()), labels.text("problems")))
        .stream()
        .collect(Html.joining());
  }

  private static Html tile(String number, String label) {
    return Html.of("<div><dt>{}</dt><dd>{}</dd></div>\n", label, number);
  }

  private static Html kinds(DataSummary data, Labels labels) {
    if (data.interventions() == 0) {
      return Html.NONE;
    }
    HtmlTable table = new HtmlTable(labels.text("kinds"))
        .text(labels.text("kind"))
        .numbers(labels.text("interventions"));
    data.kinds().forEach((kind, count) -> table.row(labels.of(kind), Numbers.shown(count)));
    if (data.withoutKind() > 0) {
      table.row(labels.text("unknown"), Numbers.shown(data.withoutKind()));
    }
    return Html.of("<div>{}</div>\n", table.html());
  }

  private static Html money(Portfolio portfolio, Labels labels) {
    HtmlTable table = new HtmlTable(labels.text("money"))
        .text(labels.text("basis"), labels.text("currency"))
        .numbers(labels.text("sum"));
    boolean any = false;
    for (AmountBasis basis : AmountBasis.values()) {
      for (Money money : portfolio.total(basis).values()) {
        table.row(
            labels.of(basis), money.currency().getCurrencyCode(), Numbers.shown(money.amount()));
        any = true;
      }
    }
    return any
        ? Html.of(
            "<div>{}<p class=\"small\">{}</p></div>\n", table.html(), labels.text("money.note"))
        : Html.of("<p>{}</p>\n", labels.text("money.none"));
  }

  private static Html coverage(Collection<Coverage> coverage, Labels labels) {
    return coverage.stream()
        .map(item -> Html.of(
            "<li><strong>{}</strong>: {}</li>\n",
            labels.of(item),
            labels.english(item.meaning().definition())))
        .collect(Html.joining());
  }
}
