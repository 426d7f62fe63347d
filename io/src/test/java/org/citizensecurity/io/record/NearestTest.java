package org.citizensecurity.io.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  @Test
  void swappedMissingAndWrongLettersAreForgiven() {
    List<String> names = List.of("title", "amount", "currency");
    assertThat(Nearest.name("titel", names)).contains("title");
    assertThat(Nearest.name(" AMONT ", names)).contains("amount");
    assertThat(Nearest.name("curency", names)).contains("currency");
  }

  @Test
  void namesTooFarApartAreNotOffered() {
    assertThat(Nearest.name("remarks", List.of("title", "amount"))).isEmpty();
    assertThat(Nearest.name("", List.of("title"))).isEmpty();
  }

  @Test
  void nearestOfLongNamesIsOfferedBesideTheList() {
    List<String> names = List.of("MEASURE", "CONTEXT", "NONE");
    assertThat(Nearest.oneOf("mesure", names))
        .isEqualTo("one of MEASURE, CONTEXT, NONE; perhaps MEASURE");
    assertThat(Nearest.oneOf("DONE", names)).isEqualTo("one of MEASURE, CONTEXT, NONE");
  }
}
