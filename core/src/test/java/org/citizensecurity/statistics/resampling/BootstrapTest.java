package org.citizensecurity.statistics.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.IntervalMethod;
import org.citizensecurity.statistics.Proportion;
import org.citizensecurity.statistics.Reason;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static final List<Double> SAMPLE = List.of(1.0, 3.0, 4.0, 8.0, 14.0);

  private static Computed<Double> mean(List<Double> values) {
    return Computed.of(
        values.stream().mapToDouble(Double::doubleValue).average().orElseThrow());
  }

  private static Computed<Bootstrap> ofMean(long seed, double level) {
    return Bootstrap.percentile(SAMPLE, BootstrapTest::mean, 20_000, Seed.of(seed), level);
  }

  @Test
  void percentilesApproachThoseOfAllSamples() {
    // core/src/test/r/statistics.R, Resampling: quantiles of the means of all 5^5 samples
    Bootstrap bootstrap = ofMean(1, 0.95).orThrow();
    assertThat(bootstrap.observed()).isEqualTo(6);
    assertThat(bootstrap.interval().lower()).isCloseTo(2.4, within(0.21));
    assertThat(bootstrap.interval().upper()).isCloseTo(10.4, within(0.21));
    Bootstrap narrower = ofMean(2, 0.90).orThrow();
    assertThat(narrower.interval().lower()).isCloseTo(2.8, within(0.21));
    assertThat(narrower.interval().upper()).isCloseTo(9.6, within(0.21));
    assertThat(narrower.interval().method()).isEqualTo(IntervalMethod.BOOTSTRAP_PERCENTILE);
  }

  @Test
  void seedAndGeneratorAreNamed() {
    Bootstrap bootstrap = ofMean(42, 0.95).orThrow();
    assertThat(bootstrap.seed()).isEqualTo(Seed.of(42));
    assertThat(bootstrap.seed().generator()).isEqualTo("xoshiro256++");
    assertThat(bootstrap.resamples()).isEqualTo(20_000);
    assertThat(bootstrap.undefinedResamples()).isZero();
  }

  @Test
  void resamplesWithoutAnAnswerAreCounted() {
    List<Integer> votes = List.of(1, 1, 1, 0, -1, -1);
    Bootstrap bootstrap = Bootstrap.percentile(
            votes, BootstrapTest::shareOfYes, 1000, Seed.of(3), 0.95)
        .orThrow();
    // Only unknowns (-1) are drawn with chance (2/6)^6 = 0.00137
    assertThat(bootstrap.undefinedResamples()).isBetween(0, 10);
    assertThat(bootstrap.observed()).isEqualTo(0.75);
    assertThat(
            Bootstrap.percentile(List.of(1, -1), BootstrapTest::shareOfYes, 1000, Seed.of(3), 0.95)
                .undefined()
                .orElseThrow()
                .reason())
        .isEqualTo(Reason.NO_SOLUTION);
  }

  private static Computed<Double> shareOfYes(List<Integer> votes) {
    long yes = votes.stream().filter(vote -> vote == 1).count();
    long no = votes.stream().filter(vote -> vote == 0).count();
    return new Proportion(yes, yes + no).share();
  }

  @Test
  void tooFewItemsOrAnUndefinedStatisticAreRefused() {
    assertThat(Bootstrap.percentile(List.of(1.0), BootstrapTest::mean, 100, Seed.of(1), 0.95)
            .undefined()
            .orElseThrow()
            .reason())
        .isEqualTo(Reason.TOO_FEW);
    assertThat(
            Bootstrap.percentile(List.of(-1, -1), BootstrapTest::shareOfYes, 100, Seed.of(1), 0.95)
                .undefined()
                .orElseThrow()
                .reason())
        .isEqualTo(Reason.NO_WEIGHT);
  }

  @Test
  void wrongInputThrows() {
    assertThatThrownBy(
            () -> Bootstrap.percentile(SAMPLE, BootstrapTest::mean, 99, Seed.of(1), 0.95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("resamples 99 are fewer than 100");
    assertThatThrownBy(() -> Bootstrap.percentile(SAMPLE, BootstrapTest::mean, 100, Seed.of(1), 95))
        .hasMessageStartingWith("level 95.0");
    assertThatThrownBy(() ->
            Bootstrap.percentile(SAMPLE, sample -> Computed.of(Double.NaN), 100, Seed.of(1), 0.95))
        .hasMessage("statistic NaN is not a finite number");
  }
}
