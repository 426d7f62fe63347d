package org.citizensecurity.classification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowingConsumer;
import org.citizensecurity.code.Coded;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.DrugPolicy;
import org.citizensecurity.measure.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that look like security and are not, and words that change sides with their neighbours. */
class TrapsTest {
  private static Coding code(String text) {
    return Classifier.standard().code(RecordText.of("", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Programa de seguridad alimentaria y nutricional para familias rurales",
        "Segurança alimentar nas escolas do interior",
        "Road safety audits and training of drivers on the highway",
        "Campaña de seguridad vial y control de tránsito en carreteras",
        "Ampliación de la seguridad social a trabajadores rurales",
        "Erradicar la pobreza extrema y el hambre en el altiplano",
        "Fumigación contra el mosquito del dengue en los barrios",
        "Campaña de vacunas y lavado de manos en escuelas rurales",
        "Concurso de quadrilha junina com prêmio para o melhor figurino",
        "Eradication of the fruit fly in the orchards of the valley",
        "Observatorio astronómico y planetario para escolares",
        "Blitz da lei seca nas rodovias com bafômetro para motoristas",
        "Desminado humanitario para que los campesinos vuelvan a sembrar",
        "Secuestro de carbono en los manglares del golfo",
        "Rehabilitation of rural roads and bridges after the hurricane"
      })
  void otherFieldsAreNotRelevant(String text) {
    assertThat(code(text)).isEqualTo(Coding.irrelevant());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lucha contra la trata de personas y las redes que las explotan | C06",
        "Enfrentamento ao tráfico de pessoas e ao trabalho escravo | C06",
        "Curso de direitos humanos e uso da força para a polícia militar do estado | C20",
        "Forças armadas nas ruas: operação de garantia da lei e da ordem | C10",
        "Régimen de excepción y capturas masivas de pandilleros | C04",
        "Prevenir la delincuencia juvenil con becas y talleres para jóvenes en riesgo | C13",
        "Combatir las pandillas: desarticular las clicas y encarcelar a sus miembros | C04",
        "Unidad contra la extorsión: los comerciantes pagan vacuna a bandas criminales | C03",
        "Encuesta de victimización y observatorio del delito | C26",
        "Entrega voluntária de armas com indenização nas igrejas | C22",
        "Apreensão de fuzis e rastreamento das armas traficadas | C05",
        "Mediación de conflictos entre vecinos y pactos de convivencia | C21",
        "Substituição de cultivos: famílias que plantavam coca recebem mudas de cacau | C25",
        "Medidas socioeducativas para adolescentes em conflito com a lei | C19",
        "Alternatives to incarceration and better prison conditions | C17",
        "Licensing of private security guards and inspection of guard companies | C28",
        "Plan nacional de seguridad ciudadana y consejos municipales de seguridad | C29",
        "Patrulhamento nas manchas criminais e ponto base nas esquinas com mais roubos | C30"
      })
  void theMainMeasureIsTheOneThatIsTaken(String text, String measure) {
    assertThat(code(text).mainMeasure()).contains(Measure.of(measure));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "En vez de mano dura, la alcaldía ofrece mediación de conflictos entre vecinos",
        "Instead of raids on gangs, elders lead conflict mediation between neighbours",
        "Em vez de operação policial na favela, mediação de conflitos entre vizinhos"
      })
  void whatIsTurnedDownDoesNotCount(String text) {
    Classification classification = Classifier.standard().classify(RecordText.of("", text));
    assertThat(classification.coding().mainMeasure()).contains(Measure.MEDIATION_AND_COEXISTENCE);
    assertThat(classification.coding().has(Measure.GANG_SUPPRESSION)).isFalse();
    assertThat(classification.coding().approach()).contains(Approach.SOFT);
    assertThat(classification.evidence()).anyMatch(Evidence::against);
  }

  /** Both sides of each trap: the word that means crime, and the same word that does not. */
  @ParameterizedTest(name = "{0} ({1}): {2}")
  @CsvFileSource(resources = "traps.tsv", delimiter = '\t', numLinesToSkip = 1)
  void wordsThatLookAlikeAreToldApart(String trap, String language, String text, String expected) {
    assertThat(text).as("%s, %s", trap, language).satisfies(coded(expected));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "contrasts.tsv", delimiter = '\t', numLinesToSkip = 1)
  void whatTheTextSetsItselfApartFromDoesNotCount(String language, String text, String expected) {
    assertThat(text).as(language).satisfies(coded(expected));
  }

  /**
   * What a sentence must be coded as: {@code no} for another field, {@code yes} for the field, {@code
   * C12} for the main measure, {@code !C10} for a measure that it must not have, otherwise a code of
   * approach or paradigm.
   */
  private static ThrowingConsumer<String> coded(String expected) {
    return text -> {
      Coding coding = code(text);
      ImmutableSet<String> sides = Stream.of(coding.approach(), coding.paradigm())
          .flatMap(Optional::stream)
          .map(Coded::code)
          .collect(ImmutableSet.toImmutableSet());
      assertThat(coding.relevant()).as("relevant").isEqualTo(!expected.equals("no"));
      for (String token : Splitter.on(' ').split(expected)) {
        if (token.startsWith("!")) {
          assertThat(coding.measures()).doesNotContain(Measure.of(token.substring(1)));
        } else if (token.matches("C\\d\\d")) {
          assertThat(coding.mainMeasure()).contains(Measure.of(token));
        } else if (!token.equals("no") && !token.equals("yes")) {
          assertThat(sides).contains(token);
        }
      }
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Aerial spraying of coca with glyphosate | PROHIBITION",
        "Reducción de daños para usuarios de drogas | ALTERNATIVE",
        "Demand reduction and drug interdiction: supply and demand of illicit drugs | BALANCED",
        "Casas de justicia y defensa pública | NOT_APPLICABLE"
      })
  void theStanceOnDrugsFollowsTheMeans(String text, String stance) {
    assertThat(code(text).drugPolicy()).contains(DrugPolicy.of(stance));
  }
}
