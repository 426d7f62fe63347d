package org.citizensecurity.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.Reason;
import org.citizensecurity.statistics.resampling.Bootstrap;
import org.citizensecurity.statistics.resampling.Resampling;
import org.citizensecurity.statistics.resampling.Seed;
import org.junit.jupiter.api.Test;

class KrippendorffAlphaTest {
  private static final List<List<Integer>> FOUR_CODERS = List.of(
      List.of(1, 1, 1),
      List.of(2, 2, 3, 2),
      List.of(3, 3, 3, 3),
      List.of(3, 3, 3, 3),
      List.of(2, 2, 2, 2),
      List.of(1, 2, 3, 4),
      List.of(4, 4, 4, 4),
      List.of(1, 1, 2, 1),
      List.of(2, 2, 2, 2),
      List.of(5, 5, 5),
      List.of(1, 1),
      List.of(3));

  @Test
  void exampleWithMissingCodesIsMatched() {
    // Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section C: .743
    // core/src/test/r/statistics.R, Agreement: 0.743421052632
    KrippendorffAlpha alpha = KrippendorffAlpha.nominal(FOUR_CODERS).orThrow();
    assertThat(alpha.alpha()).isCloseTo(0.743, within(5e-4));
    assertThat(alpha.alpha()).isCloseTo(0.743421052632, within(1e-11));
    assertThat(alpha.units()).isEqualTo(11);
    assertThat(alpha.codes()).isEqualTo(40);
  }

  @Test
  void orderedCategoriesAreMatched() {
    // Krippendorff (2011), section E: ordinal .815; core/src/test/r/statistics.R: 0.815387503755
    KrippendorffAlpha alpha =
        KrippendorffAlpha.ordinal(FOUR_CODERS, List.of(1, 2, 3, 4, 5)).orThrow();
    assertThat(alpha.alpha()).isCloseTo(0.815, within(5e-4));
    assertThat(alpha.alpha()).isCloseTo(0.815387503755, within(1e-11));
  }

  @Test
  void numbersAreMatched() {
    // Krippendorff (2011), section E: interval .849; core/src/test/r/statistics.R: 0.849107142857
    KrippendorffAlpha alpha =
        KrippendorffAlpha.of(FOUR_CODERS, Difference.interval()).orThrow();
    assertThat(alpha.alpha()).isCloseTo(0.849, within(5e-4));
    assertThat(alpha.alpha()).isCloseTo(0.849107142857, within(1e-11));
  }

  @Test
  void fiveCodersWithMissingCodesAreMatched() {
    // Hayes and Krippendorff (2007), Communication Methods and Measures 1, ordinal: .7598;
    // also in the tests of DKPro Agreement 2.2.1
    String table = "1122 1101 2333 000 0000 0000 1021 120 2222 2111 100 0000 1222 33223 1111 "
        + "1111 2122 1233 1101 0000 0011 0000 2333 0000 1222 0111 00010 1212 1122 1122 "
        + "1100 2121 2222 3222 2222 2232 2222 2212 2222 1111";
    List<List<Character>> units = Arrays.stream(table.split(" "))
        .map(unit -> unit.chars().mapToObj(code -> (char) code).toList())
        .toList();
    assertThat(units).hasSize(40);
    assertThat(KrippendorffAlpha.ordinal(units, List.of('0', '1', '2', '3'))
            .orThrow()
            .alpha())
        .isCloseTo(0.7598, within(5e-5));
  }

  @Test
  void differenceOfOnesOwnIsMatched() {
    // Artstein and Poesio (2008), Computational Linguistics 34: weighted alpha of table 5, .8156;
    // also in the tests of DKPro Agreement 2.2.1, with disagreements .090 and .4879
    List<List<String>> units = new ArrayList<>();
    units.addAll(Collections.nCopies(46, List.of("STAT", "STAT")));
    units.addAll(Collections.nCopies(6, List.of("IReq", "STAT")));
    units.addAll(Collections.nCopies(32, List.of("IReq", "IReq")));
    units.addAll(Collections.nCopies(6, List.of("IReq", "Chck")));
    units.addAll(Collections.nCopies(10, List.of("Chck", "Chck")));
    Difference<String> half = Difference.of((first, second) ->
        first.equals(second) ? 0 : first.equals("Chck") || second.equals("Chck") ? 0.5 : 1);
    KrippendorffAlpha alpha = KrippendorffAlpha.of(units, half).orThrow();
    assertThat(alpha.observed()).isCloseTo(0.09, within(1e-12));
    assertThat(alpha.expected()).isCloseTo(0.4879, within(5e-5));
    assertThat(alpha.alpha()).isCloseTo(0.8156, within(1e-4));
    assertThat(KrippendorffAlpha.nominal(units).orThrow().alpha()).isCloseTo(0.8, within(1e-3));
  }

