package org.citizensecurity.classification;

import static org.assertj.core.api.Assertions.assertThat;

import org.citizensecurity.intervention.Coding;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.DrugPolicy;
import org.citizensecurity.measure.PreventionLevel;
import org.citizensecurity.measure.ThreatScope;
import org.citizensecurity.paradigm.SecurityParadigm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rulings of the coding manual, sections 3 to 8, on what a record stands for. */
class RulingsTest {
  private static Coding code(String text) {
    return Classifier.standard().code(RecordText.of("", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Human trafficking: police raid brothels, arrest the traffickers and prosecute them | HARD",
        "Trata de personas: albergue, atención psicológica y retorno seguro de las víctimas | SOFT",
        "Estudio sobre la trata de personas y seminario para armonizar la legislación | NEUTRAL",
        "Video surveillance cameras watch the downtown streets against robbery | HARD",
        "Alumbrado de plazas y senderos para prevenir asaltos en el barrio | SOFT",
        "Prisões: defesa dos direitos dos presos e penas alternativas | SOFT",
        "Construcción y gestión administrativa de centros penitenciarios | NEUTRAL",
        "Penitenciária de segurança máxima com isolamento dos presos | HARD",
        "Free legal aid and access to justice for poor citizens | SOFT",
        "Sistema informático y modernización administrativa de los tribunales | NEUTRAL",
        "Curso para os policiais sobre técnicas de abordagem e relatórios | NEUTRAL",
        "SWAT tactical training and riot gear for the police | HARD",
        "Plan nacional de seguridad y consejo de seguridad | NEUTRAL",
        "Reduction of the age of criminal responsibility for juvenile offenders, tried as adults | HARD"
      })
  void theMeansDecideTheApproach(String text, String approach) {
    assertThat(code(text).approach()).contains(Approach.of(approach));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Drug interdiction with arrests and seizures; treatment and harm reduction for drug users",
        "Captura y juicio de los tratantes; albergue y atención a las víctimas de trata de personas",
        "Repressão às gangues com prisões em massa, e bolsas e oficinas para jovens em risco"
      })
  void bothSidesAsComponentsAreMixed(String text) {
    assertThat(code(text).approach()).contains(Approach.MIXED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hot spot policing: patrols are kept in the blocks with most robberies | UNDETERMINED",
        "Patrullaje en puntos críticos para imponer el orden público con más arrestos | LAW_AND_ORDER",
        "Bars close at midnight on weekends, liquor sales are limited | UNDETERMINED",
        "Cierre de bares a medianoche para salvar vidas y tener menos heridos | CITIZEN_SECURITY",
        "O exército ocupa o morro com blindados para retomar o território do inimigo | NATIONAL_SECURITY",
        "Customs officers seize contraband at the border and arrest smugglers | LAW_AND_ORDER",
        "Laboratorio forense y capacitación de peritos en balística | UNDETERMINED",
        "Ouvidoria da polícia e prestação de contas do uso da força | CITIZEN_SECURITY",
        "Licensing of private security companies | UNDETERMINED"
      })
  void purposeComesBeforeMeans(String text, String paradigm) {
    assertThat(code(text).paradigm()).contains(SecurityParadigm.of(paradigm));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Violence prevention with young people in all schools of the county | PRIMARY",
        "Prevención de violencia juvenil con jóvenes en riesgo de barrios pobres | SECONDARY",
        "Reintegração de egressos do sistema prisional | TERTIARY",
        "Seizure of cocaine shipments at sea | NONE",
        "Mutirão do tribunal e gestão de processos judiciais penais | NONE",
        "Truth commission, transitional justice and reparation for victims of violence | TERTIARY",
        "Campaña en escuelas para prevenir el consumo de drogas | PRIMARY",
        "Harm reduction for people who inject drugs | SECONDARY",
        "Central de chamadas de emergência da polícia | NONE",
        "Construcción de cárceles y gestión administrativa penitenciaria | NONE"
      })
  void whoIsReachedDecidesThePreventionLevel(String text, String level) {
    assertThat(code(text).preventionLevel()).contains(PreventionLevel.of(level));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A ban on carrying firearms in public | LOCAL",
        "Rastreo de armas de fuego traficadas a través de la frontera | TRANSNATIONAL",
        "Asistencia y protección a mujeres víctimas de violencia doméstica y de trata de personas | BOTH",
        "Community police posts in the neighbourhood | LOCAL"
      })
  void gunRulesAtHomeAreLocal(String text, String scope) {
    assertThat(code(text).threatScope()).contains(ThreatScope.of(scope));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Border police fight trafficking in persons, arms and smuggling | NOT_APPLICABLE",
        "Prevention of drug use and distribution among students | BALANCED"
      })
  void drugsMustBeASubject(String text, String stance) {
    assertThat(code(text).drugPolicy()).contains(DrugPolicy.of(stance));
  }

  @Test
  void aTitleAloneLeavesTheParadigmOpen() {
    Classifier classifier = Classifier.standard();
    assertThat(classifier.code(RecordText.of("Money laundering act", "")).paradigm())
        .contains(SecurityParadigm.UNDETERMINED);
    assertThat(classifier
            .code(RecordText.of("Prevención comunitaria de la violencia", ""))
            .paradigm())
        .contains(SecurityParadigm.CITIZEN_SECURITY);
  }
}
