package org.citizensecurity.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.OptionalInt;
import org.citizensecurity.place.Country;
import org.citizensecurity.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorsTest {
  /** Chile's agency was renamed in 2016. */
  private static final Actor AGCID = Actor.builder()
      .id(new ActorId("cl-agcid"))
      .name(LocalizedText.of(
          "Chilean cooperation agency",
          "Agencia chilena de cooperación",
          "Agência chilena de cooperação"))
      .kind(ActorKind.DONOR_GOVERNMENT)
      .country(Country.of("CL"))
      .addAlias(ActorAlias.of("AGCI", OptionalInt.empty(), OptionalInt.of(2015)))
      .addAlias(ActorAlias.of("AGCID", OptionalInt.of(2016), OptionalInt.empty()))
      .build();

  private static final Actor OTHER = AGCID.toBuilder()
      .id(new ActorId("other"))
      .aliases(ImmutableList.of(ActorAlias.of("AGCI")))
      .country(Country.of("ES"))
      .build();

  @Test
  void namesAreThoseOfTheYear() {
    assertThat(AGCID.namesIn(2010)).contains("AGCI", "Agencia chilena de cooperación");
    assertThat(AGCID.namesIn(2010)).doesNotContain("AGCID");
    assertThat(AGCID.namesIn(2016)).contains("AGCID").doesNotContain("AGCI");
  }

  @Test
  void anActorIsFoundByANameItHadThen() {
    Actors actors = Actors.of(ImmutableList.of(AGCID));
    assertThat(actors.findByName(" agci ", 2015)).contains(AGCID);
    assertThat(actors.findByName("AGCI", 2016)).isEmpty();
    assertThat(actors.findByName("AGÊNCIA CHILENA DE COOPERAÇÃO", 1999)).contains(AGCID);
  }

  @Test
  void aNameOfTwoActorsChoosesNone() {
    Actors actors = Actors.of(ImmutableList.of(AGCID, OTHER));
    assertThat(actors.findByName("AGCI", 2015)).isEmpty();
    assertThat(actors.findByName("AGCI", 2016)).contains(OTHER);
  }

  @Test
  void onlyACountryOfTheRegionMakesAnActorOfTheRegion() {
    assertThat(AGCID.isOfTheRegion()).isTrue();
    assertThat(OTHER.isOfTheRegion()).isFalse();
    Actor nowhere = Actor.builder()
        .id(new ActorId("x"))
        .name(LocalizedText.of("a", "b", "c"))
        .build();
    assertThat(nowhere.isOfTheRegion()).isFalse();
    assertThat(nowhere.kind()).isEqualTo(ActorKind.UNKNOWN);
  }

  @Test
  void anActorWithoutANameIsRejected() {
    assertThatThrownBy(() -> AGCID.toBuilder().name(LocalizedText.empty()).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name of actor 'cl-agcid' is empty");
  }

  @Test
  void anIdThatOccursTwiceIsRejected() {
    assertThatThrownBy(() -> Actors.of(ImmutableList.of(AGCID, AGCID)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("actor id 'cl-agcid' occurs twice");
  }

  @Test
  void anActorUnderAnotherIdIsRejected() {
    assertThatThrownBy(() -> new Actors(ImmutableSortedMap.of(new ActorId("x"), AGCID)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("actor 'cl-agcid' stands under 'x'");
  }

  @Test
  void theFirstOfTwoActorsWithOneIdStays() {
    Actor changed = AGCID.toBuilder().kind(ActorKind.NGO).build();
    Actors both =
        Actors.of(ImmutableList.of(AGCID)).and(Actors.of(ImmutableList.of(changed, OTHER)));
    assertThat(both.all()).containsExactly(AGCID, OTHER);
    assertThat(both.find(OTHER.id())).contains(OTHER);
    assertThat(both.find(new ActorId("none"))).isEmpty();
  }

  @Test
  void anAliasThatEndsBeforeItStartsIsRejected() {
    assertThatThrownBy(() -> ActorAlias.of("DFID", OptionalInt.of(2020), OptionalInt.of(1997)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("until 1997 of alias 'DFID' is before since 2020");
  }

  @Test
  void aliasesAreUsedInTheirFirstAndLastYear() {
    ActorAlias alias = ActorAlias.of(" DFID ", OptionalInt.of(1997), OptionalInt.of(2020));
    assertThat(alias.name()).isEqualTo("DFID");
    assertThat(alias.usedIn(1996)).isFalse();
    assertThat(alias.usedIn(1997)).isTrue();
    assertThat(alias.usedIn(2020)).isTrue();
    assertThat(alias.usedIn(2021)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;b", "a[b", "a]b", "a\nb"})
  void aliasesThatACellCouldNotHoldAreRejected(String name) {
    assertThatThrownBy(() -> ActorAlias.of(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("alias '%s' has one of ; [ ] or a line break", name);
  }

  @Test
  void idsThatACellCouldNotHoldAreRejected() {
    assertThat(new ActorId(" XM-DAC-41128 ")).hasToString("XM-DAC-41128");
    assertThatThrownBy(() -> new ActorId(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("actor id is blank");
    assertThatThrownBy(() -> new ActorId("a;b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("actor id 'a;b' has a ';' or a line break");
  }

  @Test
  void aParticipationReadsAsRoleAndActor() {
    assertThat(new Participation(new ActorId("idb"), ActorRole.FUNDING)).hasToString("FUNDING:idb");
  }

  @Test
  void givingRolesAreThoseOfMoneyKnowledgeAndStaff() {
    assertThat(ActorRole.GIVING)
        .containsExactly(
            ActorRole.FUNDING, ActorRole.EXTENDING, ActorRole.PROVIDER, ActorRole.SECOND_PROVIDER);
  }
}
