package org.citizensecurity.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorAlias;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.ActorKind;
import org.citizensecurity.actor.ActorRole;
import org.citizensecurity.actor.Actors;
import org.citizensecurity.actor.Participation;
import org.citizensecurity.place.Country;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModalityRuleTest {
  private static final Actors ACTORS = Actors.of(ImmutableList.of(
      of("brazil", ActorKind.DONOR_GOVERNMENT, "BR"),
      of("colombia", ActorKind.NATIONAL_GOVERNMENT, "CO"),
      of("colombian-police", ActorKind.POLICE, "CO"),
      of("chile", ActorKind.DONOR_GOVERNMENT, "CL"),
      of("honduras", ActorKind.NATIONAL_GOVERNMENT, "HN"),
      of("guatemala", ActorKind.NATIONAL_GOVERNMENT, "GT"),
      of("viva-rio", ActorKind.NGO, "BR"),
      of("contractor", ActorKind.PRIVATE_COMPANY, "BR"),
      of("japan", ActorKind.DONOR_GOVERNMENT, "JP"),
      of("canada", ActorKind.DONOR_GOVERNMENT, "CA"),
      of("us", ActorKind.DONOR_GOVERNMENT, "US"),
      named("eu", ActorKind.MULTILATERAL, "European Union"),
      named("some-donor", ActorKind.DONOR_GOVERNMENT, "A donor that belongs to no country"),
      named("unodc", ActorKind.MULTILATERAL, "UNODC"),
      named("idb", ActorKind.DEVELOPMENT_BANK, "Inter-American Development Bank"),
      named("oas", ActorKind.REGIONAL_BODY, "Organización de los Estados Americanos"),
      named("oea", ActorKind.REGIONAL_BODY, "A mission").toBuilder()
          .addAlias(ActorAlias.of("OEA"))
          .build(),
      named("sica", ActorKind.REGIONAL_BODY, "SICA"),
      named("ameripol", ActorKind.REGIONAL_BODY, "Ameripol"),
      named("unknown", ActorKind.UNKNOWN, "Nobody knows")));

  private static Actor of(String id, ActorKind kind, String country) {
    return named(id, kind, id).toBuilder().country(Country.of(country)).build();
  }

  private static Actor named(String id, ActorKind kind, String name) {
    return Actor.builder()
        .id(new ActorId(id))
        .name(LocalizedText.of(Language.ENGLISH, name))
        .kind(kind)
        .build();
  }

  private static Intervention.Builder intervention(String countries, String actors) {
    return Intervention.builder()
        .id(new InterventionId("i"))
        .countries(split(countries).map(Country::of).toList())
        .participations(split(actors)
            .map(pair -> Splitter.on(':').splitToList(pair))
            .map(pair -> new Participation(new ActorId(pair.get(1)), ActorRole.of(pair.get(0))))
            .toList());
  }

  private static Stream<String> split(String words) {
    return Splitter.on(' ').omitEmptyStrings().splitToStream(words);
  }

  private static String modality(String countries, String actors) {
    return ModalityRule.modality(intervention(countries, actors).build(), ACTORS)
        .map(CooperationModality::code)
        .orElse("");
  }

  @Test
  void whatTheSourceSaysIsKept() {
    Intervention stated = intervention("CO", "FUNDING:us")
        .modality(CooperationModality.TRIANGULAR)
        .build();
    assertThat(ModalityRule.modality(stated, ACTORS)).contains(CooperationModality.TRIANGULAR);
  }

  // cases that the literature on cooperation in the region calls by these names
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "koban from Brazil with Japan, GT HN NI SV, PROVIDER:brazil SECOND_PROVIDER:japan FUNDING:japan, TRIANGULAR",
    "koban from Japan to São Paulo, BR, PROVIDER:japan FUNDING:japan IMPLEMENTING:brazil RECIPIENT:brazil, NORTH_SOUTH",
    "Viva Rio in Haiti as provider, HT, PROVIDER:viva-rio FUNDING:canada, TRIANGULAR",
    "Viva Rio in Haiti as implementer, HT, IMPLEMENTING:viva-rio FUNDING:canada, TRIANGULAR",
    "Colombian training with US support, HN GT PA, PROVIDER:colombia FUNDING:us, TRIANGULAR",
    "Colombian training by its police for the US, HN, IMPLEMENTING:colombian-police FUNDING:us, TRIANGULAR",
    "Colombian training on its own, GT HN MX PA, PROVIDER:colombia IMPLEMENTING:colombian-police, SOUTH_SOUTH",
    "Plan Colombia, CO, FUNDING:us ACCOUNTABLE:colombia RECIPIENT:colombia, NORTH_SOUTH",
    "MACCIH of the OAS, HN, ACCOUNTABLE:oas IMPLEMENTING:oea RECIPIENT:honduras, MULTILATERAL",
    "an IDB loan, CO, FUNDING:idb FUNDING:colombia ACCOUNTABLE:colombia, MULTILATERAL",
    "ESCA of SICA, GT HN SV, ACCOUNTABLE:sica IMPLEMENTING:sica, REGIONAL_SOUTH_SOUTH"
  })
  void knownCasesHaveTheirName(String name, String countries, String actors, String expected) {
    assertThat(modality(countries, actors)).as(name).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "HN, PROVIDER:chile FUNDING:us, TRIANGULAR",
    "HN, PROVIDER:chile FUNDING:unodc, TRIANGULAR",
    "HN, PROVIDER:chile FUNDING:idb, TRIANGULAR",
    "HN, PROVIDER:chile FUNDING:oas, TRIANGULAR",
    "HN, PROVIDER:chile FUNDING:eu, TRIANGULAR",
    "HN, PROVIDER:chile SECOND_PROVIDER:brazil, TRIANGULAR",
    "HN, FUNDING:chile FUNDING:us, TRIANGULAR",
    "BR HN, PROVIDER:brazil FUNDING:japan, TRIANGULAR",
    "'', PROVIDER:brazil FUNDING:japan RECIPIENT:honduras, TRIANGULAR"
  })
  void aProviderOfTheRegionThatIsSupportedIsTriangular(
      String countries, String actors, String expected) {
    assertThat(modality(countries, actors)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "CO PE, FUNDING:colombia FUNDING:us, NORTH_SOUTH",
    "CO PE, FUNDING:colombia FUNDING:idb, MULTILATERAL",
    "HN, IMPLEMENTING:contractor FUNDING:us, NORTH_SOUTH",
    "HN, IMPLEMENTING:honduras FUNDING:us EVALUATOR:viva-rio, NORTH_SOUTH",
    "HN, PROVIDER:honduras FUNDING:us, NORTH_SOUTH"
  })
  void payingOnesOwnShareOrWorkingUnderContractProvidesNothing(
      String countries, String actors, String expected) {
    assertThat(modality(countries, actors)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "HN, PROVIDER:chile, SOUTH_SOUTH",
    "HN, FUNDING:chile ACCOUNTABLE:honduras, SOUTH_SOUTH",
    "HN, IMPLEMENTING:viva-rio, SOUTH_SOUTH",
    "HN GT SV, PROVIDER:chile, SOUTH_SOUTH",
    "GT HN, FUNDING:guatemala FUNDING:honduras, SOUTH_SOUTH",
    "HN, PROVIDER:chile ACCOUNTABLE:sica, SOUTH_SOUTH",
    "HN GT, PROVIDER:chile ACCOUNTABLE:sica, REGIONAL_SOUTH_SOUTH",
    "HN GT, PROVIDER:chile RECIPIENT:sica, REGIONAL_SOUTH_SOUTH",
    "HN GT, PROVIDER:chile ACCOUNTABLE:ameripol, REGIONAL_SOUTH_SOUTH",
    "HN GT, PROVIDER:chile ACCOUNTABLE:oas, SOUTH_SOUTH"
  })
  void regionalNeedsThreeCountriesAndABodyThatTheyShare(
      String countries, String actors, String expected) {
    assertThat(modality(countries, actors)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "HN, FUNDING:us, NORTH_SOUTH",
    "HN, FUNDING:eu, NORTH_SOUTH",
    "HN, FUNDING:some-donor, NORTH_SOUTH",
    "HN, FUNDING:us EXTENDING:unodc, NORTH_SOUTH",
    "HN GT SV, FUNDING:us IMPLEMENTING:sica, NORTH_SOUTH",
    "'', FUNDING:us, NORTH_SOUTH",
    "HN, EXTENDING:unodc, MULTILATERAL",
    "HN, FUNDING:oas, MULTILATERAL",
    "HN, IMPLEMENTING:unodc, MULTILATERAL"
  })
  void whatComesFromOutsideIsNorthSouthOrMultilateral(
      String countries, String actors, String expected) {
    assertThat(modality(countries, actors)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "HN, IMPLEMENTING:sica, REGIONAL_SOUTH_SOUTH",
    "'', FUNDING:ameripol, REGIONAL_SOUTH_SOUTH",
    "HN, ACCOUNTABLE:sica IMPLEMENTING:honduras, REGIONAL_SOUTH_SOUTH"
  })
  void aBodyOfTheRegionThatGivesOrLeadsIsRegional(
      String countries, String actors, String expected) {
    assertThat(modality(countries, actors)).isEqualTo(expected);
  }

  @Test
  void whatOneCountryDoesAtHomeIsDomestic() {
    assertThat(modality("HN", "FUNDING:honduras IMPLEMENTING:honduras")).isEqualTo("DOMESTIC");
    assertThat(modality("HN", "ACCOUNTABLE:honduras EVALUATOR:us")).isEqualTo("DOMESTIC");
    assertThat(modality("US", "FUNDING:us")).isEqualTo("DOMESTIC");
  }

  @ParameterizedTest
  @CsvSource({
    "HN, ''",
    "HN, IMPLEMENTING:unknown",
    "HN, FUNDING:honduras IMPLEMENTING:unodc",
    "HN, RECIPIENT:sica",
    "HN GT, IMPLEMENTING:honduras",
    "MZ, PROVIDER:brazil",
    "MZ, FUNDING:us",
    "'', PROVIDER:brazil"
  })
  void otherwiseNothingIsDerived(String countries, String actors) {
    assertThat(modality(countries, actors)).isEmpty();
  }

  @Test
  void anActorThatIsNotKnownTellsNothing() {
    Intervention intervention = intervention("HN", "FUNDING:nobody").build();
    assertThat(ModalityRule.modality(intervention, ACTORS)).isEqualTo(Optional.empty());
  }

  @Test
  void theOrderOfParticipationsDoesNotMatter() {
    String forwards = "PROVIDER:brazil FUNDING:japan RECIPIENT:honduras IMPLEMENTING:unodc";
    List<String> backwards = Lists.reverse(split(forwards).toList());
    assertThat(modality("HN", String.join(" ", backwards)))
        .isEqualTo(modality("HN", forwards))
        .isEqualTo("TRIANGULAR");
  }
}
