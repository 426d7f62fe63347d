package org.citizensecurity.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.Measure;

class ReliabilityProperties {

  @Provide
  Arbitrary<CodingSheet> sheets() {
    Arbitrary<Coding> relevant = Combinators.combine(
            Arbitraries.of(Measure.values()).list().uniqueElements().ofMaxSize(4),
            Arbitraries.of(Approach.values()).optional())
        .as((measures, approach) -> Coding.builder()
            .relevant(true)
            .measures(measures)
            .approach(approach)
            .build());
    Arbitrary<Coding> coding = Arbitraries.frequencyOf(
        Tuple.of(4, relevant), Tuple.of(1, Arbitraries.just(Coding.irrelevant())));
    Arbitrary<CodedRecord> record = Combinators.combine(
            Arbitraries.of("a", "b", "c", "d", "e", "f"),
            coding.optional(0.9),
            Arbitraries.of(CodedQuestion.values()).set().ofMaxSize(1))
        .as((id, codes, contested) ->
            CodedRecord.builder().id(id).coding(codes).contested(contested).build());
    return record.list().uniqueElements(CodedRecord::id).ofMaxSize(6).map(CodingSheet::of);
  }

  @Property
  void everyRecordIsComparedOrLeftOut(
      @ForAll("sheets") CodingSheet first, @ForAll("sheets") CodingSheet second) {
    Comparison comparison = new Comparison(first, second);
    Set<String> all = new TreeSet<>(first.records().keySet());
    all.addAll(second.records().keySet());
    for (CodedQuestion question : CodedQuestion.values()) {
      for (Basis basis : Basis.values()) {
        Agreement agreement = comparison.agreement(question, basis);
        assertThat(agreement.pairs().size() + agreement.leftOut().total()).isEqualTo(all.size());
      }
    }
  }

  @Property
  void neitherCoderIsFirst(
      @ForAll("sheets") CodingSheet first, @ForAll("sheets") CodingSheet second) {
    for (CodedQuestion question : CodedQuestion.values()) {
      Agreement one = new Comparison(first, second).agreement(question, Basis.BOTH_CODED);
      Agreement other = new Comparison(second, first).agreement(question, Basis.BOTH_CODED);
      assertThat(other.agreed()).isEqualTo(one.agreed());
      assertThat(other.scores().micro().f1()).isEqualTo(one.scores().micro().f1());
      one.alpha()
          .find()
          .ifPresent(alpha ->
              assertThat(other.alpha().orThrow().alpha()).isCloseTo(alpha.alpha(), within(1e-12)));
    }
  }

  @Property
  void settledDisputesLeaveNothingToSettle(
      @ForAll("sheets") CodingSheet first, @ForAll("sheets") CodingSheet second) {
    Comparison comparison = new Comparison(first, second);
    List<Ruling> decisions = new ArrayList<>();
    for (Dispute dispute : comparison.disputes()) {
      decisions.add(Ruling.of(
          dispute.id(),
          dispute.question(),
          dispute.first().isEmpty() ? dispute.second() : dispute.first()));
    }
    CodingSheet agreed = comparison.settle(decisions);
    assertThat(agreed.records().keySet()).isEqualTo(comparison.ids());
    decisions.forEach(
        decision -> assertThat(agreed.find(decision.id()).orElseThrow().codes(decision.question()))
            .isEqualTo(decision.codes()));
    assertThat(new Comparison(agreed, agreed).disputes()).isEmpty();
  }

  @Property
  void aSheetAgreesWithItself(@ForAll("sheets") CodingSheet sheet) {
    Comparison comparison = new Comparison(sheet, sheet);
    assertThat(comparison.disputes()).isEmpty();
    for (CodedQuestion question : CodedQuestion.values()) {
      comparison
          .agreement(question, Basis.REFERENCE)
          .alpha()
          .find()
          .ifPresent(alpha -> assertThat(alpha.alpha()).isEqualTo(1));
    }
  }
}
