package org.citizensecurity.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import org.citizensecurity.code.Code;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.text.Language;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  private static Evidence evidence(String rule, int passage, int start, int end, String text) {
    Span span = new Span(passage == 0 ? Field.TITLE : Field.DESCRIPTION, passage, start, end, text);
    return new Evidence(
        rule, "v", Target.of(Measure.POLICE_REFORM), Standing.COUNTS, span, Language.ENGLISH, 1);
  }

  private static Classification found(Evidence... evidence) {
    return new Classification(
        Coding.irrelevant(),
        ImmutableList.of(),
        ImmutableMap.of(),
        ImmutableList.copyOf(evidence),
        "v");
  }

  private static List<String> shown(MarkedText text) {
    return text.segments().stream()
        .map(segment ->
            segment.text() + segment.evidence().stream().map(Evidence::rule).toList())
        .toList();
  }

  private static List<String> shown(String title, Evidence... evidence) {
    return shown(MarkedText.of(RecordText.of(title, ""), found(evidence)).get(0));
  }

  @Test
  void textIsCutWhereWordsBeginAndEnd() {
    assertThat(shown("abcdef", evidence("r", 0, 2, 4, "cd")))
        .containsExactly("ab[]", "cd[r]", "ef[]");
  }

  @Test
  void whatBeginsFirstThenTheLongestComesFirstWhereEvidenceOverlaps() {
    assertThat(shown(
            "abcdef",
            evidence("inner", 0, 2, 4, "cd"),
            evidence("late", 0, 3, 6, "def"),
            evidence("long", 0, 2, 5, "cde"),
            evidence("again", 0, 2, 5, "cde")))
        .containsExactly(
            "ab[]",
            "c[long, again, inner]",
            "d[long, again, inner, late]",
            "e[long, again, late]",
            "f[late]");
  }

  @Test
  void neighboursAreNotJoined() {
    assertThat(shown("abcd", evidence("one", 0, 0, 2, "ab"), evidence("two", 0, 2, 4, "cd")))
        .containsExactly("ab[one]", "cd[two]");
  }

  @Test
  void emptyTextHasNoSegments() {
    assertThat(shown("")).isEmpty();
  }

  @Test
  void surrogatePairIsNotCut() {
    String face = "\ud83d\ude00";
    assertThat(shown("a" + face + "b" + face + "c", evidence("r", 0, 2, 5, "\ude00b\ud83d")))
        .containsExactly("a[]", face + "b" + face + "[r]", "c[]");
  }

  @Test
  void everyPassageHasItsOwnEvidenceAndCodesMarkNothing() {
    Evidence code = new Evidence(
        "code",
        "v",
        Target.of(Measure.POLICE_REFORM),
        Standing.COUNTS,
        new Span(Field.CODES, 7, 0, 1, "x"),
        Language.UNDETERMINED,
        1);
    RecordText record = RecordText.of("ab", "ab");
    List<MarkedText> marked = MarkedText.of(
        record, found(code, evidence("d", 1, 1, 2, "b"), evidence("t", 0, 0, 1, "a")));
    assertThat(marked).extracting(MarkedText::passage).isEqualTo(record.passages());
    assertThat(shown(marked.get(0))).containsExactly("a[t]", "b[]");
    assertThat(shown(marked.get(1))).containsExactly("a[]", "b[d]");
  }

  @Test
  void evidenceOfAnotherRecordIsRejected() {
    for (Evidence wrong : Arrays.asList(
        evidence("r", 0, 0, 2, "xy"),
        evidence("r", 0, 1, 3, "bc"),
        evidence("r", 0, 0, 2, "a"),
        evidence("r", 2, 0, 1, "a"))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> shown("ab", wrong))
          .withMessageContaining("expected that of the same record");
    }
  }

  @Test
  void segmentsOfAnotherTextAreRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MarkedText(
            new Passage(Field.TITLE, Language.ENGLISH, "ab"),
            ImmutableList.of(new MarkedText.Segment("a", ImmutableList.of()))))
        .withMessageContaining("are not the text 'ab'");
  }

  @Test
  void theClassifiersOwnWordsAreMarked() {
    RecordText record = RecordText.of(
        "Polic\u00eda comunitaria",
        "En vez de mano dura, jueces",
        Language.SPANISH,
        ImmutableList.of(new Code("DAC5", "15130")));
    List<MarkedText> marked =
        new ClassifiedRecord("a", record, Classifier.standard().classify(record)).marked();
    assertThat(marked.get(0).segments().get(0).text()).isEqualTo("Polic\u00eda");
    assertThat(marked.get(1).segments())
        .filteredOn(segment -> segment.text().equals("mano dura"))
        .hasSize(1)
        .allSatisfy(segment -> assertThat(segment.evidence()).allMatch(Evidence::against));
  }
}
