package org.citizensecurity.classification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.stream.IntStream;
import org.citizensecurity.code.Code;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifierTest {
  private static final Classifier CLASSIFIER = Classifier.standard();
  private static final String KOBAN =
      "Officers of the koban walk the same streets and meet residents every month, so that trust in"
          + " the police grows.";

  private static Coding code(String title, String description) {
    return CLASSIFIER.code(RecordText.of(title, description));
  }

  @Test
  void emptyTextIsNotRelevant() {
    assertThat(code("", "")).isEqualTo(Coding.irrelevant());
  }

  @Test
  void punctuationAloneIsNotRelevant() {
    assertThat(code("...", "\u2014 &&&;;; \ud800 \u00c3")).isEqualTo(Coding.irrelevant());
  }

  @Test
  void communityPolicingIsRecognised() {
    Coding coding = code("Neighbourhood police", KOBAN);
    assertThat(coding.mainMeasure()).contains(Measure.COMMUNITY_POLICING);
    assertThat(coding.approach()).contains(Approach.SOFT);
  }

  @Test
  void evidencePointsAtTheOriginalText() {
    Classification classification =
        CLASSIFIER.classify(RecordText.of("", "Policiamento  comunit\u00e1rio em Recife"));
    assertThat(classification.evidence(Measure.COMMUNITY_POLICING)).anySatisfy(item -> {
      assertThat(item.span().text()).isEqualTo("Policiamento  comunit\u00e1rio");
      assertThat(item.span().start()).isZero();
      assertThat(item.codebook()).isEqualTo(Codebook.standard().version());
    });
  }

  @Test
  void entitiesAndWrongDecodingDoNotMatter() {
    Coding plain = code("Prevenci\u00f3n de la violencia de g\u00e9nero", "");
    assertThat(code("PREVENCI&Oacute;N de la violencia de g&#233;nero", "")).isEqualTo(plain);
    assertThat(code("Prevenci\u00c3\u00b3n de la violencia de g\u00c3\u00a9nero", ""))
        .isEqualTo(plain);
    assertThat(code("Prevencio\u0301n de\nla violencia de ge\u0301nero", "")).isEqualTo(plain);
    assertThat(plain.mainMeasure()).contains(Measure.GENDER_VIOLENCE_PREVENTION);
  }

  @Test
  void declaredLanguageIsOnlyAHint() {
    RecordText record = RecordText.of(
        "Casas de justicia en los barrios",
        "Acceso a la justicia de los pobres",
        Language.ENGLISH,
        ImmutableList.of());
    Classification classification = CLASSIFIER.classify(record);
    assertThat(classification.coding().mainMeasure()).contains(Measure.ACCESS_TO_JUSTICE);
    assertThat(classification.evidence(Measure.ACCESS_TO_JUSTICE))
        .extracting(Evidence::language)
        .contains(Language.SPANISH)
        .doesNotContain(Language.ENGLISH);
  }

  @Test
  void aCodeIsEvidenceNotAVerdict() {
    ImmutableList<Code> justice = ImmutableList.of(new Code("DAC5", "15130"));
    assertThat(CLASSIFIER
            .code(RecordText.of("Phase II", "", Language.ENGLISH, justice))
            .relevant())
        .isFalse();
    Classification classification = CLASSIFIER.classify(
        RecordText.of("Support to the judiciary", "", Language.ENGLISH, justice));
    assertThat(classification.coding().mainMeasure()).contains(Measure.ACCESS_TO_JUSTICE);
    assertThat(classification.evidence(Measure.ACCESS_TO_JUSTICE))
        .extracting(item -> item.span().field())
        .contains(Field.CODES);
  }

  @Test
  void theAccountNamesCodesAndWords() {
    String account =
        CLASSIFIER.classify(RecordText.of("Neighbourhood police", KOBAN)).explain();
    assertThat(account)
        .contains("relevant: yes")
        .contains("main measure: C12 COMMUNITY_POLICING")
        .contains("'Neighbourhood police'");
  }

  @Test
  void theSameTextTwiceCountsOnce() {
    RecordText once = RecordText.of("Reforma penitenciaria", "");
    RecordText twice = RecordText.of("Reforma penitenciaria", "Reforma penitenciaria");
    assertThat(CLASSIFIER.classify(twice).weights())
        .isEqualTo(CLASSIFIER.classify(once).weights());
  }

  @Test
  void manyThreadsGetTheSameAnswer() {
    RecordText record = RecordText.of("Neighbourhood police", KOBAN);
    Classification expected = CLASSIFIER.classify(record);
    assertThat(IntStream.range(0, 400).parallel().mapToObj(i -> CLASSIFIER.classify(record)))
        .allMatch(expected::equals);
  }

  @Test
  void aSerialisedClassifierAnswersAlike() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(CLASSIFIER);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Classifier copy = (Classifier) in.readObject();
      RecordText record = RecordText.of("Neighbourhood police", KOBAN);
      assertThat(copy.classify(record)).isEqualTo(CLASSIFIER.classify(record));
    }
  }

  @Test
  void tenMegabytesAreRead() {
    String text = (KOBAN + " ").repeat(10_000_000 / KOBAN.length());
    assertThat(code("", text).mainMeasure()).contains(Measure.COMMUNITY_POLICING);
  }

  /** That they end shows that no cost grows with the square of the length. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "&",
        "&#1;&amp;&amp;lt;",
        "\u00c3",
        "\ud800",
        "\u0301",
        "\u202e",
        "\n",
        ".",
        "[",
        "-",
        "Instead of gangs. ",
        "a ",
        "de la "
      })
  void tenMegabytesOfTheSameAreRead(String same) {
    assertThat(code("", same.repeat(10_000_000 / same.length()))).isEqualTo(Coding.irrelevant());
  }
}
