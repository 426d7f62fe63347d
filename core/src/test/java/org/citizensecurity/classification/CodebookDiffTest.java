package org.citizensecurity.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Range;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.PreventionLevel;
import org.citizensecurity.paradigm.SecurityParadigm;
import org.citizensecurity.text.Language;
import org.junit.jupiter.api.Test;

class CodebookDiffTest {
  private static final Target POLICING = Target.of(Measure.COMMUNITY_POLICING);
  private static final Codebook BEFORE = Codebook.builder("1")
      .add(Term.of(new Target(Facet.CONTEXT, "police"), "es", "ronda", 0))
      .add(new Term(POLICING, Term.languages("es"), "serenos", 2, Condition.NONE))
      .add(Term.of(POLICING, "es", "rondas campesinas", 4))
      .add(new CodeRule("DAC5", "15130", POLICING, 1))
      .add(new CodeRule("DAC5", "15132", POLICING, 3))
      .build();
  private static final Codebook AFTER = BEFORE.toBuilder()
      .version("2")
      .add(new Term(
          POLICING, Term.languages("es"), "serenos", 3, Condition.parse("", "police", true)))
      .add(Term.of(POLICING, "pt", "ronda escolar", 4))
      .add(new MeasureProfile(
          Measure.COMMUNITY_POLICING, SecurityParadigm.LAW_AND_ORDER, PreventionLevel.SECONDARY))
      .add(new FunctionWord(Language.ENGLISH, "the", false))
      .add(new FunctionWord(new Language("qu"), "hinaspa", false))
      .add(new CodeRule("DAC5", "15132", POLICING, 3, Range.closed(2015, 2020)))
      .remove(Term.of(POLICING, "es", "rondas campesinas", 4).id())
      .remove("MEASURE:COMMUNITY_POLICING DAC5:15130")
      .build();

  @Test
  void everyChangeIsALineThatCanBeRead() {
    assertThat(BEFORE.diff(AFTER)).hasToString("""
        codebook 1 -> 2: 2 added, 4 changed, 2 removed
        + MEASURE:COMMUNITY_POLICING pt "ronda escolar": weight 4
        + function word qu hinaspa: kept
        ~ MEASURE:COMMUNITY_POLICING DAC5:15132: weight 3 -> weight 3 from 2015 to 2020
        ~ MEASURE:COMMUNITY_POLICING es "serenos": weight 2 -> weight 3 unless police strict
        ~ function word en the: skipped -> kept
        ~ profile COMMUNITY_POLICING: paradigm CITIZEN_SECURITY prevention level PRIMARY -> paradigm LAW_AND_ORDER prevention level SECONDARY
        - MEASURE:COMMUNITY_POLICING DAC5:15130
        - MEASURE:COMMUNITY_POLICING es "rondas campesinas\"""");
  }

  @Test
  void anotherVersionAloneIsNoChange() {
    CodebookDiff diff = BEFORE.diff(BEFORE.toBuilder().version("1-b").build());
    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff).hasToString("codebook 1 -> 1-b: 0 added, 0 changed, 0 removed");
  }

  @Test
  void changesMadeToOneCodebookExtendAnother() {
    CodebookDiff additions = BEFORE.diff(BEFORE.toBuilder()
        .version("1-pe")
        .add(Term.of(POLICING, "es", "chasquis guardianes", 3))
        .build());
    Codebook extended = Codebook.standard().with(additions);
    assertThat(extended.version()).isEqualTo("1-pe");
    assertThat(extended.terms()).hasSize(Codebook.standard().terms().size() + 1);
    assertThat(Codebook.standard().diff(extended).added()).isEqualTo(additions.added());
  }

  @Test
  void whatIsNotThereCannotBeTakenOut() {
    CodebookDiff removal = BEFORE.diff(AFTER);
    assertThatThrownBy(() -> AFTER.with(removal))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("codebook 2 has no entry 'MEASURE:COMMUNITY_POLICING DAC5:15130'");
  }

  @Test
  void contextThatIsStillAskedForCannotBeTakenOut() {
    Codebook.Builder builder = AFTER.toBuilder().remove("CONTEXT:police es \"ronda\"");
    assertThatThrownBy(builder::build).hasMessageContaining("asks for the context 'police'");
  }
}
