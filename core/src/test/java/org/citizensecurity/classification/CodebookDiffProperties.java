package org.citizensecurity.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.citizensecurity.Serialised;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.PreventionLevel;
import org.citizensecurity.paradigm.SecurityParadigm;
import org.citizensecurity.text.Language;

class CodebookDiffProperties {
  private static final Target CONTEXT = new Target(Facet.CONTEXT, "police");

  @Property(tries = 200)
  void changesPutIntoEffectGiveTheLaterCodebook(
      @ForAll("codebooks") Codebook base, @ForAll("codebooks") Codebook other) {
    assertThat(base.with(base.diff(other))).isEqualTo(other);
  }

  @Property(tries = 200)
  void nothingChangesFromACodebookToItself(@ForAll("codebooks") Codebook codebook) {
    assertThat(codebook.diff(codebook).isEmpty()).isTrue();
    assertThat(codebook.with(codebook.diff(codebook))).isEqualTo(codebook);
  }

  @Property(tries = 100)
  void changesBackwardsAreTheSameTheOtherWayRound(
      @ForAll("codebooks") Codebook base, @ForAll("codebooks") Codebook other) {
    CodebookDiff forward = base.diff(other);
    CodebookDiff back = other.diff(base);
    assertThat(back.added()).isEqualTo(forward.removed());
    assertThat(back.removed()).isEqualTo(forward.added());
    assertThat(back.changed())
        .isEqualTo(forward.changed().stream()
            .map(change -> new CodebookDiff.Change(change.after(), change.before()))
            .toList());
  }

  @Property(tries = 50)
  void changesSurviveSerialisation(
      @ForAll("codebooks") Codebook base, @ForAll("codebooks") Codebook other)
      throws IOException, ClassNotFoundException {
    assertThat(Serialised.copy(base.diff(other))).isEqualTo(base.diff(other));
    assertThat(Serialised.copy(other)).isEqualTo(other);
  }

  @Provide
  Arbitrary<Codebook> codebooks() {
    Arbitrary<CodebookEntry> entries =
        Arbitraries.oneOf(List.of(terms(), rules(), words(), profiles()));
    return Combinators.combine(
            Arbitraries.of("1", "2", "2-pe"),
            entries.list().ofMaxSize(30),
            Arbitraries.of(true, false))
        .as((version, list, bare) -> {
          Codebook.Builder builder = Codebook.builder(version);
          builder.add(Term.of(CONTEXT, "es", "policia", 0));
          list.forEach(builder::add);
          if (bare) {
            Codebook.standard().functionWords().forEach(word -> builder.remove(word.id()));
          }
          return builder.build();
        });
  }

  private static Arbitrary<Term> terms() {
    return Combinators.combine(
            Arbitraries.of(
                CONTEXT, Target.of(Measure.GANG_SUPPRESSION), new Target(Facet.CONTRAST, "AFTER")),
            Arbitraries.of("es", "es pt", "en"),
            Arbitraries.of("mara*", "mara* .. barrio", "\u00e9lite|\"banda\"", "policia"),
            Arbitraries.integers().between(0, 4),
            Arbitraries.of(
                Condition.NONE,
                Condition.parse("police", "", false),
                Condition.parse("", "police@record", true)))
        .as((target, languages, pattern, weight, condition) ->
            new Term(target, Term.languages(languages), pattern, weight, condition));
  }

  private static Arbitrary<CodeRule> rules() {
    return Combinators.combine(
            Arbitraries.of("15130", "152*"), Arbitraries.integers().between(0, 4))
        .as((code, weight) -> new CodeRule("DAC5", code, Target.of(Measure.PRISON_REFORM), weight));
  }

  private static Arbitrary<FunctionWord> words() {
    return Combinators.combine(
            Arbitraries.of("en", "qu").map(Language::new),
            Arbitraries.of("nueva", "the"),
            Arbitraries.of(true, false))
        .as(FunctionWord::new);
  }

  private static Arbitrary<MeasureProfile> profiles() {
    return Combinators.combine(
            Arbitraries.of(Measure.values()),
            Arbitraries.of(SecurityParadigm.values()),
            Arbitraries.of(PreventionLevel.values()))
        .as(MeasureProfile::new);
  }
}
