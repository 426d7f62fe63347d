package org.citizensecurity.io.report.page;

import com.google.common.collect.ImmutableList;
import org.citizensecurity.io.report.Analysis;
import org.citizensecurity.io.report.markup.Html;

/** How it was counted, and what the words of the page mean. */
final class MethodSection {
  private static final ImmutableList<String> WORDS =
      ImmutableList.of("n", "open", "missing", "interval", "bounds");

  private MethodSection() {}

  static Html html(Analysis analysis, Labels labels) {
    Html rules = analysis.claims().stream()
        .map(result -> result.claim().rule().describe())
        .distinct()
        .map(rule -> Html.of(
            "<p>{} {}. {}</p>\n",
            labels.text("rule"),
            labels.english(rule),
            labels.text("rule.claim")))
        .collect(Html.joining());
    Html codebook = analysis
        .codebookVersion()
        .map(version -> Html.of("<p>{} {}</p>\n", labels.text("codebook"), version))
        .orElse(Html.NONE);
    Html words = WORDS.stream()
        .map(word ->
            Html.of("<dt>{}</dt><dd>{}</dd>\n", labels.text(word), labels.text(word + ".meaning")))
        .collect(Html.joining());
    return Html.of(
        """
        <section id="method" aria-labelledby="method-title">
        <h2 id="method-title">{}</h2>
        <p>{} {}.</p>
        {}{}<details><summary>{}</summary>
        <dl class="words">
        {}</dl></details>
        </section>
        """,
        labels.text("method"),
        labels.text("counted"),
        labels.english(analysis.policy().describe()),
        rules,
        codebook,
        labels.text("words"),
        words);
  }
}
