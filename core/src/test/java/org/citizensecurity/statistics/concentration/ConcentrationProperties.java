package org.citizensecurity.statistics.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConcentrationProperties {

  @Provide
  Arbitrary<List<Double>> weights() {
    return Arbitraries.oneOf(
            Arbitraries.doubles().between(0, 1e9),
            Arbitraries.integers().between(0, 3).map(i -> (double) i))
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .filter(list -> list.stream().anyMatch(weight -> weight > 0));
  }

  private static double[] array(List<Double> weights) {
    return weights.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Property
  void everyMeasureStaysWithinItsRange(@ForAll("weights") List<Double> weights) {
    Concentration concentration = Concentration.of(array(weights)).orThrow();
    int n = weights.size();
    assertThat(concentration.herfindahl()).isBetween(1.0 / n - 1e-12, 1 + 1e-12);
    assertThat(concentration.effectiveNumber()).isBetween(1 - 1e-12, n + 1e-9);
    assertThat(concentration.gini()).isBetween(0.0, (n - 1.0) / n + 1e-12);
    assertThat(concentration.entropy()).isBetween(0.0, Math.log(n) / Math.log(2) + 1e-12);
    concentration
        .normalisedHerfindahl()
        .find()
        .ifPresent(share -> assertThat(share).isBetween(0.0, 1 + 1e-12));
    concentration
        .normalisedEntropy()
        .find()
        .ifPresent(share -> assertThat(share).isBetween(0.0, 1.0));
    assertThat(concentration.normalisedEntropy().isDefined()).isEqualTo(n > 1);
  }

  @Property
  void topShareGrowsToOne(@ForAll("weights") List<Double> weights) {
    Concentration concentration = Concentration.of(array(weights)).orThrow();
    double before = 0;
    for (int k = 1; k <= weights.size(); k++) {
      assertThat(concentration.topShare(k)).isBetween(before, 1.0);
      before = concentration.topShare(k);
    }
    assertThat(before).isEqualTo(1);
  }

  @Property
  void orderChangesNothingAtAll(@ForAll("weights") List<Double> weights, @ForAll long seed) {
    List<Double> shuffled = new ArrayList<>(weights);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Concentration.of(array(shuffled))).isEqualTo(Concentration.of(array(weights)));
  }

  @Property
  void scaleChangesNothing(@ForAll("weights") List<Double> weights) {
    double[] scaled = weights.stream().mapToDouble(weight -> weight * 1024).toArray();
    assertThat(Concentration.of(scaled)).isEqualTo(Concentration.of(array(weights)));
  }

  @Property
  void theilPartsAddUpForAnyGroups(@ForAll("weights") List<Double> weights, @ForAll long seed) {
    Random random = new Random(seed);
    List<Integer> groups = weights.stream().map(weight -> random.nextInt(4)).toList();
    TheilIndex grouped = TheilIndex.of(array(weights), groups).orThrow();
    TheilIndex whole = TheilIndex.of(array(weights)).orThrow();
    assertThat(whole.between()).isCloseTo(0, within(1e-12));
    assertThat(grouped.total()).isCloseTo(whole.total(), within(1e-9));
    assertThat(whole.total()).isBetween(0.0, Math.log(weights.size()) + 1e-12);
  }

  @Property
  void divergenceIsSymmetricAndZeroToItself(
      @ForAll("weights") List<Double> first, @ForAll("weights") List<Double> second) {
    int size = Math.max(first.size(), second.size());
    double[] p = Arrays.copyOf(array(first), size);
    double[] q = Arrays.copyOf(array(second), size);
    double divergence = JensenShannon.of(p, q).orThrow().divergence();
    assertThat(divergence).isBetween(0.0, 1.0);
    assertThat(JensenShannon.of(q, p).orThrow().divergence()).isEqualTo(divergence);
    assertThat(JensenShannon.of(p, p).orThrow().divergence()).isZero();
  }
}
