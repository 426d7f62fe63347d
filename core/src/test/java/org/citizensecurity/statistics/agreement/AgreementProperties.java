package org.citizensecurity.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Proportion;
import org.citizensecurity.statistics.resampling.Bootstrap;
import org.citizensecurity.statistics.resampling.Resampling;
import org.citizensecurity.statistics.resampling.Seed;

class AgreementProperties {
  private static final List<Integer> ORDER = List.of(1, 2, 3, 4);

  @Provide
  Arbitrary<List<List<Integer>>> units() {
    return Arbitraries.of(ORDER).list().ofMaxSize(4).list().ofMaxSize(15);
  }

  @Provide
  Arbitrary<List<List<Integer>>> pairs() {
    return Arbitraries.of(ORDER).list().ofSize(2).list().ofMinSize(1).ofMaxSize(20);
  }

  private static List<Integer> coder(List<List<Integer>> pairs, int coder) {
    return pairs.stream().map(pair -> pair.get(coder)).toList();
  }

  @Property
  void alphaIsAtMostOneAndOneOnlyIfAllAgree(@ForAll("units") List<List<Integer>> units) {
    boolean agree = units.stream().allMatch(unit -> unit.stream().distinct().count() <= 1);
    KrippendorffAlpha.nominal(units).find().ifPresent(alpha -> {
      assertThat(alpha.alpha()).isLessThanOrEqualTo(1);
      assertThat(alpha.alpha() == 1).isEqualTo(agree);
    });
    KrippendorffAlpha.ordinal(units, ORDER)
        .find()
        .ifPresent(alpha -> assertThat(alpha.alpha() == 1).isEqualTo(agree));
  }

  @Property
  void orderOfUnitsAndCodersDoesNotMatter(
      @ForAll("units") List<List<Integer>> units, @ForAll long seed) {
    Random random = new Random(seed);
    List<List<Integer>> shuffled = new ArrayList<>();
    for (List<Integer> unit : units) {
      List<Integer> codes = new ArrayList<>(unit);
      Collections.shuffle(codes, random);
      shuffled.add(codes);
    }
    Collections.shuffle(shuffled, random);
    assertThat(KrippendorffAlpha.nominal(shuffled).isDefined())
        .isEqualTo(KrippendorffAlpha.nominal(units).isDefined());
    KrippendorffAlpha.ordinal(units, ORDER)
        .find()
        .ifPresent(alpha -> assertThat(
                KrippendorffAlpha.ordinal(shuffled, ORDER).orThrow().alpha())
            .isCloseTo(alpha.alpha(), within(1e-12)));
  }

  @Property
  void distanceDoesNotDependOnTheDirectionOfTheOrder(@ForAll("units") List<List<Integer>> units) {
    List<Integer> turned = List.of(4, 3, 2, 1);
    KrippendorffAlpha.ordinal(units, ORDER)
        .find()
        .ifPresent(alpha -> assertThat(
                KrippendorffAlpha.ordinal(units, turned).orThrow().alpha())
            .isCloseTo(alpha.alpha(), within(1e-12)));
  }

  @Property
  void kappaIsSymmetricAndAtMostOne(@ForAll("pairs") List<List<Integer>> pairs) {
    ConfusionMatrix<Integer> matrix = ConfusionMatrix.of(coder(pairs, 0), coder(pairs, 1));
    ConfusionMatrix<Integer> turned = ConfusionMatrix.of(coder(pairs, 1), coder(pairs, 0));
    CohenKappa.of(matrix).find().ifPresent(kappa -> {
      CohenKappa other = CohenKappa.of(turned).orThrow();
      assertThat(kappa.kappa()).isBetween(-1.0, 1.0);
      assertThat(other.kappa()).isCloseTo(kappa.kappa(), within(1e-12));
      assertThat(other.standardError()).isCloseTo(kappa.standardError(), within(1e-7));
    });
  }

  @Property
  void microScoresAreAccuracyAndNothingIsLost(@ForAll("pairs") List<List<Integer>> pairs) {
    ConfusionMatrix<Integer> matrix = ConfusionMatrix.of(coder(pairs, 0), coder(pairs, 1));
    long agreed = pairs.stream().filter(pair -> pair.get(0).equals(pair.get(1))).count();
    assertThat(matrix.total()).isEqualTo(pairs.size());
    assertThat(matrix.micro().found()).isEqualTo(agreed);
    assertThat(matrix.micro().precision()).isEqualTo(matrix.micro().recall());
    assertThat(matrix.micro().f1().orThrow())
        .isCloseTo((double) agreed / pairs.size(), within(1e-15));
    assertThat(matrix.macroF1().orThrow()).isBetween(0.0, 1.0);
  }

