package org.citizensecurity.io.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.citizensecurity.classification.Evidence;
import org.citizensecurity.classification.Facet;
import org.citizensecurity.classification.Field;
import org.citizensecurity.classification.MarkedText;
import org.citizensecurity.classification.Passage;
import org.citizensecurity.classification.Span;
import org.citizensecurity.classification.Standing;
import org.citizensecurity.classification.Target;
import org.citizensecurity.io.ClassifiedRecords;
import org.citizensecurity.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkedHtmlTest {
  private static final List<MarkedText> MARKED = ClassifiedRecords.sample().marked();

  @Test
  void wordsAreMarkedWithWhatTheySpeakFor() {
    assertThat(MarkedHtml.of(MARKED.get(0), Language.ENGLISH))
        .isEqualTo(
            "<mark class=\"measure\" title=\"Measure: Access to justice, weight 8, rule r &quot;1&quot;\">Courts</mark>, &quot;legal&quot; aid");
  }

  @Test
  void repeatedAndTurnedDownWordsAreToldApart() {
    assertThat(MarkedHtml.of(MARKED.get(1), Language.SPANISH))
        .startsWith("<mark class=\"measure repeat\" title=\"Medida: ")
        .endsWith(
            "</mark>\n&amp; not &lt;b&gt;<mark class=\"approach against\" title=\"Descartado: Enfoque: Dura, regla r2\">raids</mark>&lt;/b&gt;");
  }

  @Test
  void longTextIsCutBetweenItsWords() {
    Labels labels = Labels.in(Language.ENGLISH);
    assertThat(MarkedHtml.html(MARKED.get(1), labels, 11).toString())
        .endsWith("Courts</mark>\n&amp; no…");
    assertThat(MarkedHtml.html(MARKED.get(1), labels, 20).toString()).endsWith("&lt;b&gt;…");
    assertThat(MarkedHtml.html(MARKED.get(1), labels, 25).toString()).endsWith("&lt;/b&gt;");
  }

  @Test
  void surrogatePairIsNotCutWhereATextIs() {
    Passage passage = new Passage(Field.TITLE, Language.ENGLISH, "a\ud83d\ude00b");
    MarkedText text = new MarkedText(
        passage, ImmutableList.of(new MarkedText.Segment(passage.text(), ImmutableList.of())));
    Labels labels = Labels.in(Language.ENGLISH);
    assertThat(MarkedHtml.html(text, labels, 2).toString()).isEqualTo("a…");
    assertThat(MarkedHtml.html(text, labels, 3).toString()).isEqualTo("a\ud83d\ude00…");
  }

  @ParameterizedTest
  @EnumSource(Facet.class)
  void whateverARuleMaySpeakForHasWords(Facet facet) {
    Span span = new Span(Field.TITLE, 0, 0, 1, "a");
    for (String value : facet.allowed()) {
      Evidence evidence = new Evidence(
          "r", "v", new Target(facet, value), Standing.COUNTS, span, Language.ENGLISH, 1);
      assertThat(Reasons.line(evidence, Labels.in(Language.SPANISH)))
          .startsWith(facet.label(Language.SPANISH) + ": ");
    }
  }
}
