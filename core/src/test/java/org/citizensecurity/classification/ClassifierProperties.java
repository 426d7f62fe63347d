package org.citizensecurity.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClassifierProperties {
  private static final Classifier CLASSIFIER = Classifier.standard();
  private static final List<String> WORDS = List.of(
      "policía",
      "comunitaria",
      "prevención",
      "de",
      "la",
      "violencia",
      "juvenil",
      "gangs",
      "raids",
      "instead",
      "of",
      "drug",
      "trafficking",
      "não",
      "tráfico",
      "drogas",
      "mulheres",
      "acesso",
      "à",
      "justiça",
      "seguridad",
      "alimentaria",
      "víctimas",
      "prisons",
      ".",
      ",",
      "(",
      "\n",
      "en",
      "vez",
      "armas",
      "voluntaria",
      "entrega");

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(WORDS).list().ofMaxSize(60).map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.strings().all().ofMaxLength(300);
  }

  @Property(tries = 300)
  void anyTextIsClassified(@ForAll("anything") String title, @ForAll("anything") String text) {
    Classification classification = CLASSIFIER.classify(RecordText.of(title, text));
    assertThat(classification.explain()).startsWith("relevant: ");
  }

  @Property(tries = 200)
  void spansHoldTheirText(@ForAll("sentences") String title, @ForAll("sentences") String text) {
    RecordText record = RecordText.of(title, text);
    for (Evidence evidence : CLASSIFIER.classify(record).evidence()) {
      Span span = evidence.span();
      String passage = record.passages().get(span.passage()).text();
      assertThat(passage.substring(span.start(), span.end())).isEqualTo(span.text());
      assertThat(span.text()).isNotBlank();
    }
  }

  @Property(tries = 200)
  void caseAndAccentsDoNotMatter(@ForAll("sentences") String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    assertThat(CLASSIFIER.code(RecordText.of("", bare.toUpperCase(Locale.ROOT))))
        .isEqualTo(CLASSIFIER.code(RecordText.of("", text)));
  }

  @Property(tries = 200)
  void theAnswerIsAlwaysTheSame(@ForAll("sentences") String text) {
    RecordText record = RecordText.of("", text);
    assertThat(CLASSIFIER.classify(record)).isEqualTo(CLASSIFIER.classify(record));
    assertThat(CLASSIFIER.code(record)).isEqualTo(CLASSIFIER.classify(record).coding());
  }
}
