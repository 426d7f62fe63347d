package org.citizensecurity.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.Reason;
import org.junit.jupiter.api.Test;

class CohenKappaTest {

  @Test
  void kappaAndItsErrorAreThoseOfVcd() {
    // R 4.2.2, vcd 1.4-11: Kappa(SexualFun)$Unweighted: 0.129330254042 0.0685985324807
    CohenKappa kappa = CohenKappa.of(ConfusionMatrix.of(
            List.of("never", "fairly", "very", "always"),
            new long[][] {{7, 7, 2, 3}, {2, 8, 3, 7}, {1, 5, 4, 9}, {2, 8, 9, 14}}))
        .orThrow();
    assertThat(kappa.kappa()).isCloseTo(0.129330254042, within(1e-11));
    assertThat(kappa.standardError()).isCloseTo(0.0685985324807, within(1e-12));
    assertThat(kappa.size()).isEqualTo(91);
  }

  @Test
  void exampleOfCohenIsMatched() {
    // Cohen (1960), p. 45, and again (1968), Psychological Bulletin 70: kappa .492, also in the
    // tests of DKPro Agreement 2.2.1; error: statistics.R
    CohenKappa kappa = CohenKappa.of(ConfusionMatrix.of(
            List.of(1, 2, 3), new long[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}}))
        .orThrow();
    assertThat(kappa.kappa()).isCloseTo(0.492, within(5e-4));
    assertThat(kappa.observed()).isCloseTo(0.70, within(1e-12));
    assertThat(kappa.expected()).isCloseTo(0.41, within(1e-12));
    assertThat(kappa.standardError()).isCloseTo(0.0510018155761, within(1e-12));
  }

  @Test
  void twoByTwoTableIsMatched() {
    // core/src/test/r/statistics.R, Agreement: kappa 20 5 10 15
    CohenKappa kappa = CohenKappa.of(ConfusionMatrix.of(
            List.of("yes", "no"), new long[][] {{20, 5}, {10, 15}}))
        .orThrow();
    assertThat(kappa.kappa()).isCloseTo(0.4, within(1e-12));
    assertThat(kappa.standardError()).isCloseTo(0.126996062931, within(1e-11));
    Interval interval = kappa.interval(0.95).orThrow();
    assertThat(interval.lower()).isCloseTo(0.4 - 1.959963984540 * 0.126996062931, within(1e-11));
  }

  @Test
  void perfectAgreementIsOneWithoutInterval() {
    CohenKappa kappa = CohenKappa.of(
            ConfusionMatrix.of(List.of("a", "b", "b"), List.of("a", "b", "b")))
        .orThrow();
    assertThat(kappa.kappa()).isEqualTo(1);
    assertNoInterval(kappa);
  }

  @Test
  void noAgreementOfEvenCodersHasNoIntervalEither() {
    CohenKappa kappa = CohenKappa.of(ConfusionMatrix.of(
            List.of("a", "b"), new long[][] {{0, 7}, {7, 0}}))
        .orThrow();
    assertThat(kappa.kappa()).isEqualTo(-1);
    assertNoInterval(kappa);
  }

  private static void assertNoInterval(CohenKappa kappa) {
    assertThat(kappa.standardError()).isZero();
    assertThat(kappa.interval(0.95).undefined().orElseThrow()).satisfies(undefined -> {
      assertThat(undefined.reason()).isEqualTo(Reason.NO_VARIATION);
      assertThat(undefined.detail()).startsWith("the standard error of kappa is 0");
    });
  }

  @Test
  void casesThatDefineNoKappaAreRefused() {
    assertThat(CohenKappa.of(ConfusionMatrix.of(List.<String>of(), List.of()))
            .undefined()
            .orElseThrow()
            .reason())
        .isEqualTo(Reason.TOO_FEW);
    assertThat(CohenKappa.of(ConfusionMatrix.of(List.of("a", "a"), List.of("a", "a")))
            .undefined()
            .orElseThrow())
        .satisfies(undefined -> {
          assertThat(undefined.reason()).isEqualTo(Reason.NO_VARIATION);
          assertThat(undefined.detail()).isEqualTo("every case is 'a' for both coders");
        });
  }

  @Test
  void numbersOutsideTheirRangeThrow() {
    assertThatThrownBy(() -> new CohenKappa(0, 1, 0.5, 0)).hasMessage("size 0 is not above 0");
    assertThatThrownBy(() -> new CohenKappa(1, 1, 1, 0))
        .hasMessage("expected 1.0 is not from 0 to below 1");
  }
}
