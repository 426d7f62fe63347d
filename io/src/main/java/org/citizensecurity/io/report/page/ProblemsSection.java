package org.citizensecurity.io.report.page;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Map;
import org.citizensecurity.io.report.markup.Html;
import org.citizensecurity.io.report.markup.HtmlTable;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.Problems;

/** What was wrong with the input: how often, and the first of each kind. */
final class ProblemsSection {
  private static final int SAMPLES = 5;
  private static final int LONGEST = 160;

  private ProblemsSection() {}

  static Html html(Problems problems, Labels labels) {
    return Html.of(
        """
        <section id="problems" aria-labelledby="problems-title">
        <h2 id="problems-title">{}</h2>
        {}</section>
        """,
        labels.text("problems"),
        problems.isEmpty()
            ? Html.of("<p>{}</p>\n", labels.text("problems.none"))
            : tables(problems, labels));
  }

  private static Html tables(Problems problems, Labels labels) {
    ImmutableList<Map.Entry<ProblemCode, Long>> codes = ImmutableList.sortedCopyOf(
        Map.Entry.<ProblemCode, Long>comparingByValue(Comparator.reverseOrder()),
        problems.counts().entrySet());
    HtmlTable counts = new HtmlTable(labels.text("problems.counts"))
        .text(labels.text("problem"))
        .numbers(labels.text("count"));
    HtmlTable samples = new HtmlTable(labels.text("problems.samples", SAMPLES))
        .text(
            labels.text("place"),
            labels.text("problem"),
            labels.text("given"),
            labels.text("wanted"),
            labels.text("consequence"));
    for (Map.Entry<ProblemCode, Long> code : codes) {
      counts.row(labels.of(code.getKey()), Numbers.shown(code.getValue()));
      problems.of(code.getKey()).stream()
          .limit(SAMPLES)
          .forEach(problem -> add(samples, problem, labels));
    }
    return Html.of(
        "<p>{}</p>\n{}{}",
        labels.text(
            "problems.note",
            Numbers.shown(problems.count()),
            Numbers.shown(Problems.SAMPLES_PER_CODE)),
        counts.html(),
        samples.html());
  }

  private static void add(HtmlTable samples, Problem problem, Labels labels) {
    samples.row(
        Html.of("<code>{}</code>", shortened(problem.location().toString())),
        labels.of(problem.code()),
        problem.value().isEmpty() ? "–" : Html.of("<code>{}</code>", shortened(problem.value())),
        labels.english(problem.expected().isEmpty() ? "–" : shortened(problem.expected())),
        labels.of(problem.severity()));
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
