package org.citizensecurity.io.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citizensecurity.io.iati.Documents.activity;
import static org.citizensecurity.io.iati.Documents.document;
import static org.citizensecurity.io.iati.Documents.first;
import static org.citizensecurity.io.iati.Documents.only;
import static org.citizensecurity.io.iati.Documents.read;
import static org.citizensecurity.io.iati.Documents.readOne;

import java.util.Optional;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorAlias;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.ActorKind;
import org.citizensecurity.place.Country;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationTest {
  private static Actor actor(WithProblems<Portfolio> read, String id) {
    return read.value().actors().find(new ActorId(id)).orElseThrow();
  }

  @Test
  void rolesAreKeptInOrder() {
    WithProblems<Portfolio> read = readOne("""
        <participating-org ref="XM-DAC-46012" type="40" role="1"><narrative>IDB</narrative></participating-org>
        <participating-org role="4"><narrative>Policía Nacional</narrative></participating-org>
        <participating-org role="2"><narrative>Policía Nacional</narrative></participating-org>
        <participating-org role="3"><narrative>Ágape, S.A.</narrative></participating-org>""");
    assertThat(only(read).participations().toString())
        .isEqualTo("[FUNDING:XM-DAC-46012, IMPLEMENTING:iati-name:policia-nacional,"
            + " ACCOUNTABLE:iati-name:policia-nacional, EXTENDING:iati-name:agape-s-a]");
    assertThat(actor(read, "iati-name:policia-nacional").name().find(Language.ENGLISH))
        .contains("Policía Nacional");
    assertThat(read.problems().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "11, MUNICIPAL_GOVERNMENT",
    "21, NGO",
    "22, NGO",
    "23, NGO",
    "24, NGO",
    "30, UNKNOWN",
    "40, MULTILATERAL",
    "60, FOUNDATION",
    "70, PRIVATE_COMPANY",
    "73, PRIVATE_COMPANY",
    "80, ACADEMIA",
    "90, UNKNOWN"
  })
  void theTypeGivesTheKind(String type, String kind) {
    WithProblems<Portfolio> read = readOne("<participating-org ref='R' type='" + type
        + "' role='4'><narrative>N</narrative></participating-org>");
    assertThat(actor(read, "R").kind()).isEqualTo(ActorKind.of(kind));
    assertThat(read.problems().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "XM-DAC-46012, DEVELOPMENT_BANK",
    "44001, DEVELOPMENT_BANK",
    "XI-IATI-IADB, DEVELOPMENT_BANK",
    "XM-DAC-47079, REGIONAL_BODY",
    "XM-DAC-41128, MULTILATERAL"
  })
  void banksAndRegionalBodiesAreKnownByTheirReference(String ref, String kind) {
    WithProblems<Portfolio> read =
        readOne("<participating-org ref='" + ref + "' type='40' role='1'/>");
    assertThat(actor(read, ref).kind()).isEqualTo(ActorKind.of(kind));
  }

  @ParameterizedTest
  @CsvSource({
    // name, reference, type, country
    "Sweden, '', '', SE",
    "Suecia, '', 10, SE",
    "Plan International Sweden, '', 21, ''",
    "European Union, '', 40, ''",
    "Chad, '', 40, ''",
    "Korea, '', '', ''",
    "FCDO, GB-GOV-1, 10, GB",
    "Oxfam GB, GB-CHC-202918, 21, ''",
    "Fundación, CO-CCB-123, 22, CO",
    "Unstated type, CO-CCB-123, '', ''",
    "BMZ, XM-DAC-5-1, 10, ''",
    "No register, US-1, 10, ''"
  })
  void theCountryIsNotGuessed(String name, String ref, String type, String country) {
    WithProblems<Portfolio> read = readOne("<participating-org ref='" + ref + "' type='" + type
        + "' role='1'><narrative>" + name + "</narrative></participating-org>");
    Optional<Country> expected =
        country.isEmpty() ? Optional.empty() : Optional.of(Country.of(country));
    assertThat(read.value().actors().all().get(0).country()).isEqualTo(expected);
  }

  @Test
  void aGovernmentThatIsNoRecipientIsADonor() {
    WithProblems<Portfolio> read = readOne("""
        <recipient-country code="CO"/>
        <participating-org role="4"><narrative>Brazil</narrative></participating-org>
        <participating-org role="1"><narrative>Colombia</narrative></participating-org>
        <participating-org role="1" type="10"><narrative>Agency without country</narrative></participating-org>
        <participating-org role="4" type="10"><narrative>Ministry without country</narrative></participating-org>""");
    assertThat(actor(read, "iati-name:brazil").kind()).isEqualTo(ActorKind.DONOR_GOVERNMENT);
    assertThat(actor(read, "iati-name:colombia").kind()).isEqualTo(ActorKind.NATIONAL_GOVERNMENT);
    assertThat(actor(read, "iati-name:agency-without-country").kind())
        .isEqualTo(ActorKind.DONOR_GOVERNMENT);
    assertThat(actor(read, "iati-name:ministry-without-country").kind())
        .isEqualTo(ActorKind.NATIONAL_GOVERNMENT);
  }

  @Test
  void oneActorIsMadeOfAllElementsWithOneId() {
    WithProblems<Portfolio> read = read(
        document(
            activity("A", "<participating-org ref='R' role='1'/>"),
            activity(
                "B",
                "<participating-org ref='R' role='1' type='60'><narrative>Open Society</narrative></participating-org>"),
            activity(
                "C",
                "<participating-org ref='R' role='4' type='22'><narrative>OPEN SOCIETY</narrative>"
                    + "<narrative xml:lang='es'>Sociedad Abierta</narrative></participating-org>"
                    + "<participating-org ref='R' role='4'><narrative>OSF [New; York]</narrative></participating-org>")));
    assertThat(read.value().actors().all()).hasSize(1);
    Actor actor = actor(read, "R");
    assertThat(actor.name().byLanguage().toString())
        .isEqualTo("{en=Open Society, es=Sociedad Abierta}");
    assertThat(actor.kind()).isEqualTo(ActorKind.FOUNDATION);
    assertThat(actor.aliases()).extracting(ActorAlias::name).containsExactly("OSF  New  York");
  }

  @Test
  void whereOnlyTheReferenceIsGivenItIsTheName() {
    WithProblems<Portfolio> read = readOne("<participating-org ref='R;1' role='1'/>");
    assertThat(actor(read, "R_1").name().find(Language.UNDETERMINED)).contains("R_1");
  }

  @Test
  void withoutNameAndReferenceOrRoleThereIsNoParticipation() {
    WithProblems<Portfolio> read = readOne("<participating-org role='1'/>"
        + "<participating-org role='1'><narrative>---</narrative></participating-org>"
        + "<participating-org role='9'><narrative>X</narrative></participating-org>"
        + "<participating-org role='1' ref='R' type='99'/>");
    assertThat(only(read).participations().toString()).isEqualTo("[FUNDING:R]");
    assertThat(read.problems().count(ProblemCode.MISSING_VALUE)).isEqualTo(2);
    assertThat(read.problems().of(ProblemCode.UNKNOWN_CODE))
        .extracting(problem -> problem.location().column())
        .containsExactly("participating-org/@role", "participating-org/@type");
    assertThat(first(read, ProblemCode.UNKNOWN_CODE).value()).isEqualTo("9");
  }
}
