package org.citizensecurity.io.report.page;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import org.citizensecurity.classification.ClassifiedRecord;
import org.citizensecurity.classification.Facet;
import org.citizensecurity.classification.Field;
import org.citizensecurity.classification.MarkedText;
import org.citizensecurity.classification.Passage;
import org.citizensecurity.code.Coded;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.io.report.markup.Html;
import org.citizensecurity.text.Language;

/**
 * A record with its codes, its texts, in which the reasons are marked, and, folded, the reasons.
 *
 * @param longest how many characters of a text are shown
 */
record RecordArticle(ClassifiedRecord record, Labels labels, int longest) {

  Html html() {
    return Html.of(
        """
        <article class="record">
        <p class="overline">{}</p>
        {}<p class="small">{}</p>
        <details><summary>{}</summary>
        {}</details>
        </article>
        """,
        record.id(),
        record.marked().stream()
            .filter(text -> !text.passage().text().isBlank())
            .map(this::passage)
            .collect(Html.joining()),
        codes(),
        labels.text("reasons"),
        Reasons.table(record, labels, longest));
  }

  private Html passage(MarkedText text) {
    Passage passage = text.passage();
    return Html.of(
        "<p class=\"{}\" dir=\"auto\"{}>{}</p>\n",
        passage.field() == Field.TITLE ? "passage title" : "passage",
        passage.declared().equals(Language.UNDETERMINED)
            ? Html.NONE
            : Html.of(" lang=\"{}\"", passage.declared().code()),
        MarkedHtml.html(text, labels, longest));
  }

  private String codes() {
    Coding coding = record.classification().coding();
    if (!coding.relevant()) {
      return labels.text("relevant.no");
    }
    return Stream.of(
            Optional.of(measures(coding)).filter(measures -> !measures.isEmpty()),
            code(Facet.APPROACH, coding.approach()),
            code(Facet.THREAT_SCOPE, coding.threatScope()),
            code(Facet.PARADIGM, coding.paradigm()),
            code(Facet.PREVENTION_LEVEL, coding.preventionLevel()),
            code(Facet.DRUG_POLICY, coding.drugPolicy()))
        .flatMap(Optional::stream)
        .collect(joining(" · "));
  }

  private String measures(Coding coding) {
    return coding.measures().stream().map(labels::of).collect(joining("; "));
  }

  private Optional<String> code(Facet facet, Optional<? extends Coded> code) {
    return code.map(value -> labels.of(facet) + ": " + labels.of(value));
  }
}