  @Property
  void namesOfTheCategoriesDoNotMatter(@ForAll("units") List<List<Integer>> units) {
    List<List<String>> renamed = units.stream()
        .map(unit -> unit.stream().map(code -> "c" + (7 - code)).toList())
        .toList();
    assertThat(KrippendorffAlpha.nominal(renamed).isDefined())
        .isEqualTo(KrippendorffAlpha.nominal(units).isDefined());
    KrippendorffAlpha.nominal(units)
        .find()
        .ifPresent(
            alpha -> assertThat(KrippendorffAlpha.nominal(renamed).orThrow().alpha())
                .isCloseTo(alpha.alpha(), within(1e-12)));
  }

  @Property
  void setsOfOneLabelAreCategories(@ForAll("units") List<List<Integer>> units) {
    List<List<Set<Integer>>> sets =
        units.stream().map(unit -> unit.stream().map(Set::of).toList()).toList();
    KrippendorffAlpha.nominal(units).find().ifPresent(alpha -> {
      assertThat(KrippendorffAlpha.of(sets, Difference.masi()).orThrow()).isEqualTo(alpha);
      assertThat(KrippendorffAlpha.of(sets, Difference.jaccard()).orThrow()).isEqualTo(alpha);
    });
  }

  @Property(tries = 100)
  void microF1LiesBetweenTheWorstAndTheBestLabel(
      @ForAll("units") List<List<Integer>> reference, @ForAll long seed) {
    List<Set<Integer>> given = reference.stream().map(Set::copyOf).toList();
    List<Set<Integer>> coded = new ArrayList<>(given);
    Collections.shuffle(coded, new Random(seed));
    LabelScores<Integer> scores = LabelScores.of(given, coded);
    scores.micro().f1().find().ifPresent(micro -> {
      List<Double> each = scores.labels().stream()
          .map(label -> scores.scores(label).f1().orThrow())
          .toList();
      assertThat(micro).isBetween(Collections.min(each) - 1e-12, Collections.max(each) + 1e-12);
    });
  }

  @Property(tries = 50)
  void bootstrapIntervalIsWithinTheRangeAndRepeats(
      @ForAll("units") List<List<Integer>> units, @ForAll long seed) {
    Resampling resampling = new Resampling(100, Seed.of(seed), 0.9);
    Computed<Bootstrap> found =
        KrippendorffAlpha.bootstrap(units, Difference.nominal(), resampling);
    found.find().ifPresent(alpha -> assertThat(alpha.interval().upper()).isLessThanOrEqualTo(1));
    assertThat(KrippendorffAlpha.bootstrap(units, Difference.nominal(), resampling))
        .isEqualTo(found);
  }

  @Property
  void faultlessCodesNeedNoCorrection(
      @ForAll @IntRange(max = 50) int coded, @ForAll @IntRange(min = 1, max = 50) int checked) {
    Proportion apparent = new Proportion(coded, 50);
    RoganGladen corrected = RoganGladen.of(
            apparent, new Proportion(checked, checked), new Proportion(checked, checked))
        .orThrow();
    assertThat(corrected.share()).isCloseTo(coded / 50.0, within(1e-12));
    assertThat(corrected.unclipped()).isCloseTo(corrected.share(), within(1e-12));
  }

  @Property
  void correctedSharesSumToOne(
      @ForAll("pairs") List<List<Integer>> pairs, @ForAll("counts") Map<Integer, Long> counts) {
    ConfusionMatrix<Integer> checked = ConfusionMatrix.of(coder(pairs, 0), coder(pairs, 1));
    CorrectedShares.of(counts, checked).find().ifPresent(shares -> {
      assertThat(shares.byCategory().values().stream()
              .mapToDouble(s -> s.unclipped())
              .sum())
          .isCloseTo(1, within(1e-6));
      assertThat(
              shares.byCategory().values().stream().mapToDouble(s -> s.share()).sum())
          .isCloseTo(1, within(1e-9));
    });
  }

  @Provide
  Arbitrary<Map<Integer, Long>> counts() {
    return Arbitraries.maps(Arbitraries.of(ORDER), Arbitraries.longs().between(0, 500));
  }
}
