package org.citizensecurity.classification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.List;
import java.util.stream.Stream;
import org.citizensecurity.code.Code;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.PreventionLevel;
import org.citizensecurity.paradigm.SecurityParadigm;
import org.citizensecurity.text.Language;
import org.junit.jupiter.api.Test;

class ReasonTest {
  private static final Codebook WORDS = Codebook.builder("test")
      .add(Term.of(Target.of(Measure.CROP_ERADICATION), "en", "fumigation", 4))
      .add(Term.of(Target.of(Measure.COMMUNITY_POLICING), "en", "koban", 4))
      .add(Term.of(Target.of(Measure.POLICE_REFORM), "en", "academy", 4))
      .add(Term.of(Target.of(Measure.SECURITY_GOVERNANCE), "en", "ministry", 4))
      .add(Term.of(new Target(Facet.APPROACH, "HARD"), "en", "raids", 4))
      .add(Term.of(new Target(Facet.APPROACH, "HARD"), "en", "arrests", 4))
      .add(Term.of(new Target(Facet.RELEVANCE, "CRIME"), "en", "crime", 4))
      .add(Term.of(new Target(Facet.RELEVANCE, "OTHER"), "en", "school meals", 4))
      .add(new CodeRule("X", "old", Target.of(Measure.ARMS_CONTROL), 8, Range.closed(1990, 1999)))
      .build();
  private static final Classifier CLASSIFIER = Classifier.of(WORDS);

  private static Classification classify(String title, String description) {
    return CLASSIFIER.classify(RecordText.of(title, description));
  }

