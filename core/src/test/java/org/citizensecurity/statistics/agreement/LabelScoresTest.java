package org.citizensecurity.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.citizensecurity.statistics.Proportion;
import org.citizensecurity.statistics.Reason;
import org.citizensecurity.statistics.resampling.Bootstrap;
import org.citizensecurity.statistics.resampling.Resampling;
import org.citizensecurity.statistics.resampling.Seed;
import org.junit.jupiter.api.Test;

class LabelScoresTest {
  private static final LabelScores<String> FIVE = LabelScores.of(
      List.of(Set.of("a"), Set.of("a"), Set.of("b"), Set.of("a", "b"), Set.of("a", "b", "c")),
      List.of(Set.of("a"), Set.of("a", "b"), Set.of("c"), Set.of("a", "b"), Set.of("a")));

  @Test
  void labelsAreCountedByHand() {
    assertThat(FIVE.scores("a")).isEqualTo(new Scores(4, 0, 0));
    assertThat(FIVE.scores("b")).isEqualTo(new Scores(1, 1, 2));
    assertThat(FIVE.scores("c")).isEqualTo(new Scores(0, 1, 1));
    assertThat(FIVE.scores("d")).isEqualTo(Scores.NONE);
    assertThat(FIVE.micro()).isEqualTo(new Scores(5, 2, 3));
    assertThat(FIVE.exactMatches()).isEqualTo(new Proportion(2, 5));
    assertThat(FIVE.labels()).containsExactlyInAnyOrder("a", "b", "c");
    assertThat(FIVE.macroF1OfReference().orThrow()).isCloseTo((1 + 2.0 / 5 + 0) / 3, within(1e-12));
  }

  @Test
  void labelThatOnlyTheCoderUsesIsNotInTheMean() {
    LabelScores<String> scores =
        LabelScores.of(List.of(Set.of("a"), Set.of("b")), List.of(Set.of("a"), Set.of("x")));
    assertThat(scores.macroF1OfReference().orThrow()).isEqualTo(0.5);
  }

  @Test
  void bootstrapComesNearTheQuantilesOfAllResamples() {
    // core/src/test/r/statistics.R, Bootstrap of F1: all 3125 resamples of the five cases
    Bootstrap f1 =
        FIVE.micro(Scores::f1, new Resampling(20_000, Seed.of(3), 0.95)).orThrow();
    assertThat(f1.observed()).isCloseTo(0.666666666667, within(1e-11));
    assertThat(f1.interval().lower()).isCloseTo(0.333333333333, within(0.03));
    assertThat(f1.interval().upper()).isCloseTo(0.933333333333, within(0.03));
  }

  @Test
  void intervalsHoldTheirScores() {
    Resampling resampling = Resampling.of(Seed.of(3));
    Bootstrap macro = FIVE.macroF1OfReference(resampling).orThrow();
    assertThat(macro.observed()).isEqualTo(FIVE.macroF1OfReference().orThrow());
    assertThat(macro.interval().contains(macro.observed())).isTrue();
    Bootstrap ofA = FIVE.ofLabel("a", Scores::f1, resampling).orThrow();
    assertThat(ofA.interval().lower()).isEqualTo(1);
  }

  @Test
  void nothingHasNoScores() {
    LabelScores<String> empty = LabelScores.of(List.of(), List.of());
    assertThat(empty.micro()).isEqualTo(Scores.NONE);
    assertThat(empty.macroF1OfReference().undefined().orElseThrow().reason())
        .isEqualTo(Reason.TOO_FEW);
    assertThat(empty.micro(Scores::f1, Resampling.of(Seed.of(1))).isDefined()).isFalse();
  }

  @Test
  void wrongInputThrows() {
    assertThatThrownBy(() -> LabelScores.of(List.of(Set.of("a")), List.of()))
        .hasMessage("1 reference cases but 0 coded cases, expected as many of each");
    assertThatThrownBy(() -> new Resampling(99, Seed.of(1), 0.95))
        .hasMessage("resamples 99 are fewer than 100");
    assertThatThrownBy(() -> new Resampling(100, Seed.of(1), 1))
        .hasMessage("level 1.0 is not between 0 and 1, such as 0.95");
  }
}
