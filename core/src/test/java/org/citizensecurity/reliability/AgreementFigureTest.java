package org.citizensecurity.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.citizensecurity.reliability.Sheets.no;
import static org.citizensecurity.reliability.Sheets.sheet;
import static org.citizensecurity.reliability.Sheets.yes;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citizensecurity.statistics.Reason;
import org.citizensecurity.statistics.resampling.Resampling;
import org.citizensecurity.statistics.resampling.Seed;
import org.junit.jupiter.api.Test;

class AgreementFigureTest {
  private static final Resampling RESAMPLING = Resampling.of(Seed.of(1));
  private static final Comparison FOUR = new Comparison(
      sheet(
          yes("a", "SOFT", "C12"),
          yes("b", "HARD", "C01", "C25"),
          yes("c", "SOFT", "C21", "C13"),
          no("d")),
      sheet(
          yes("a", "SOFT", "C12", "C20"),
          yes("b", "MIXED", "C01"),
          yes("c", "SOFT", "C21", "C13"),
          no("d")));

  @Test
  void measuresAreScoredAllTogether() {
    // by hand: 4 right of 5 coded, of 5 in the reference
    List<AgreementFigure> figures =
        AgreementFigure.of(FOUR.agreement(CodedQuestion.MEASURES, Basis.REFERENCE), RESAMPLING);
    assertThat(figures)
        .extracting(AgreementFigure::statistic)
        .containsExactly(
            Statistic.AGREEMENT,
            Statistic.ALPHA,
            Statistic.PRECISION,
            Statistic.RECALL,
            Statistic.F1,
            Statistic.MACRO_F1);
    assertValue(figures, Statistic.AGREEMENT, 1.0 / 3, 3);
    assertValue(figures, Statistic.PRECISION, 0.8, 5);
    assertValue(figures, Statistic.RECALL, 0.8, 5);
    assertValue(figures, Statistic.F1, 0.8, 6);
    assertValue(figures, Statistic.MACRO_F1, 0.8, 3);
  }

  @Test
  void oneValuedQuestionsHaveKappa() {
    // by hand: SOFT SOFT, HARD MIXED, SOFT SOFT, observed 2/3 and expected 4/9
    List<AgreementFigure> figures =
        AgreementFigure.of(FOUR.agreement(CodedQuestion.APPROACH, Basis.REFERENCE), RESAMPLING);
    assertValue(figures, Statistic.KAPPA, (2.0 / 3 - 4.0 / 9) / (5.0 / 9), 3);
    // by hand: codes 4 SOFT, 1 HARD, 1 MIXED, so 1 - (2 / 6) / (18 / 30)
    assertValue(figures, Statistic.ALPHA, 1 - 5 * 2.0 / 18, 3);
  }

  private static void assertValue(
      List<AgreementFigure> figures, Statistic statistic, double value, long n) {
    AgreementFigure figure =
        figures.stream().filter(one -> one.statistic() == statistic).findFirst().orElseThrow();
    assertThat(figure.value().orThrow()).isCloseTo(value, within(1e-11));
    assertThat(figure.n()).isEqualTo(n);
    figure
        .interval()
        .find()
        .ifPresent(interval -> assertThat(interval.contains(value)).isTrue());
  }

  /** Expected: core/src/test/r/statistics.R, Ordinal alpha of approach. */
  @Test
  void orderedCodesHaveOrdinalAlphaOfTheRecordsOnTheScale() {
    List<String> first =
        List.of("SOFT", "SOFT", "SOFT", "SOFT", "MIXED", "MIXED", "HARD", "HARD", "HARD");
    List<String> second =
        List.of("SOFT", "SOFT", "SOFT", "MIXED", "MIXED", "HARD", "HARD", "HARD", "SOFT");
    Comparison comparison = new Comparison(
        coded(first, "NEUTRAL", "HARD", "SOFT"), coded(second, "SOFT", "NEUTRAL", ""));
    List<AgreementFigure> figures = AgreementFigure.of(
        comparison.agreement(CodedQuestion.APPROACH, Basis.REFERENCE), RESAMPLING);
    assertValue(figures, Statistic.ORDINAL_ALPHA, 0.590740740741, 9);
    assertThat(AgreementFigure.of(
            comparison.agreement(CodedQuestion.PARADIGM, Basis.REFERENCE), RESAMPLING))
        .extracting(AgreementFigure::statistic)
        .doesNotContain(Statistic.ORDINAL_ALPHA);
  }

  private static CodingSheet coded(List<String> approaches, String... more) {
    List<String> all = Stream.concat(approaches.stream(), Arrays.stream(more)).toList();
    return CodingSheet.of(IntStream.range(0, all.size())
        .mapToObj(at -> yes("r" + at, all.get(at)))
        .toList());
  }

  @Test
  void pointIsNoInterval() {
    AgreementFigure.of(FOUR.agreement(CodedQuestion.RELEVANCE, Basis.REFERENCE), RESAMPLING)
        .stream()
        .filter(figure -> figure.statistic() != Statistic.AGREEMENT)
        .forEach(figure -> {
          assertThat(figure.value().orThrow()).isEqualTo(1);
          assertThat(figure.interval().undefined().orElseThrow().reason())
              .isIn(Reason.NO_VARIATION, Reason.NO_SOLUTION);
        });
  }

  @Test
  void everyCodeHasItsOwnFigures() {
    ImmutableList<AgreementFigure> figures =
        AgreementFigure.byCode(FOUR.agreement(CodedQuestion.APPROACH, Basis.REFERENCE), RESAMPLING);
    assertThat(figures)
        .extracting(AgreementFigure::code)
        .containsExactly(
            "HARD", "HARD", "HARD", "HARD", "MIXED", "MIXED", "MIXED", "MIXED", "SOFT", "SOFT",
            "SOFT", "SOFT");
    assertThat(figures.get(0).value().undefined().orElseThrow().reason()).isEqualTo(Reason.TOO_FEW);
    assertThat(figures.get(1).value().orThrow()).isZero();
    assertThat(figures.get(10).value().orThrow()).isEqualTo(1);
    assertThat(figures.get(11).value().orThrow()).isEqualTo(1);
  }

  @Test
  void perfectAgreementAndNothingToCompareAreDefinedAnswers() {
    List<AgreementFigure> perfect =
        AgreementFigure.of(FOUR.agreement(CodedQuestion.RELEVANCE, Basis.BOTH_CODED), RESAMPLING);
    assertThat(perfect)
        .allSatisfy(figure -> assertThat(figure.value().orThrow()).isEqualTo(1));
    List<AgreementFigure> nothing =
        AgreementFigure.of(FOUR.agreement(CodedQuestion.PARADIGM, Basis.BOTH_CODED), RESAMPLING);
    assertThat(nothing).allSatisfy(figure -> {
      assertThat(figure.value().isDefined()).isFalse();
      assertThat(figure.interval().isDefined()).isFalse();
      assertThat(figure.n()).isZero();
    });
  }

  @Test
  void noAnswerIsACodeOfItsOwn() {
    Agreement agreement = new Comparison(
            sheet(yes("a", "SOFT"), yes("b", "HARD")), sheet(yes("a", ""), yes("b", "HARD")))
        .agreement(CodedQuestion.APPROACH, Basis.REFERENCE);
    assertThat(agreement.confusion().count("SOFT", CodePair.NO_ANSWER)).isEqualTo(1);
    assertThat(agreement.codes()).containsExactly("HARD", "SOFT");
    assertThat(agreement.scores().micro().missed()).isEqualTo(1);
  }
}
