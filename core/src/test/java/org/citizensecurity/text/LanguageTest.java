package org.citizensecurity.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource({"es, es", "ES, es", "pt-BR, pt", "pt_BR, pt", "' en ', en", "und, und"})
  void tagsAreReadWithoutTheirCountry(String tag, String code) {
    assertThat(Language.of(tag)).hasToString(code);
  }

  // ISO 639-2/T and 639-1; Quechua and Guarani have both, Mapudungun has three letters only
  @ParameterizedTest
  @CsvSource({"spa, es", "por, pt", "eng, en", "que, qu", "grn, gn", "arn, arn"})
  void threeLettersBecomeTwoWhereThereAreTwo(String tag, String code) {
    assertThat(Language.of(tag)).isEqualTo(new Language(code)).hasToString(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "e5", "spanish", "-es"})
  void whatIsNoCodeIsRejected(String tag) {
    assertThatThrownBy(() -> Language.of(tag))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("language '")
        .hasMessageContaining("is not an ISO 639 code such as 'es'");
  }

  @Test
  void languagesAreOrderedByCode() {
    assertThat(Language.ENGLISH).isLessThan(Language.SPANISH);
    assertThat(Language.PORTUGUESE).isGreaterThan(Language.SPANISH);
  }
}