  private static Reason reason(Classification found, Facet facet) {
    return found.reasons().stream()
        .filter(reason -> reason.facet() == facet)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyFacetOfARelevantRecordHasAReason() {
    Classification found = classify("", "Fumigation, koban and academy");
    assertThat(found.reasons())
        .extracting(Reason::facet)
        .containsExactly(
            Facet.RELEVANCE,
            Facet.MEASURE,
            Facet.MEASURE,
            Facet.MEASURE,
            Facet.APPROACH,
            Facet.THREAT_SCOPE,
            Facet.PARADIGM,
            Facet.PREVENTION_LEVEL,
            Facet.DRUG_POLICY);
  }

  @Test
  void codeOfAProfileLeadsToTheWordsOfItsMeasure() {
    Classification found = classify("Koban", "The koban");
    Reason level = reason(found, Facet.PREVENTION_LEVEL);
    assertThat(level).hasToString("PREVENTION_LEVEL:PRIMARY by profile COMMUNITY_POLICING");
    assertThat(level.rules()).allMatch(rule -> WORDS.find(rule).isPresent());
    assertThat(found.evidence(level))
        .extracting(item -> item.span().text())
        .containsExactly("Koban", "koban");
    for (Facet facet : List.of(Facet.APPROACH, Facet.THREAT_SCOPE, Facet.PARADIGM)) {
      assertThat(reason(found, facet).rules()).containsExactly("profile COMMUNITY_POLICING");
    }
  }

  @Test
  void wordsThatTurnTheApproachAreItsGround() {
    Classification found = classify("Academy", "Raids and arrests, raids and arrests");
    Reason approach = reason(found, Facet.APPROACH);
    assertThat(approach).hasToString("APPROACH:HARD by weight of APPROACH:HARD");
    assertThat(reason(found, Facet.PARADIGM))
        .hasToString("PARADIGM:LAW_AND_ORDER by code APPROACH:HARD");
    assertThat(found.evidence(reason(found, Facet.PARADIGM)))
        .isEqualTo(found.evidence(approach))
        .isNotEmpty();
  }

  @Test
  void mixedNamesTheMeasuresOfBothSides() {
    Classification found = classify("Fumigation and koban", "");
    assertThat(reason(found, Facet.APPROACH))
        .hasToString("APPROACH:MIXED by profile CROP_ERADICATION, profile COMMUNITY_POLICING");
  }

  @Test
  void undeterminedIsNotNeutralAndSaysThatNothingDecides() {
    Classification found = classify("Academy", "");
    assertThat(reason(found, Facet.APPROACH))
        .hasToString("APPROACH:NEUTRAL by profile POLICE_REFORM");
    assertThat(reason(found, Facet.PARADIGM))
        .hasToString("PARADIGM:UNDETERMINED by too little speaks for another value");
  }

  @Test
  void wordsForCrimeAtLargeAreTheGroundOfGovernance() {
    Classification found = classify("Crime", "");
    assertThat(reason(found, Facet.MEASURE))
        .hasToString("MEASURE:SECURITY_GOVERNANCE by weight of RELEVANCE:CRIME");
    assertThat(found.evidence(reason(found, Facet.THREAT_SCOPE)))
        .extracting(item -> item.span().text())
        .containsExactly("Crime");
  }

  @Test
  void recordThatIsNotRelevantSaysWhatOutweighsOrThatTooLittleWasFound() {
    assertThat(classify("", "").reasons())
        .containsExactly(new Reason(Facet.RELEVANCE, "no", ImmutableList.of()));
    assertThat(classify("School meals", "Fumigation").reasons())
        .extracting(Reason::toString)
        .containsExactly("RELEVANCE:no by weight of RELEVANCE:OTHER");
  }

  @Test
  void profileOfTheCodebookDecidesWhereTheWordsDoNot() {
    Codebook other = WORDS.toBuilder()
        .add(new MeasureProfile(
            Measure.COMMUNITY_POLICING, SecurityParadigm.LAW_AND_ORDER, PreventionLevel.SECONDARY))
        .build();
    assertThat(Classifier.of(other).code(RecordText.of("", "Koban"))).satisfies(coding -> {
      assertThat(coding.paradigm()).contains(SecurityParadigm.LAW_AND_ORDER);
      assertThat(coding.preventionLevel()).contains(PreventionLevel.SECONDARY);
    });
  }

  @Test
  void codeOutsideItsYearsIsShownAndCountsNothing() {
    RecordText record =
        RecordText.of("", "", Language.UNDETERMINED, ImmutableList.of(new Code("X", "old")));
    assertThat(CLASSIFIER.code(record).mainMeasure()).contains(Measure.ARMS_CONTROL);
    assertThat(CLASSIFIER.code(record.in(Range.closed(1999, 2004))).relevant()).isTrue();
    Classification late = CLASSIFIER.classify(record.in(Range.atLeast(2000)));
    assertThat(late.coding().relevant()).isFalse();
    assertThat(late.weights()).isEmpty();
    assertThat(late.evidence())
        .singleElement()
        .satisfies(item -> assertThat(item.standing()).isEqualTo(Standing.OUT_OF_DATE))
        .extracting(Evidence::weight)
        .isEqualTo(0);
    assertThat(late.explain()).contains("out of date: 'X:old' (ARMS_CONTROL)");
  }

  @Test
  void theAccountKeepsForAndAgainstApart() {
    assertThat(classify("Koban against crime", "Raids").explain()).contains("""
            main measure: C12 COMMUNITY_POLICING
              for: 'Koban' (16)
            approach: SOFT, by profile COMMUNITY_POLICING
              against: 'Raids' (HARD 8)
            """);
  }

  @Test
  void everyDecidedFacetOfTheStandardCodebookReachesWords() {
    Stream.of(
            "Polic\u00eda comunitaria y prevenci\u00f3n de la violencia juvenil",
            "Seizure of cocaine and alternative development",
            "Reforma penitenciaria",
            "Combate ao tr\u00e1fico de pessoas e apoio a v\u00edtimas")
        .map(title -> Classifier.standard().classify(RecordText.of(title, "")))
        .forEach(found -> assertThat(found.reasons())
            .filteredOn(reason -> !reason.grounds().isEmpty())
            .hasSizeGreaterThanOrEqualTo(4)
            .allSatisfy(reason -> assertThat(found.evidence(reason)).isNotEmpty()));
  }
}
