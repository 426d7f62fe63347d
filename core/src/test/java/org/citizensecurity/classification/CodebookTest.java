package org.citizensecurity.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodebookTest {
  private static final Codebook STANDARD = Codebook.standard();

  @ParameterizedTest
  @EnumSource(Measure.class)
  void everyMeasureHasTermsInThreeLanguages(Measure measure) {
    for (Language language : List.of(Language.ENGLISH, Language.SPANISH, Language.PORTUGUESE)) {
      assertThat(STANDARD.terms(Target.of(measure)))
          .filteredOn(term -> term.languages().contains(language))
          .as("%s in %s", measure, language)
          .hasSizeGreaterThanOrEqualTo(8);
    }
  }

  @Test
  void noTermIsShadowedByOthers() {
    Findings findings = new Findings(new CompiledCodebook(STANDARD));
    assertThat(STANDARD.terms())
        .filteredOn(term -> !reachable(term, findings))
        .extracting(Term::id)
        .isEmpty();
  }

  /** Whether some text made of the words of the term, with the contexts it needs, counts for it. */
  static boolean reachable(Term term, Findings findings) {
    List<ImmutableSet<String>> choices = PhrasePattern.parse(term.pattern()).parts().stream()
        .flatMap(List::stream)
        .map(word -> word.stream()
            .map(choice -> choice.replace("*", "").replace("=", ""))
            .collect(ImmutableSet.toImmutableSet()))
        .toList();
    String context = term.condition().needs().stream()
        .findFirst()
        .map(name -> " . " + example(name))
        .orElse("");
    return Sets.cartesianProduct(choices).stream().limit(40).anyMatch(words -> {
      findings.read(RecordText.of(
          "",
          start(term.languages().first()) + String.join(" ", words) + context,
          term.languages().first(),
          ImmutableList.of()));
      return isContext(term)
          ? IntStream.range(0, findings.scan.hitTerm.size())
              .anyMatch(i -> STANDARD.terms().get(findings.scan.hitTerm.get(i)).equals(term))
          : IntStream.range(0, findings.size()).anyMatch(i -> findings.term(i).equals(term));
    });
  }

  /** Contexts and contrasts are no findings of their own: that they are met is all they do. */
  private static boolean isContext(Term term) {
    return term.target().facet() == Facet.CONTEXT || term.target().facet() == Facet.CONTRAST;
  }

  @Test
  void termThatAnotherCoversIsNamedWithIt() {
    Target target = Target.of(Measure.COMMUNITY_POLICING);
    Term broad = Term.of(target, "es", "rond* escolar|vecinal", 4);
    Term narrow = Term.of(target, "es", "la ronda vecinal", 3);
    Term heavier = Term.of(target, "es", "rondines escolar", 5);
    Term elsewhere = Term.of(Target.of(Measure.POLICE_REFORM), "es", "ronda escolar", 1);
    Term alone =
        new Term(target, Term.languages("es"), "rondo", 2, Condition.parse("", "farm", false));
    Term context = Term.of(new Target(Facet.CONTEXT, "farm"), "es", "finca*", 0);
    Term sameContext = Term.of(new Target(Facet.CONTEXT, "farm"), "es", "fincas", 0);
    Codebook.Builder builder = Codebook.builder("x");
    List<Term> terms = List.of(broad, narrow, heavier, elsewhere, alone, context, sameContext);
    terms.forEach(builder::add);
    assertThat(builder.build().shadows(terms).asMap())
        .isEqualTo(Map.of(narrow, Set.of(broad), sameContext, Set.of(context)));
  }

  @Test
  void aConditionThatAsksForMoreShadowsNothing() {
    Target target = Target.of(Measure.COMMUNITY_POLICING);
    Term plain = Term.of(target, "es", "rondas", 1);
    Term asking =
        new Term(target, Term.languages("es"), "rondas", 4, Condition.parse("farm", "", false));
    Codebook codebook = Codebook.builder("x")
        .add(Term.of(new Target(Facet.CONTEXT, "farm"), "es", "finca", 0))
        .add(plain)
        .add(asking)
        .build();
    assertThat(codebook.shadows(List.of(plain, asking)).isEmpty()).isTrue();
  }

  /** Small words that make the language plain. */
  private static String start(Language language) {
    return language.equals(Language.ENGLISH)
        ? "which was and. "
        : language.equals(Language.SPANISH) ? "muy hay y. " : "muito n\u00e3o \u00e9. ";
  }

  private static String example(String context) {
    Target target = new Target(Facet.CONTEXT, context.replace(Condition.ANYWHERE, ""));
    return STANDARD.terms(target).get(0).pattern().replaceAll("[|].*", "").replace("*", "");
  }

  @Test
  void anExtensionShowsInTheDiff() {
    Term term = Term.of(Target.of(Measure.COMMUNITY_POLICING), "es", "serenos amigos", 4);
    Codebook extended = STANDARD.toBuilder().version("1.0.0-pe").add(term).build();
    CodebookDiff diff = STANDARD.diff(extended);
    assertThat(diff.added()).containsExactly(term);
    assertThat(diff.removed()).isEmpty();
    assertThat(extended.diff(STANDARD).removed()).containsExactly(term);
    assertThat(Classifier.of(extended)
            .code(RecordText.of("Los serenos amigos de Ate", ""))
            .mainMeasure())
        .contains(Measure.COMMUNITY_POLICING);
  }

  @Test
  void anotherWeightIsAChange() {
    Term term = STANDARD.terms(Target.of(Measure.COMMUNITY_POLICING)).get(0);
    Codebook changed = STANDARD.toBuilder()
        .add(new Term(term.target(), term.languages(), term.pattern(), 77, term.condition()))
        .build();
    assertThat(STANDARD.diff(changed).changed())
        .singleElement()
        .asString()
        .contains(term.id(), "weight " + term.weight(), "-> weight 77");
    assertThat(STANDARD.diff(STANDARD.toBuilder().build()).isEmpty()).isTrue();
    assertThat(STANDARD.toBuilder().build()).isEqualTo(STANDARD);
  }

  @Test
  void aRemovedTermNoLongerCounts() {
    Codebook.Builder builder = STANDARD.toBuilder();
    STANDARD.terms(Target.of(Measure.PRISON_REFORM)).forEach(term -> builder.remove(term.id()));
    assertThat(Classifier.of(builder.build())
            .code(RecordText.of("Reforma penitenciaria", ""))
            .has(Measure.PRISON_REFORM))
        .isFalse();
    assertThatThrownBy(() -> builder.remove("no such id"))
        .hasMessageContaining("has no entry 'no such id'");
  }

  @Test
  void mistakesAreNamed() {
    Target target = Target.of(Measure.PRISON_REFORM);
    assertThatThrownBy(() -> Term.of(target, "", "word", 1)).hasMessageContaining("no language");
    assertThatThrownBy(() -> Term.of(target, "en", "word ..", 1))
        .hasMessageContaining("empty part");
    assertThatThrownBy(() -> Term.of(target, "en", "one --- two", 1))
        .hasMessageContaining("no letters or digits");
    assertThatThrownBy(() -> Term.of(target, "en", "word", -1)).hasMessageContaining("weight -1");
    assertThatThrownBy(() -> Term.of(target, "en", "wo\0rd", 1))
        .hasMessageContaining("control character");
    assertThatThrownBy(() -> Term.of(target, "en", "word ".repeat(201), 1))
        .hasMessageContaining("pattern has 1004 characters, expected at most 1000");
    assertThatThrownBy(() -> new FunctionWord(Language.ENGLISH, "...", true))
        .hasMessageContaining("no letters or digits");
    assertThatThrownBy(() -> new Target(Facet.APPROACH, "FIRM"))
        .hasMessageContaining("unknown value 'FIRM'")
        .hasMessageContaining("HARD, SOFT, MIXED, NEUTRAL");
    Term lost = new Term(
        target,
        ImmutableSortedSet.of(Language.ENGLISH),
        "word",
        1,
        Condition.parse("nowhere", "", false));
    assertThatThrownBy(() -> STANDARD.toBuilder().add(lost).build())
        .hasMessageContaining("asks for the context 'nowhere'");
  }

  @Test
  void whiteSpaceMakesNoOtherTerm() {
    Target target = Target.of(Measure.PRISON_REFORM);
    assertThat(Term.of(target, "en", " prison\treform\n", 4))
        .isEqualTo(Term.of(target, "en", "prison reform", 4));
  }

  @Test
  void whatEvidenceCitesIsFound() {
    Term term = STANDARD.terms().get(0);
    assertThat(STANDARD.find(term.id())).contains(term);
    assertThat(STANDARD.find("nothing")).isEmpty();
    assertThat(STANDARD.entries())
        .hasSize(STANDARD.terms().size()
            + STANDARD.codeRules().size()
            + STANDARD.profiles().size()
            + STANDARD.functionWords().size());
  }
}
