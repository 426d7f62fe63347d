package org.citizensecurity.io.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citizensecurity.io.iati.Documents.only;
import static org.citizensecurity.io.iati.Documents.problems;
import static org.citizensecurity.io.iati.Documents.readOne;

import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageCheckTest {
  @Test
  void spanishUnderEnglishIsNoticedAndStaysWhereItIs() {
    String text = "Prevención de la violencia en los barrios para jóvenes";
    WithProblems<Portfolio> read =
        readOne("<description><narrative>" + text + "</narrative></description>");
    assertThat(only(read).description().find(Language.ENGLISH)).contains(text);
    assertThat(only(read).description().byLanguage()).hasSize(1);
    assertThat(problems(read))
        .containsExactly("test.xml:2 title/@xml:lang: suspect language 'en', expected 'es', for the"
            + " text reads like it (notice)");
  }

  @ParameterizedTest
  @CsvSource({
    "en, Fortalecimento da polícia comunitária e do sistema de justiça, pt",
    "es, Fortalecimento da polícia comunitária em São Paulo e dos tribunais, pt",
    "es, Strengthening of the courts and of legal aid for women, en",
    "pt, Strengthening of the courts and of legal aid for women, en",
    "pt, Fortalecimiento de la policía y del sistema de justicia en los municipios, es",
    "en, PREVENCION DE LA VIOLENCIA EN LOS BARRIOS, es"
  })
  void anotherLanguageIsFound(String declared, String text, String found) {
    assertThat(LanguageCheck.suspect(text, Language.of(declared))).contains(Language.of(found));
  }

  @ParameterizedTest
  @CsvSource({
    "en, Support to the Universidad de los Andes in research on violence",
    "en, Prison reform La Paz and El Salvador",
    "en, Prison reform Las Flores La Libertad",
    "en, A pilot on a bus line as a test",
    "es, Apoyo a la policía comunitaria de Bogotá y a las víctimas",
    "es, Formación de jueces",
    "pt, Formação de juízes e apoio às vítimas da violência",
    "fr, Appui à la police et aux tribunaux de la ville",
    "und, Apoyo a la policía comunitaria de Bogotá",
    "en, ''"
  })
  void theDeclaredLanguageOrTooLittleTextIsNoSuspect(String declared, String text) {
    assertThat(LanguageCheck.suspect(text, Language.of(declared))).isEmpty();
  }
}
