package org.citizensecurity.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.citizensecurity.place.Country;
import org.junit.jupiter.api.Test;

class DacDonorsTest {
  @Test
  void governmentsBelongToTheirCountries() {
    Actor donor = DacDonors.find("302").orElseThrow();
    assertThat(donor.id()).isEqualTo(new ActorId("XM-DAC-302"));
    assertThat(donor.kind()).isEqualTo(ActorKind.DONOR_GOVERNMENT);
    assertThat(donor.country()).contains(Country.of("US"));
    assertThat(DacDonors.find(Country.of("ES"))).isEqualTo(DacDonors.find("50"));
    assertThat(DacDonors.find("9")).isNotEqualTo(DacDonors.find("909"));
  }

  @Test
  void banksAndOrganisationsBelongToNone() {
    assertThat(DacDonors.find("909").orElseThrow())
        .extracting(Actor::kind, donor -> donor.country().isPresent())
        .containsExactly(ActorKind.DEVELOPMENT_BANK, false);
    assertThat(DacDonors.find("959").orElseThrow().kind()).isEqualTo(ActorKind.MULTILATERAL);
    assertThat(DacDonors.find("918").orElseThrow().country()).isEmpty();
    assertThat(DacDonors.find("1627").orElseThrow().kind()).isEqualTo(ActorKind.FOUNDATION);
  }

  @Test
  void namesOfTablesAreFoundInAnyCase() {
    assertThat(DacDonors.findByName("idb sp.fund")).isEqualTo(DacDonors.find("912"));
    assertThat(DacDonors.findByName("Slovak Republic")).isEqualTo(DacDonors.find("69"));
    assertThat(DacDonors.findByName("Korea")).isEqualTo(DacDonors.find("742"));
    assertThat(DacDonors.findByName("Atlantis")).isEmpty();
  }

  @Test
  void referencesOfIatiLeadToTheDonor() {
    assertThat(DacDonors.ofReference("XM-DAC-5-7").flatMap(Actor::country))
        .contains(Country.of("DE"));
    assertThat(DacDonors.ofReference("xm-dac-7").flatMap(Actor::country))
        .contains(Country.of("NL"));
    assertThat(DacDonors.ofReference("XM-DAC-41114")).isEmpty();
    assertThat(DacDonors.ofReference("CO-NIT-7")).isEmpty();
  }
}
