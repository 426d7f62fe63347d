package org.citizensecurity.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.citizensecurity.intervention.Coding;

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

  private static final List<String> HOSTILE = List.of(
      " ",
      " ",
      " ",
      "\u00a0",
      "\u00ad",
      "\u200b",
      "\u200e",
      "\u200f",
      "\u202e",
      "\u2066",
      "\u2069",
      "\ufeff",
      "\u0000",
      "\u0007",
      "\u001b[0m",
      "\u0085",
      "\ud83d",
      "\ude00",
      "\ud83d\ude00",
      "\ud835\udc1a",
      "\u0301",
      "&",
      "&amp;",
      "&eacute;",
      "&#233;",
      "&#xd800;",
      "&#1114112;",
      "&#99999999999;",
      "&nosuch;",
      "\u00c3\u00a9",
      "\u00c3",
      "\u00e2\u20ac\u2122",
      "<b>",
      "]]>",
      "\"",
      "[",
      "]",
      "\r\n",
      "\n\n",
      "\u0645\u062e\u062f\u0631\u0627\u062a",
      "\u041f\u043e\u043b\u0438\u0446\u0438\u044f",
      "\u8b66\u5bdf");

  private static final List<String> NO_WORDS = List.of(
      " ",
      "\n",
      "\t",
      ".",
      ",",
      ";",
      ":",
      "\u2014",
      "...",
      "!?",
      "()[]{}",
      "&",
      "&&",
      "&amp;",
      "&quot;",
      "&#160;",
      "&#x200f;",
      "&lt;&gt;",
      "\u00a0",
      "\u200b",
      "\u200f",
      "\u202e",
      "\u0000",
      "\u0007",
      "\ud800",
      "\udc00",
      "\ud83d\ude00",
      "\u0301",
      "\u00c3",
      "\u00c3\u00a9",
      "\u00c2\u00a0",
      "\u00e2\u20ac\u201c",
      "0",
      "2009");

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(WORDS).list().ofMaxSize(60).map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.strings().all().ofMaxLength(300);
  }

  /** Words of the field between what files of all kinds have between words, and within. */
  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.oneOf(Arbitraries.of(WORDS), Arbitraries.of(HOSTILE))
        .list()
        .ofMaxSize(80)
        .map(parts -> String.join("", parts));
  }

  /** Without a letter of a word: nothing can be found. */
  @Provide
  Arbitrary<String> noWords() {
    return Arbitraries.of(NO_WORDS).list().ofMaxSize(80).map(parts -> String.join("", parts));
  }

  @Property(tries = 300)
  void anyTextIsClassified(@ForAll("anything") String title, @ForAll("anything") String text) {
    spansAreInTheText(RecordText.of(title, text));
  }

  @Property(tries = 500)
  void hostileTextIsClassified(@ForAll("hostile") String title, @ForAll("hostile") String text) {
    spansAreInTheText(RecordText.of(title, text));
  }

  @Property(tries = 200)
  void spansHoldTheirText(@ForAll("sentences") String title, @ForAll("sentences") String text) {
    spansAreInTheText(RecordText.of(title, text));
  }

  @Property(tries = 300)
  void textWithoutWordsIsNotRelevant(
      @ForAll("noWords") String title, @ForAll("noWords") String text) {
    Classification classification = CLASSIFIER.classify(RecordText.of(title, text));
    assertThat(classification.coding()).isEqualTo(Coding.irrelevant());
    assertThat(classification.evidence()).isEmpty();
    assertThat(classification.weights()).isEmpty();
  }

  private static void spansAreInTheText(RecordText record) {
    Classification classification = CLASSIFIER.classify(record);
    assertThat(classification.explain()).startsWith("relevant: ");
    for (Evidence evidence : classification.evidence()) {
      Span span = evidence.span();
      Passage passage = record.passages().get(span.passage());
      assertThat(passage.field()).isEqualTo(span.field());
      assertThat(passage.text().substring(span.start(), span.end())).isEqualTo(span.text());
      assertThat(span.text()).isNotBlank();
    }
    assertThat(MarkedText.of(record, classification))
        .extracting(marked ->
            marked.segments().stream().map(MarkedText.Segment::text).collect(Collectors.joining()))
        .isEqualTo(record.passages().stream().map(Passage::text).toList());
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
