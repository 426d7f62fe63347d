package org.citizensecurity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class ShareProperties {

  @Property
  void shareLiesWithinItsWilsonInterval(
      @ForAll @IntRange(max = 500) int halves,
      @ForAll @IntRange(max = 500) int otherHalves,
      @ForAll @DoubleRange(min = 0.01, max = 0.999) @Scale(3) double level) {
    Proportion proportion = new Proportion(halves / 2.0, (halves + otherHalves) / 2.0);
    assertThat(proportion.share().isDefined()).isEqualTo(halves + otherHalves > 0);
    proportion.wilson(level).find().ifPresent(interval -> {
      assertThat(interval.lower()).isBetween(0.0, proportion.share().orThrow());
      assertThat(interval.upper()).isBetween(proportion.share().orThrow(), 1.0);
    });
  }

  @Property
  void wilsonIsContinuousBetweenWholeAndFractionalCounts(
      @ForAll @IntRange(max = 500) int count, @ForAll @IntRange(min = 1, max = 500) int others) {
    Interval whole = new Proportion(count, count + others).wilson().orThrow();
    Interval fractional = new Proportion(count, count + others + 1e-9).wilson().orThrow();
    assertThat(fractional.lower()).isCloseTo(whole.lower(), within(1e-8));
    assertThat(fractional.upper()).isCloseTo(whole.upper(), within(1e-8));
  }

  @Property
  void everyCodingOfTheUnknownLiesWithinTheBounds(
      @ForAll @DoubleRange(max = 1e12) double yes,
      @ForAll @DoubleRange(max = 1e12) double no,
      @ForAll @DoubleRange(max = 1e12) double unknown,
      @ForAll @DoubleRange(max = 1) double part) {
    ManskiBounds.of(yes, no, unknown).find().ifPresent(bounds -> {
      double share = (yes + part * unknown) / (yes + no + unknown);
      assertThat(share).isBetween(bounds.lower() - 1e-12, bounds.upper() + 1e-12);
    });
  }

  @Property
  void adjustmentKeepsTheOrderAndNeverLowers(
      @ForAll @Size(max = 30) List<@DoubleRange(max = 1) @Scale(4) Double> pValues,
      @ForAll PValueAdjustment adjustment) {
    double[] before = pValues.stream().mapToDouble(Double::doubleValue).toArray();
    double[] after = adjustment.adjust(before).toArray();
    for (int i = 0; i < before.length; i++) {
      assertThat(after[i]).isBetween(before[i] * (1 - 1e-15), 1.0);
      for (int j = 0; j < before.length; j++) {
        assertThat(before[i] < before[j] && after[i] > after[j]).isFalse();
      }
    }
  }

  @Property
  void holmIsNeverBelowBenjaminiHochberg(
      @ForAll @Size(max = 30) List<@DoubleRange(max = 1) @Scale(4) Double> pValues) {
    double[] before = pValues.stream().mapToDouble(Double::doubleValue).toArray();
    double[] holm = PValueAdjustment.HOLM.adjust(before).toArray();
    double[] discovery = PValueAdjustment.BENJAMINI_HOCHBERG.adjust(before).toArray();
    for (int i = 0; i < before.length; i++) {
      assertThat(holm[i]).isGreaterThanOrEqualTo(discovery[i] * (1 - 1e-12));
    }
  }
}
