package org.citizensecurity.statistics.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.citizensecurity.statistics.Reason;
import org.junit.jupiter.api.Test;

class PettittTest {

  @Test
  void nileFallsAfter1898() {
    // core/src/test/r/statistics.R, Pettitt: Nile; 1898 is the change that the literature finds
    Pettitt test = Pettitt.of(Series.NILE_YEARS, Series.NILE).orThrow();
    assertThat(test.lastTimeBefore()).isEqualTo(1898);
    assertThat(test.u()).isEqualTo(-1617);
    assertThat(test.pValue()).isCloseTo(3.59102217694e-07, within(1e-17));
  }

  @Test
  void shareOfAidFallsAfter2004() {
    // core/src/test/r/statistics.R, Pettitt: LAC share
    Pettitt test = Pettitt.of(Series.AID_YEARS, Series.AID_SHARE).orThrow();
    assertThat(test.lastTimeBefore()).isEqualTo(2004);
    assertThat(test.u()).isEqualTo(-40);
    assertThat(test.pValue()).isCloseTo(0.0345850490046, within(1e-12));
  }

  @Test
  void orderOfTheInputDoesNotMatter() {
    Pettitt test =
        Pettitt.of(new double[] {4, 1, 3, 2}, new double[] {9, 1, 8, 2}).orThrow();
    assertThat(test.lastTimeBefore()).isEqualTo(2);
    assertThat(test.u()).isEqualTo(4);
    // 2 exp(-6 * 4² / (4³ + 4²)) by hand
    assertThat(test.pValue()).isCloseTo(2 * Math.exp(-1.2), within(1e-15));
  }

  @Test
  void shortOrConstantSeriesIsRefusedWithTheReason() {
    assertThat(Pettitt.of(Series.years(1, 3), new double[] {1, 2, 3})
            .undefined()
            .orElseThrow()
            .reason())
        .isEqualTo(Reason.TOO_FEW);
    assertThat(Pettitt.of(Series.years(1, 4), new double[4])
            .undefined()
            .orElseThrow()
            .reason())
        .isEqualTo(Reason.NO_VARIATION);
  }

  @Test
  void equalTimesThrow() {
    assertThatThrownBy(() -> Pettitt.of(new double[] {1, 2, 2, 3}, new double[4]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("times must differ from each other");
  }
}
