package org.citizensecurity.io.report.page;

import java.util.regex.Pattern;
import org.citizensecurity.intervention.Source;
import org.citizensecurity.io.report.markup.Html;
import org.citizensecurity.portfolio.Portfolio;

/** Where the facts come from. */
final class SourcesSection {
  private static final int SHOWN = 500;
  private static final Pattern WEB = Pattern.compile("https?://\\S+");

  private SourcesSection() {}

  static Html html(Portfolio portfolio, Labels labels) {
    int count = portfolio.sources().size();
    Html items = portfolio.sources().values().stream()
        .limit(SHOWN)
        .map(SourcesSection::item)
        .collect(Html.joining());
    Html list = count == 0
        ? Html.of("<p>{}</p>\n", labels.text("sources.none"))
        : Html.of(
            "<details><summary>{}</summary>\n<ul class=\"sources\">\n{}</ul></details>\n",
            labels.text("sources.shown", Math.min(count, SHOWN), count),
            items);
    return Html.of("""
        <section id="sources" aria-labelledby="sources-title">
        <h2 id="sources-title">{}</h2>
        {}</section>
        """, labels.text("sources"), list);
  }

  private static Html item(Source source) {
    Html citation = source
        .url()
        .filter(url -> WEB.matcher(url).matches())
        .map(url -> Html.of("<a href=\"{}\" rel=\"noreferrer\">{}</a>", url, source.citation()))
        .orElseGet(() -> Html.text(source.citation()));
    return Html.of("<li>{}</li>\n", citation);
  }
}