  @Test
  void setsAreMatched() {
    // NLTK 3.10.3, AnnotationTask.alpha of seven pairs: masi_distance 0.1772151898734179,
    // jaccard_distance 0.20322580645161292; with the empty sets: core/src/test/r/statistics.R
    List<List<Set<String>>> nine = List.of(
        List.of(Set.of(), Set.of()),
        List.of(Set.of("A"), Set.of()),
        List.of(Set.of("A"), Set.of("A")),
        List.of(Set.of("A"), Set.of("B")),
        List.of(Set.of("A", "B"), Set.of("A")),
        List.of(Set.of("A", "B"), Set.of("A", "C")),
        List.of(Set.of("A", "B", "C"), Set.of("A", "B", "C")),
        List.of(Set.of("C"), Set.of("A", "C")),
        List.of(Set.of("C"), Set.of("A", "C")));
    assertAlpha(nine.subList(2, 9), Difference.masi(), 0.177215189873);
    assertAlpha(nine.subList(2, 9), Difference.jaccard(), 0.203225806452);
    assertAlpha(nine, Difference.masi(), 0.273080660836);
    assertAlpha(nine, Difference.jaccard(), 0.315619967794);
    assertAlpha(nine, Difference.label("A"), 0.0555555555556);
  }

  private static void assertAlpha(
      List<List<Set<String>>> units, Difference<Set<?>> difference, double expected) {
    assertThat(KrippendorffAlpha.of(units, difference).orThrow().alpha())
        .isCloseTo(expected, within(1e-11));
  }

  @Test
  void categoryAgainstTheRestIsMatched() {
    // core/src/test/r/statistics.R, Sets, numbers and other differences
    assertThat(
            KrippendorffAlpha.of(FOUR_CODERS, Difference.category(1)).orThrow().alpha())
        .isCloseTo(0.720430107527, within(1e-11));
    assertThat(KrippendorffAlpha.of(FOUR_CODERS, Difference.category(9))
            .undefined()
            .orElseThrow()
            .reason())
        .isEqualTo(Reason.NO_VARIATION);
  }

  @Test
  void bootstrapComesNearTheQuantilesOfAllResamples() {
    // core/src/test/r/statistics.R, Bootstrap of alpha: all 3125 resamples, 1 % without variation
    List<List<Integer>> units = List.of(
        List.of(1, 1),
        List.of(1, 2),
        List.of(2, 2),
        List.of(2, 3, 3),
        List.of(1, 1, 1),
        List.of(3));
    Bootstrap bootstrap = KrippendorffAlpha.bootstrap(
            units, Difference.nominal(), new Resampling(20_000, Seed.of(7), 0.8))
        .orThrow();
    assertThat(bootstrap.observed()).isCloseTo(0.5, within(1e-12));
    assertThat(bootstrap.interval().lower()).isCloseTo(0, within(0.02));
    assertThat(bootstrap.interval().upper()).isCloseTo(0.745098039216, within(0.02));
    assertThat(bootstrap.undefinedResamples() / 20_000.0).isCloseTo(0.01056, within(0.003));
    assertThat(KrippendorffAlpha.bootstrap(
            units, Difference.nominal(), new Resampling(20_000, Seed.of(7), 0.8)))
        .isEqualTo(Computed.of(bootstrap));
  }

