package org.citizensecurity.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Reason;
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
  }
}
