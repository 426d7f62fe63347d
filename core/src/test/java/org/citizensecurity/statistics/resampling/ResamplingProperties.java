package org.citizensecurity.statistics.resampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.citizensecurity.statistics.Computed;

class ResamplingProperties {

  private static Computed<Double> largest(List<Integer> values) {
    return Computed.of(values.stream().mapToDouble(Integer::doubleValue).max().orElseThrow());
  }

  private static double slope(List<Integer> labels) {
    double sum = 0;
    for (int i = 0; i < labels.size(); i++) {
      sum += i * labels.get(i);
    }
    return sum;
  }

  @Property(tries = 50)
  void sameSeedGivesTheSameResult(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 50) Integer> values,
      @ForAll long seed) {
    assertThat(Bootstrap.percentile(values, ResamplingProperties::largest, 200, Seed.of(seed), 0.9))
        .isEqualTo(
            Bootstrap.percentile(values, ResamplingProperties::largest, 200, Seed.of(seed), 0.9));
    assertThat(Permutation.of(values, ResamplingProperties::slope, 99, Seed.of(seed)))
        .isEqualTo(Permutation.of(values, ResamplingProperties::slope, 99, Seed.of(seed)));
  }

  @Property(tries = 50)
  void resamplesHoldOnlyTheSample(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 50) Integer> values,
      @ForAll long seed) {
    Bootstrap bootstrap = Bootstrap.percentile(
            values,
            drawn -> {
              assertThat(drawn).hasSameSizeAs(values);
              assertThat(values).containsAll(drawn);
              return largest(drawn);
            },
            100,
            Seed.of(seed),
            0.95)
        .orThrow();
    assertThat(bootstrap.interval().upper()).isLessThanOrEqualTo(bootstrap.observed());
  }

  @Property(tries = 50)
  void shufflesKeepTheLabelsAndPValuesStayInRange(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 50) Integer> labels,
      @ForAll long seed) {
    Permutation.of(
            labels,
            shuffled -> {
              assertThat(shuffled).containsExactlyInAnyOrderElementsOf(labels);
              return slope(shuffled);
            },
            99,
            Seed.of(seed))
        .find()
        .ifPresent(test -> {
          assertThat(test.pGreater()).isBetween(0.01, 1.0);
          assertThat(test.pLess()).isBetween(0.01, 1.0);
          assertThat(test.pGreater() + test.pLess()).isGreaterThanOrEqualTo(1);
          assertThat(test.pTwoSided()).isBetween(0.01, 1.0);
        });
  }
}
