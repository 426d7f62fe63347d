package org.citizensecurity.io.report.page;

import java.util.Locale;
import java.util.stream.IntStream;
import org.citizensecurity.io.report.markup.Html;
import org.citizensecurity.trend.ClaimResult;
import org.citizensecurity.trend.Verdict;

/** A claim, its verdict and what each indicator says. */
final class ClaimSection {
  private ClaimSection() {}

  static Html html(ClaimResult result, String id, Labels labels) {
    Html findings = IntStream.range(0, result.findings().size())
        .mapToObj(i -> new FindingSection(result.findings().get(i), id + "-" + (i + 1), labels))
        .map(FindingSection::html)
        .collect(Html.joining());
    return Html.of(
        """
        <section id="{}" aria-labelledby="{}-title">
        <p class="overline">{}</p>
        <h2 id="{}-title">{}</h2>
        <p>{}</p>
        <p class="small">{} {}</p>
        {}</section>
        """,
        id,
        id,
        labels.text("claim", result.claim().id()),
        id,
        labels.of(result.claim().statement()),
        verdict(result.verdict(), labels),
        labels.text("claimed_by"),
        labels.english(result.claim().claimedBy()),
        findings);
  }

  /** A verdict as a label that does not need its colour. */
  static Html verdict(Verdict verdict, Labels labels) {
    String sign = switch (verdict) {
      case SUPPORTED -> "✓";
      case NOT_SUPPORTED -> "–";
      case REVERSED -> "↔";
      case INSUFFICIENT_DATA -> "?";
    };
    return Html.of(
        "<span class=\"verdict {}\"><span aria-hidden=\"true\">{}</span>{}</span>",
        verdict.code().toLowerCase(Locale.ROOT).replace('_', '-'),
        sign,
        labels.of(verdict));
  }
}