  @Test
  void perfectAgreementHasTheIntervalOfOnePoint() {
    List<List<String>> units = new ArrayList<>();
    units.addAll(Collections.nCopies(9, List.of("a", "a")));
    units.addAll(Collections.nCopies(9, List.of("b", "b")));
    Interval interval = KrippendorffAlpha.bootstrap(
            units, Difference.nominal(), Resampling.of(Seed.of(1)))
        .orThrow()
        .interval();
    assertThat(interval.lower()).isEqualTo(1);
    assertThat(interval.upper()).isEqualTo(1);
  }

  @Test
  void intervalWithoutAlphaSaysWhy() {
    Computed<Bootstrap> same = KrippendorffAlpha.bootstrap(
        List.of(List.of("a", "a"), List.of("a", "a")),
        Difference.nominal(),
        Resampling.of(Seed.of(1)));
    assertThat(same.undefined().orElseThrow().reason()).isEqualTo(Reason.NO_VARIATION);
    Computed<Bootstrap> one = KrippendorffAlpha.bootstrap(
        List.of(List.of("a", "b"), List.of("a")), Difference.nominal(), Resampling.of(Seed.of(1)));
    assertThat(one.undefined().orElseThrow().reason()).isEqualTo(Reason.TOO_FEW);
  }

  @Test
  void twoCodersAreMatched() {
    // Krippendorff (2011), sections A and B: binary .095, five categories .692
    assertThat(KrippendorffAlpha.nominal(pairs("0100000010", "1110010000"))
            .orThrow()
            .alpha())
        .isCloseTo(0.0952380952381, within(1e-12));
    assertThat(KrippendorffAlpha.nominal(
                pairs("aabbdcccedda", "babbbcccaddd".replaceFirst("a(?=ddd$)", "e")))
            .orThrow()
            .alpha())
        .isCloseTo(0.691964285714, within(1e-11));
  }

  private static List<List<Character>> pairs(String first, String second) {
    List<List<Character>> units = new ArrayList<>();
    for (int i = 0; i < first.length(); i++) {
      units.add(List.of(first.charAt(i), second.charAt(i)));
    }
    return units;
  }

  @Test
  void perfectAgreementIsExactlyOne() {
    List<List<String>> units = List.of(List.of("a", "a", "a"), List.of("b", "b"), List.of("c"));
    assertThat(KrippendorffAlpha.nominal(units).orThrow().alpha()).isEqualTo(1);
    assertThat(
            KrippendorffAlpha.ordinal(units, List.of("a", "b", "c")).orThrow().alpha())
        .isEqualTo(1);
  }

  @Test
  void ordinalOfTwoCategoriesIsNominal() {
    List<List<Character>> units = pairs("0100000010", "1110010000");
    assertThat(KrippendorffAlpha.ordinal(units, List.of('0', '1')).orThrow().alpha())
        .isCloseTo(KrippendorffAlpha.nominal(units).orThrow().alpha(), within(1e-14));
  }

  @Test
  void oneCategoryShowsNothing() {
    Computed<KrippendorffAlpha> alpha =
        KrippendorffAlpha.nominal(List.of(List.of("a", "a"), List.of("a", "a"), List.of("b")));
    assertThat(alpha.undefined().orElseThrow().reason()).isEqualTo(Reason.NO_VARIATION);
  }

  @Test
  void nothingToCompareIsRefused() {
    assertThat(KrippendorffAlpha.nominal(List.of()).undefined().orElseThrow().reason())
        .isEqualTo(Reason.TOO_FEW);
    assertThat(KrippendorffAlpha.nominal(List.of(List.of("a"), List.of("b"), List.of()))
            .undefined()
            .orElseThrow()
            .detail())
        .isEqualTo("no unit has two codes to compare");
  }

  @Test
  void codesOutsideTheOrderThrow() {
    assertThatThrownBy(
            () -> KrippendorffAlpha.ordinal(List.of(List.of("a", "d")), List.of("a", "b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("code 'd' is unknown, expected one of [a, b]");
    assertThatThrownBy(
            () -> KrippendorffAlpha.ordinal(List.of(List.of("a", "a")), List.of("a", "a")))
        .hasMessage("order [a, a] names a code twice");
    assertThatThrownBy(() -> KrippendorffAlpha.of(
            List.of(List.of("a", "b")), Difference.<String>of((first, second) -> -1)))
        .hasMessage("squared difference -1.0 of 'b' and 'a' is not 0 or more");
  }
}
