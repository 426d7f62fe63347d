package org.citizensecurity.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.citizensecurity.code.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatesTest {
  @Test
  void equalValuesAreEqualPoints() {
    assertThat(Coordinates.of("6.0", "-77.500")).isEqualTo(Coordinates.of("6", "-77.5"));
    assertThat(Coordinates.of("0.0", "1.8E+2")).hasToString("0 180");
    assertThat(Coordinates.of("-90", "180").latitude().scale()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "90.0001,0,latitude '90.0001' is outside -90 to 90",
    "0,-181,longitude '-181' is outside -180 to 180"
  })
  void whatLiesOutsideTheGlobeIsRejected(String latitude, String longitude, String message) {
    assertThatThrownBy(() -> Coordinates.of(latitude, longitude))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void exponentsThatWouldFillTheMemoryAreRejected() {
    assertThatThrownBy(() -> Coordinates.of("1e-999999999", "0"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("latitude has more than 40 digits");
    assertThatThrownBy(() -> Coordinates.of("0", "1e999999999"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSiteOfWhichNothingIsKnownIsRejected() {
    assertThatThrownBy(() -> Site.builder().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("site has neither a name nor coordinates nor a code");
    assertThat(Site.builder().addCode(new Code("GEONAMES", "1")).build().name().isEmpty())
        .isTrue();
  }
}
