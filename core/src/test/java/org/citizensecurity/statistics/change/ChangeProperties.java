package org.citizensecurity.statistics.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ChangeProperties {

  /** Years without repetition, small values with ties. */
  record Sample(List<Integer> years, List<Integer> values) {
    double[] times() {
      return years.stream().mapToDouble(Integer::doubleValue).toArray();
    }

    double[] numbers() {
      return values.stream().mapToDouble(Integer::doubleValue).toArray();
    }

    double[] mapped(double factor, double shift) {
      return values.stream().mapToDouble(value -> value * factor + shift).toArray();
    }

    double[] reversedTimes() {
      return years.stream().mapToDouble(year -> 4000.0 - year).toArray();
    }

    boolean varies() {
      return values.stream().distinct().count() > 1;
    }
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Arbitraries.integers()
        .between(4, 20)
        .flatMap(size -> Combinators.combine(
                Arbitraries.integers()
                    .between(1990, 2030)
                    .list()
                    .uniqueElements()
                    .ofSize(size),
                Arbitraries.integers().between(-5, 15).list().ofSize(size))
            .as(Sample::new));
  }

  @Property
  void reversedTimeTurnsMannKendallRound(@ForAll("samples") Sample sample) {
    Assume.that(sample.varies());
    MannKendall forward = MannKendall.of(sample.times(), sample.numbers()).orThrow();
    MannKendall backward =
        MannKendall.of(sample.reversedTimes(), sample.numbers()).orThrow();
    assertThat(backward.s()).isEqualTo(-forward.s());
    assertThat(backward.tau()).isEqualTo(-forward.tau());
    assertThat(backward.pValue()).isEqualTo(forward.pValue());
    assertThat(forward.pValue()).isBetween(0.0, 1.0);
    assertThat(Math.abs(forward.s()))
        .isLessThanOrEqualTo(forward.size() * (forward.size() - 1) / 2);
  }

  @Property
  void correctedMannKendallHasTheSameScore(@ForAll("samples") Sample sample) {
    Assume.that(sample.varies());
    MannKendall plain = MannKendall.of(sample.times(), sample.numbers()).orThrow();
    MannKendall.correctedForAutocorrelation(sample.times(), sample.numbers())
        .find()
        .ifPresent(corrected -> {
          assertThat(corrected.s()).isEqualTo(plain.s());
          assertThat(corrected.variance()).isPositive();
          assertThat(corrected.pValue()).isBetween(0.0, 1.0);
        });
  }

  @Property
  void orderOfTheInputChangesNothing(@ForAll("samples") Sample sample, @ForAll long seed) {
    Assume.that(sample.varies());
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sample.years.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    Sample shuffled = new Sample(
        order.stream().map(sample.years::get).toList(),
        order.stream().map(sample.values::get).toList());
    assertThat(MannKendall.of(shuffled.times(), shuffled.numbers()))
        .isEqualTo(MannKendall.of(sample.times(), sample.numbers()));
    assertThat(MannKendall.correctedForAutocorrelation(shuffled.times(), shuffled.numbers()))
        .isEqualTo(MannKendall.correctedForAutocorrelation(sample.times(), sample.numbers()));
    assertThat(TheilSen.of(shuffled.times(), shuffled.numbers()))
        .isEqualTo(TheilSen.of(sample.times(), sample.numbers()));
    assertThat(Pettitt.of(shuffled.times(), shuffled.numbers()))
        .isEqualTo(Pettitt.of(sample.times(), sample.numbers()));
  }

  @Property
  void theilSenFollowsScaleAndShift(@ForAll("samples") Sample sample) {
    TheilSen line = TheilSen.of(sample.times(), sample.numbers()).orThrow();
    TheilSen mapped = TheilSen.of(sample.times(), sample.mapped(-2, 7)).orThrow();
    assertThat(mapped.slope()).isCloseTo(-2 * line.slope(), within(1e-12));
    assertThat(mapped.intercept()).isCloseTo(-2 * line.intercept() + 7, within(1e-9));
    assertThat(mapped.interval().isDefined()).isEqualTo(line.interval().isDefined());
    line.interval().find().ifPresent(interval -> {
      assertThat(interval.contains(line.slope())).isTrue();
      assertThat(mapped.interval().orThrow().upper())
          .isCloseTo(-2 * interval.lower(), within(1e-9));
    });
  }

  @Property
  void pettittFindsAPlantedStep(
      @ForAll @IntRange(min = 3, max = 15) int before,
      @ForAll @IntRange(min = 3, max = 15) int after) {
    double[] values = new double[before + after];
    for (int i = 0; i < values.length; i++) {
      values[i] = i < before ? -3 : 10;
    }
    Pettitt test = Pettitt.of(Series.years(1, values.length), values).orThrow();
    assertThat(test.lastTimeBefore()).isEqualTo(before);
    assertThat(test.u()).isEqualTo((long) before * after);
  }

  @Property
  void complementOfTheEventsTurnsTheTrendRound(@ForAll("samples") Sample sample) {
    double[] totals = new double[sample.years.size()];
    double[] events = sample.mapped(0.5, 3); // half counts from 0.5 to 10.5
    double[] others = new double[totals.length];
    for (int i = 0; i < totals.length; i++) {
      totals[i] = 11;
      others[i] = totals[i] - events[i];
    }
    CochranArmitage test = CochranArmitage.of(sample.times(), events, totals).orThrow();
    assertThat(CochranArmitage.of(sample.times(), others, totals).orThrow().z())
        .isCloseTo(-test.z(), within(1e-9));
    assertThat(test.pValue()).isBetween(0.0, 1.0);
    LogisticTrend fit = LogisticTrend.of(sample.times(), events, totals).orThrow();
    LogisticTrend turned = LogisticTrend.of(sample.times(), others, totals).orThrow();
    assertThat(turned.slope()).isCloseTo(-fit.slope(), within(1e-9));
    assertThat(turned.standardError()).isCloseTo(fit.standardError(), within(1e-9));
    if (Math.abs(test.z()) > 1e-6) {
      assertThat(Math.signum(fit.slope())).isEqualTo(Math.signum(test.z()));
    }
  }
}
