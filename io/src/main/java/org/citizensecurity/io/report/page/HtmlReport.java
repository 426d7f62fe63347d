package org.citizensecurity.io.report.page;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.IntStream;
import org.citizensecurity.io.report.Analysis;
import org.citizensecurity.io.report.markup.Html;
import org.citizensecurity.io.report.markup.Page;
import org.citizensecurity.text.Language;
import org.citizensecurity.trend.ClaimResult;

/**
 * Writes an analysis as one page for people: the verdicts, how it was counted, what the data are,
 * each claim with its figures and pictures, the distribution of the interventions, some records with
 * the words by which they were coded, the problems and the sources.
 *
 * <p>The page stands alone: style, scripts and data are in it, and its content security policy forbids
 * everything from outside. Every picture has its table. It can be read on a phone, in dark and light,
 * printed, and without scripts. Headings and labels are in English, Spanish or Portuguese, any other
 * language gives English; definitions, rules and reasons are in English always and marked as such.
 *
 * <p>The chart libraries come from WebJars, which nothing requires as modules: an application on the
 * module path starts with {@code --add-modules ALL-MODULE-PATH}, or has them on the class path.
 */
public final class HtmlReport {
  private HtmlReport() {}

  /** Writes the page; the writer stays open. */
  public static void write(Analysis analysis, Language language, Writer out) throws IOException {
    Labels labels = Labels.in(language);
    String title = labels.of(analysis.title());
    Html body = Html.of(
        """
        <a class="skip" href="#main">{}</a>
        {}<main id="main">
        {}{}{}{}{}{}{}</main>
        {}""",
        labels.text("skip"),
        header(analysis, labels, title),
        MethodSection.html(analysis, labels),
        DataSection.html(analysis, labels),
        claims(analysis, labels),
        PicturesSection.html(analysis, labels),
        RecordsSection.html(analysis, labels),
        ProblemsSection.html(analysis.problems(), labels),
        SourcesSection.html(analysis.coded().portfolio(), labels),
        footer(analysis, labels));
    Page.withCharts(labels.language(), title).write(out, ImmutableList.of(body));
  }

  private static Html claims(Analysis analysis, Labels labels) {
    return IntStream.range(0, analysis.claims().size())
        .mapToObj(i -> ClaimSection.html(analysis.claims().get(i), claimId(i), labels))
        .collect(Html.joining());
  }

  private static String claimId(int index) {
    return "claim-" + (index + 1);
  }

  private static Html header(Analysis analysis, Labels labels, String title) {
    Html cards = IntStream.range(0, analysis.claims().size())
        .mapToObj(i -> card(analysis.claims().get(i), claimId(i), labels))
        .collect(Html.joining());
    return Html.of(
        """
        <header class="top">
        <p class="overline">Citizen Security for Java</p>
        <h1>{}</h1>
        <p class="lead">{}</p>
        {}<nav aria-label="{}"><ul>
        <li><a href="#method">{}</a></li>
        <li><a href="#data">{}</a></li>
        <li><a href="#pictures">{}</a></li>
        {}<li><a href="#problems">{}</a></li>
        <li><a href="#sources">{}</a></li>
        </ul></nav>
        </header>
        """,
        title,
        labels.of(analysis.question()),
        cards.isEmpty() ? Html.NONE : Html.of("<ul class=\"verdicts\">\n{}</ul>\n", cards),
        labels.text("contents"),
        labels.text("method"),
        labels.text("data"),
        labels.text("pictures"),
        analysis.classifications().isEmpty()
            ? Html.NONE
            : Html.of("<li><a href=\"#records\">{}</a></li>\n", labels.text("records")),
        labels.text("problems"),
        labels.text("sources"));
  }

  private static Html card(ClaimResult result, String id, Labels labels) {
    return Html.of(
        "<li><a href=\"#{}\">{}</a>{}</li>\n",
        id,
        labels.of(result.claim().statement()),
        ClaimSection.verdict(result.verdict(), labels));
  }

  private static Html footer(Analysis analysis, Labels labels) {
    Html made = analysis
        .generatedAt()
        .map(instant -> Html.of("<p>{}</p>\n", labels.text("generated", instant)))
        .orElse(Html.NONE);
    return Html.of(
        "<footer class=\"small\">\n{}<p>{}</p>\n</footer>\n", made, labels.text("colophon"));
  }
}
