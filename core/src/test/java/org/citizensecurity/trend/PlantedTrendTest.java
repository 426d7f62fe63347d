package org.citizensecurity.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.indicator.Indicators;
import org.citizensecurity.portfolio.CodedPortfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlantedTrendTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void plantedRiseIsFound(long seed) {
    Finding finding = finding(Planted.softShare(seed, 12, 20, 0.1, 0.9));
    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.trend().line().orThrow().slope()).isBetween(0.04, 0.11);
    assertThat(finding.survives()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void plantedFallIsFoundAsReversed(long seed) {
    assertThat(finding(Planted.softShare(seed, 12, 20, 0.9, 0.1)).verdict())
        .isEqualTo(Verdict.REVERSED);
  }

  /**
   * A two-sided test at 5 % says so by chance in at most 2.5 % of all series: 5 of 200. R 4.2.2: {@code
   * qbinom(0.999, 200, 0.025)} is 13, so that more would speak against the test; the seeds are
   * fixed, so the outcome is too.
   */
  @Test
  void nothingPlantedIsSeldomFound() {
    long supported = LongStream.rangeClosed(1, 200)
        .mapToObj(seed -> finding(Planted.softShare(seed, 12, 20, 0.5, 0.5)).verdict())
        .filter(verdict -> verdict == Verdict.SUPPORTED)
        .count();
    assertThat(supported).isBetween(1L, 13L);
  }

  /**
   * What is active for five years makes neighbouring years alike. The plain
   * test would find a rise in one series of six. R 4.2.2: {@code qbinom(0.999, 100, 0.025)} is 8.
   */
  @Test
  void nothingPlantedIsSeldomFoundInStocks() {
    long supported = LongStream.rangeClosed(1, 100)
        .mapToObj(seed -> Planted.softShare(seed, 25, 20, 0.5, 0.5, 5))
        .map(coded -> new Examination(Indicators.T1_2, Direction.RISES, DecisionRule.USUAL, coded)
            .finding(CountingPolicy.NUMBER)
            .verdict())
        .filter(verdict -> verdict == Verdict.SUPPORTED)
        .count();
    assertThat(supported).isLessThanOrEqualTo(8L);
  }

  @Test
  void fewerThanEightYearsAreTooFew() {
    assertThat(finding(Planted.softShare(1, 7, 50, 0.1, 0.9)).verdict())
        .isEqualTo(Verdict.INSUFFICIENT_DATA);
  }

  @Test
  void fewerThanThirtyInterventionsAreTooFew() {
    assertThat(finding(Planted.softShare(1, 29, 1, 0.1, 0.9)).verdict())
        .isEqualTo(Verdict.INSUFFICIENT_DATA);
    assertThat(finding(Planted.softShare(1, 30, 1, 0.1, 0.9)).verdict())
        .isNotEqualTo(Verdict.INSUFFICIENT_DATA);
  }

  @Test
  void aConstantShareIsNoTrend() {
    Finding finding = finding(Planted.softShare(1, 12, 20, 1, 1));
    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_SUPPORTED);
    assertThat(finding.trend().test().undefined().orElseThrow().detail())
        .isEqualTo("all values are equal");
  }

  private static Finding finding(CodedPortfolio coded) {
    return new Examination(Indicators.T1_1, Direction.RISES, DecisionRule.USUAL, coded)
        .finding(CountingPolicy.NUMBER);
  }
}
