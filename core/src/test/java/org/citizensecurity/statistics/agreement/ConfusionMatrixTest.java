package org.citizensecurity.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import java.util.List;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.Reason;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {
  private static final ConfusionMatrix<String> THREE = ConfusionMatrix.of(
      List.of("hard", "soft", "mixed"), new long[][] {{5, 2, 1}, {1, 7, 0}, {0, 1, 3}});

  @Test
  void scoresOfEachCategoryAreTheirDefinitions() {
    // core/src/test/r/statistics.R, Agreement: precision, recall, f1
    assertScores("hard", 0.833333333333, 0.625, 0.714285714286);
    assertScores("soft", 0.7, 0.875, 0.777777777778);
    assertScores("mixed", 0.75, 0.75, 0.75);
    assertThat(THREE.macroPrecision().orThrow()).isCloseTo(0.761111111111, within(1e-11));
    assertThat(THREE.macroRecall().orThrow()).isCloseTo(0.75, within(1e-11));
    assertThat(THREE.macroF1().orThrow()).isCloseTo(0.747354497354, within(1e-11));
    assertThat(THREE.accuracy().orThrow()).isEqualTo(0.75);
  }

  private static void assertScores(String category, double precision, double recall, double f1) {
    Scores scores = THREE.scores(category);
    assertThat(scores.precision().orThrow()).isCloseTo(precision, within(1e-11));
    assertThat(scores.recall().orThrow()).isCloseTo(recall, within(1e-11));
    assertThat(scores.f1().orThrow()).isCloseTo(f1, within(1e-11));
  }

  @Test
  void specificAgreementIsThatOfArtsteinAndPoesio() {
    // Artstein and Poesio (2008), Computational Linguistics 34, section 2: .571 and .769
    ConfusionMatrix<String> matrix =
        ConfusionMatrix.of(List.of("STAT", "IReq"), new long[][] {{20, 10}, {20, 50}});
    assertThat(matrix.scores("STAT").f1().orThrow()).isCloseTo(0.571, within(5e-4));
    assertThat(matrix.scores("IReq").f1().orThrow()).isCloseTo(0.769, within(5e-4));
  }

  @Test
  void intervalsOfPrecisionAndRecallAreWilsons() {
    // R 4.2.2: prop.test(5, 6, correct = FALSE)$conf.int; prop.test(5, 8, correct = FALSE)
    Interval precision = THREE.scores("hard").precisionInterval(0.95).orThrow();
    assertThat(precision.lower()).isCloseTo(0.436497177814, within(1e-11));
    assertThat(precision.upper()).isCloseTo(0.969946630252, within(1e-11));
    Interval recall = THREE.scores("hard").recallInterval(0.95).orThrow();
    assertThat(recall.lower()).isCloseTo(0.305742394603, within(1e-11));
    assertThat(recall.upper()).isCloseTo(0.863155714176, within(1e-11));
    assertThat(new Scores(0, 0, 3).precisionInterval(0.95).isDefined()).isFalse();
    assertThat(new Scores(0, 3, 0).recallInterval(0.95).isDefined()).isFalse();
  }

  @Test
  void pairsOfCodesAreCounted() {
    ConfusionMatrix<String> matrix =
        ConfusionMatrix.of(List.of("b", "a", "b", "b"), List.of("b", "b", "c", "b"));
    assertThat(matrix.categories()).containsExactly("b", "a", "c");
    assertThat(matrix.count("b", "b")).isEqualTo(2);
    assertThat(matrix.count("a", "b")).isEqualTo(1);
    assertThat(matrix.count("c", "a")).isZero();
    assertThat(matrix.total()).isEqualTo(4);
    assertThat(matrix.inReference("b")).isEqualTo(3);
    assertThat(matrix.coded("b")).isEqualTo(3);
    assertThat(matrix.scores("b")).isEqualTo(new Scores(2, 1, 1));
  }

  @Test
  void categoryThatWasNeverCodedCountsZeroInTheMacroAverage() {
    // scikit-learn's definition with zero_division=0: precision (2/3 + 0 + 0) / 3
    ConfusionMatrix<String> matrix =
        ConfusionMatrix.of(List.of("b", "a", "b", "b"), List.of("b", "b", "c", "b"));
    assertThat(matrix.scores("a").precision().undefined().orElseThrow().reason())
        .isEqualTo(Reason.TOO_FEW);
    assertThat(matrix.scores("c").recall().isDefined()).isFalse();
    assertThat(matrix.scores("a").f1().orThrow()).isZero();
    assertThat(matrix.macroPrecision().orThrow()).isCloseTo(2.0 / 9, within(1e-15));
    assertThat(matrix.macroF1().orThrow()).isCloseTo(2.0 / 9, within(1e-15));
  }

  @Test
  void categoryWithoutCasesDoesNotLowerTheMacroAverage() {
    ConfusionMatrix<String> matrix = ConfusionMatrix.of(
        List.of("a", "b", "none"), new long[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 0}});
    assertThat(matrix.macroF1().orThrow()).isEqualTo(1);
    assertThat(matrix.scores("none").f1().isDefined()).isFalse();
  }

  @Test
  void noCasesHaveNoScores() {
    ConfusionMatrix<String> empty = ConfusionMatrix.of(List.of(), List.of());
    assertThat(empty.total()).isZero();
    assertThat(empty.accuracy().isDefined()).isFalse();
    assertThat(empty.macroF1().undefined().orElseThrow().detail()).isEqualTo("there are no cases");
  }

  @Test
  void wrongInputThrows() {
    assertThatThrownBy(() -> ConfusionMatrix.of(List.of("a"), List.of("a", "b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 reference codes but 2 codes, expected as many of each");
    assertThatThrownBy(() -> ConfusionMatrix.of(List.of("a", "a"), new long[2][2]))
        .hasMessage("categories [a, a] name one twice");
    assertThatThrownBy(() -> ConfusionMatrix.of(List.of("a", "b"), new long[1][2]))
        .hasMessage("1 rows for 2 categories");
    assertThatThrownBy(() -> ConfusionMatrix.of(List.of("a"), new long[][] {{-1}}))
        .hasMessage("count -1 is negative");
    assertThatThrownBy(() -> THREE.scores("neutral"))
        .hasMessage("category 'neutral' is unknown, expected one of [hard, soft, mixed]");
    assertThatThrownBy(
            () -> new ConfusionMatrix<>(ImmutableSet.of("a"), ImmutableTable.of("a", "a", 0L)))
        .hasMessage("count 0 of 'a' coded as 'a' is below 1");
    assertThatThrownBy(() -> new Scores(0, -1, 0)).hasMessage("wrong -1 is negative");
  }
}
