package org.citizensecurity.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.citizensecurity.reliability.Sheets.contested;
import static org.citizensecurity.reliability.Sheets.no;
import static org.citizensecurity.reliability.Sheets.sheet;
import static org.citizensecurity.reliability.Sheets.yes;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.citizensecurity.statistics.Proportion;
import org.citizensecurity.text.Language;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Comparison SIX = new Comparison(
      sheet(
          yes("a", "SOFT", "C12", "C20"),
          yes("b", "HARD", "C01"),
          no("c"),
          contested(yes("d", "SOFT", "C18"), CodedQuestion.RELEVANCE),
          yes("e", "", "C30"),
          yes("only first", "SOFT", "C14")),
      sheet(
          yes("e", "HARD", "C30"),
          yes("a", "SOFT", "C20", "C12"),
          no("b"),
          yes("c", "SOFT", "C13"),
          yes("d", "SOFT", "C18"),
          no("only second"),
          no("only second too")));

  @Test
  void againstAReferenceEveryRecordItCodedCounts() {
    Agreement relevance = SIX.agreement(CodedQuestion.RELEVANCE, Basis.REFERENCE);
    assertThat(relevance.pairs()).extracting(CodePair::id).containsExactly("a", "b", "c", "e");
    assertThat(relevance.agreed()).isEqualTo(new Proportion(2, 4));
    assertThat(relevance.leftOut()).isEqualTo(new LeftOut(1, 2, 1, 0, 0));
    Agreement approach = SIX.agreement(CodedQuestion.APPROACH, Basis.REFERENCE);
    assertThat(approach.pairs())
        .containsExactly(
            new CodePair("a", ImmutableSet.of("SOFT"), ImmutableSet.of("SOFT")),
            new CodePair("b", ImmutableSet.of("HARD"), ImmutableSet.of()));
    assertThat(approach.leftOut()).isEqualTo(new LeftOut(1, 2, 1, 1, 1));
    assertThat(approach.unanswered()).isEqualTo(1);
    assertThat(approach.agreed()).isEqualTo(new Proportion(1, 2));
  }

  @Test
  void ofTwoCodersOnlyWhatBothCodedCounts() {
    Agreement approach = SIX.agreement(CodedQuestion.APPROACH, Basis.BOTH_CODED);
    assertThat(approach.pairs()).extracting(CodePair::id).containsExactly("a");
    assertThat(approach.leftOut()).isEqualTo(new LeftOut(1, 2, 1, 2, 1));
    assertThat(approach.leftOut().total()).isEqualTo(7);
  }

  @Test
  void orderOfMeasuresMattersForTheMainOneOnly() {
    Agreement measures = SIX.agreement(CodedQuestion.MEASURES, Basis.BOTH_CODED);
    assertThat(measures.agreed()).isEqualTo(new Proportion(2, 2));
    assertThat(measures.confusion().accuracy().orThrow()).isEqualTo(1);
    Agreement main = SIX.agreement(CodedQuestion.MAIN_MEASURE, Basis.BOTH_CODED);
    assertThat(main.agreed()).isEqualTo(new Proportion(1, 2));
  }

  @Test
  void contestedOrderLeavesTheMeasures() {
    Comparison comparison = new Comparison(
        sheet(contested(yes("a", "SOFT", "C12", "C20"), CodedQuestion.MAIN_MEASURE)),
        sheet(yes("a", "SOFT", "C12", "C20")));
    assertThat(comparison.agreement(CodedQuestion.MEASURES, Basis.REFERENCE).pairs())
        .hasSize(1);
    assertThat(comparison
            .agreement(CodedQuestion.MAIN_MEASURE, Basis.REFERENCE)
            .leftOut()
            .contested())
        .isEqualTo(1);
  }

  @Test
  void whatTheSecondContestsIsNoAnswerAgainstAReference() {
    Comparison comparison = new Comparison(
        sheet(yes("a", "SOFT")), sheet(contested(yes("a", "SOFT"), CodedQuestion.APPROACH)));
    Agreement wrong = comparison.agreement(CodedQuestion.APPROACH, Basis.REFERENCE);
    assertThat(wrong.unanswered()).isEqualTo(1);
    assertThat(wrong.leftOut().contested()).isZero();
    Agreement leftOut = comparison.agreement(CodedQuestion.APPROACH, Basis.BOTH_CODED);
    assertThat(leftOut.pairs()).isEmpty();
    assertThat(leftOut.leftOut().contested()).isEqualTo(1);
  }

  @Test
  void disputesAreListedByRecordWithBothCodes() {
    assertThat(SIX.disputes())
        .containsExactly(
            new Dispute(
                "a",
                "",
                CodedQuestion.MAIN_MEASURE,
                list("COMMUNITY_POLICING"),
                list("POLICE_REFORM")),
            new Dispute("b", "", CodedQuestion.RELEVANCE, list("yes"), list("no")),
            new Dispute("c", "", CodedQuestion.RELEVANCE, list("no"), list("yes")),
            new Dispute("d", "", CodedQuestion.RELEVANCE, list(), list("yes")),
            new Dispute("e", "", CodedQuestion.APPROACH, list(), list("HARD")));
  }

  private static ImmutableList<String> list(String... codes) {
    return ImmutableList.copyOf(codes);
  }

  @Test
  void differentMeasuresAreOneDispute() {
    Comparison comparison =
        new Comparison(sheet(yes("a", "", "C01", "C02")), sheet(yes("a", "", "C02")));
    assertThat(comparison.disputes())
        .extracting(Dispute::question)
        .containsExactly(CodedQuestion.MEASURES);
  }

  @Test
  void decisionsMakeOneSheet() {
    CodingSheet agreed = SIX.settle(List.of(
        Ruling.of("a", CodedQuestion.MAIN_MEASURE, List.of("C20")),
        Ruling.of("b", CodedQuestion.RELEVANCE, List.of("Yes")),
        Ruling.of("c", CodedQuestion.RELEVANCE, List.of("no")),
        Ruling.of("e", CodedQuestion.APPROACH, List.of("neutral"))));
    assertThat(agreed)
        .isEqualTo(sheet(
            yes("a", "SOFT", "C20", "C12"),
            yes("b", "HARD", "C01"),
            no("c"),
            CodedRecord.builder().id("d").addContested(CodedQuestion.RELEVANCE).build(),
            yes("e", "NEUTRAL", "C30")));
  }

  @Test
  void disputeWithoutDecisionIsContested() {
    CodingSheet agreed = SIX.settle(List.of());
    assertThat(agreed.find("a").orElseThrow())
        .isEqualTo(contested(yes("a", "SOFT", "C12", "C20"), CodedQuestion.MAIN_MEASURE));
    assertThat(agreed.find("b").orElseThrow().coding()).isEmpty();
    assertThat(agreed.find("e").orElseThrow())
        .isEqualTo(contested(yes("e", "", "C30"), CodedQuestion.APPROACH));
  }

  @Test
  void decidedMeasuresBringTheirOrder() {
    Comparison comparison =
        new Comparison(sheet(yes("a", "", "C01", "C02")), sheet(yes("a", "", "C02")));
    assertThat(comparison.settle(
            List.of(Ruling.of("a", CodedQuestion.MEASURES, List.of("C09", "DRUG_INTERDICTION")))))
        .isEqualTo(sheet(yes("a", "", "C09", "C02")));
    assertThat(comparison.settle(List.of()))
        .isEqualTo(sheet(contested(yes("a", ""), CodedQuestion.MEASURES)));
  }

  @Test
  void relevanceThatOnlyOneSawTakesItsCodes() {
    Comparison comparison = new Comparison(
        sheet(no("a"), no("b")),
        sheet(
            contested(yes("a", "SOFT", "C12"), CodedQuestion.PARADIGM),
            CodedRecord.builder().id("b").build()));
    CodingSheet agreed = comparison.settle(List.of(
        Ruling.of("a", CodedQuestion.RELEVANCE, List.of("yes")),
        Ruling.of("b", CodedQuestion.RELEVANCE, List.of("yes"))));
    assertThat(agreed)
        .isEqualTo(sheet(contested(yes("a", "SOFT", "C12"), CodedQuestion.PARADIGM), yes("b", "")));
  }

  @Test
  void decisionsThatDoNotFitThrow() {
    assertThatThrownBy(
            () -> SIX.settle(List.of(Ruling.of("a", CodedQuestion.APPROACH, List.of("HARD")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("approach of 'a' is not in dispute");
    Ruling decision = Ruling.of("a", CodedQuestion.MAIN_MEASURE, List.of("C12"));
    assertThatThrownBy(() -> SIX.settle(List.of(decision, decision)))
        .hasMessage("main_measure of 'a' is decided twice");
    assertThatThrownBy(
            () -> SIX.settle(List.of(Ruling.of("a", CodedQuestion.MAIN_MEASURE, List.of("C30")))))
        .hasMessage("main measure 'FOCUSED_PATROL' of 'a' is not one of "
            + "[COMMUNITY_POLICING, POLICE_REFORM]");
    assertThatThrownBy(() -> Ruling.of("a", CodedQuestion.APPROACH, List.of("SOFT", "HARD")))
        .hasMessage("2 codes for approach, expected 1");
    assertThatThrownBy(() -> Ruling.of("a", CodedQuestion.MEASURES, List.of()))
        .hasMessage("0 codes for measures, expected 1 to 4");
    assertThatThrownBy(() -> Ruling.of("a", CodedQuestion.MEASURES, List.of("C01", "C01")))
        .hasMessage("codes [C01, C01] name one twice");
    assertThatThrownBy(() -> Ruling.of("a", CodedQuestion.PARADIGM, List.of("SOFT")))
        .hasMessage("unknown code 'SOFT' for paradigm");
  }

  @Test
  void languageOfEitherSheetDecides() {
    CodedRecord spanish = yes("a", "").toBuilder().language(Language.SPANISH).build();
    Comparison comparison =
        new Comparison(sheet(yes("a", ""), no("b")), sheet(spanish, no("b"), no("c")));
    assertThat(comparison.languages()).containsExactly(Language.SPANISH);
    assertThat(comparison.in(Language.SPANISH).ids()).containsExactly("a");
    assertThat(comparison.in(Language.ENGLISH).ids()).isEmpty();
  }

  @Test
  void oneRecordStandsForOneId() {
    assertThatThrownBy(() -> sheet(no("a"), no("a"))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> no(" ")).hasMessage("id is blank");
  }
}
