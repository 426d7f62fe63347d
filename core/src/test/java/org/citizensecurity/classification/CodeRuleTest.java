package org.citizensecurity.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.citizensecurity.code.Code;
import org.citizensecurity.code.CodeLists;
import org.citizensecurity.code.CodeSchemes;
import org.citizensecurity.code.ListedCode;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.text.Language;
import org.citizensecurity.time.DateSpan;
import org.junit.jupiter.api.Test;

class CodeRuleTest {
  private static final Classifier CLASSIFIER = Classifier.standard();

  private static RecordText record(String scheme, String value) {
    return RecordText.of("", "", Language.UNDETERMINED, ImmutableList.of(new Code(scheme, value)));
  }

  private static Stream<String> said(Code code) {
    return Codebook.standard().codeRules().stream()
        .filter(rule -> rule.covers(code))
        .map(rule -> rule.target() + " " + rule.detail());
  }

  /** The US framework had numbers until 2015, then letters. */
  @Test
  void numbersOfTheUsFrameworkAreNoEvidenceAfterIt() {
    RecordText interdiction = record(CodeSchemes.US_FRAMEWORK, "1.4.3");
    assertThat(CLASSIFIER.classify(interdiction.in(Range.singleton(2010))).weights())
        .containsOnlyKeys(Measure.DRUG_INTERDICTION);
    Classification late = CLASSIFIER.classify(interdiction.in(Range.singleton(2018)));
    assertThat(late.weights()).isEmpty();
    assertThat(late.evidence()).extracting(Evidence::standing).containsOnly(Standing.OUT_OF_DATE);
  }

  @Test
  void withdrawnPurposeSaysWhatTheOneAfterItSays() {
    List<ListedCode> replaced = CodeLists.DAC_PURPOSES.all().stream()
        .filter(code -> code.replacedBy().isPresent())
        .toList();
    assertThat(replaced)
        .isNotEmpty()
        .allSatisfy(code -> assertThat(said(code.code()))
            .containsExactlyElementsOf(said(code.replacedBy().orElseThrow()).toList()));
  }

  @Test
  void markerSpeaksWhereItIsThePrincipalObjective() {
    assertThat(CLASSIFIER.classify(record(CodeSchemes.POLICY_MARKER, "1-2")).weights())
        .containsOnlyKeys(Measure.GENDER_VIOLENCE_PREVENTION);
    assertThat(CLASSIFIER.classify(record(CodeSchemes.POLICY_MARKER, "1-1")).evidence())
        .isEmpty();
  }

  @Test
  void codeOfLessThanSixSettlesNothingAlone() {
    assertThat(Codebook.standard().codeRules())
        .filteredOn(rule -> rule.weight() < 6)
        .hasSizeGreaterThan(100)
        .noneMatch(rule -> CLASSIFIER
            .code(record(rule.scheme(), rule.value().replace("*", "0")))
            .relevant());
  }

  @Test
  void yearsOfAnInterventionAreThoseOfItsRecord() {
    assertThat(years(DateSpan.unknown())).isEqualTo(Range.all());
    assertThat(years(DateSpan.of(2007, 2010))).isEqualTo(Range.closed(2007, 2010));
    assertThat(years(DateSpan.startingIn(2007))).isEqualTo(Range.singleton(2007));
    assertThat(years(DateSpan.ongoingSince(2007))).isEqualTo(Range.atLeast(2007));
  }

  private static Range<Integer> years(DateSpan span) {
    return RecordText.of(
            Intervention.builder().id(new InterventionId("a")).span(span).build())
        .years();
  }

  @Test
  void yearsHaveTheirEndsInOrder() {
    Target target = Target.of(Measure.ARMS_CONTROL);
    assertThat(CodeRule.years(OptionalInt.empty(), OptionalInt.empty())).isEqualTo(Range.all());
    assertThat(CodeRule.years(OptionalInt.of(2016), OptionalInt.empty()))
        .isEqualTo(Range.atLeast(2016));
    assertThatThrownBy(() -> CodeRule.years(OptionalInt.of(2016), OptionalInt.of(2015)))
        .hasMessage("last year 2015 is before the first year 2016");
    assertThatThrownBy(() -> new CodeRule("X", "1", target, 1, Range.open(2000, 2010)))
        .hasMessageContaining("are not years of");
    assertThatThrownBy(() -> new CodeRule("X", "1", target, 1, Range.atLeast(16)))
        .hasMessageContaining("are not years of");
  }
}
