package org.citizensecurity.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {
  @ParameterizedTest
  @CsvSource({
    "0.30000000000000004, 0.3",
    "1e-7, 0.0000001",
    "-0.0, 0",
    "1e20, 100000000000000000000",
    "0.3333333333333333, 0.333333333333333",
    "-12.5, -12.5",
    "2000, 2000"
  })
  void numbersAreWrittenWithoutExponentAndNoise(double value, String expected) {
    assertThat(Decimals.plain(value)).isEqualTo(expected);
  }
}
