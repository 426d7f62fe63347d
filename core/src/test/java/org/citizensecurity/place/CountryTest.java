package org.citizensecurity.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.citizensecurity.text.Language;
import org.junit.jupiter.api.Test;

class CountryTest {
  private static final Country COLOMBIA = Country.of("CO");

  @Test
  void codesAreThoseOfTheJdkAndKosovo() {
    TreeSet<String> expected = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
    expected.add("XK");
    assertThat(Country.all()).extracting(Country::alpha2).containsExactlyElementsOf(expected);
  }

  @Test
  void alpha3CodesAreThoseOfTheJdkAndKosovo() {
    TreeSet<String> expected =
        new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    expected.add("XKX");
    assertThat(Country.all())
        .extracting(Country::alpha3)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void alpha2AndAlpha3BelongTogetherAsInTheJdk() {
    assertThat(Country.all())
        .filteredOn(country -> !country.alpha2().equals("XK"))
        .allSatisfy(country -> assertThat(country.alpha3())
            .isEqualTo(new Locale("", country.alpha2()).getISO3Country()));
  }

  @Test
  void threeKindsOfCodeAreRead() {
    assertThat(Country.of(" co ")).isSameAs(COLOMBIA);
    assertThat(Country.of("COL")).isSameAs(COLOMBIA);
    assertThat(Country.of("170")).isSameAs(COLOMBIA);
  }

  @Test
  void lostLeadingZerosDoNotMatter() {
    assertThat(Country.of("32")).isSameAs(Country.of("AR"));
    assertThat(Country.of("4")).isSameAs(Country.of("AF"));
  }

  @Test
  void unknownCodeIsNamedInTheMessage() {
    assertThatThrownBy(() -> Country.of("UK"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "unknown country code 'UK', expected ISO 3166-1 alpha-2, alpha-3 or numeric such as CO, COL or 170");
    assertThat(Country.find("")).isEmpty();
    assertThat(Country.find("Colombia")).isEmpty();
  }

  @Test
  void namesArePlain() {
    assertThat(Country.of("MM").name(Language.ENGLISH)).isEqualTo("Myanmar");
    assertThat(Country.of("HK").name(Language.SPANISH)).isEqualTo("Hong Kong");
    assertThat(Country.of("BR").name(Language.PORTUGUESE)).isEqualTo("Brasil");
    assertThat(Country.of("BR").name(Language.of("fr"))).isEqualTo("Brazil");
  }

  @Test
  void numbersOfCountriesByWorldBankGroupAreThePublishedOnes() {
    // World Bank, fiscal year 2024: 26 low, 54 lower-middle, 54 upper-middle, 83 high; the Channel
    // Islands are one economy there, Guernsey and Jersey two countries here
    assertThat(count(WorldBankIncomeGroup.LOW)).isEqualTo(26);
    assertThat(count(WorldBankIncomeGroup.LOWER_MIDDLE)).isEqualTo(54);
    assertThat(count(WorldBankIncomeGroup.UPPER_MIDDLE)).isEqualTo(54);
    assertThat(count(WorldBankIncomeGroup.HIGH)).isEqualTo(83 + 1);
    assertThat(Country.of("VE").worldBankIncomeGroup()).isEmpty();
  }

  @Test
  void leastDevelopedCountriesAreThoseOfTheUnitedNationsIn2023() {
    // United Nations: 46 least developed countries before Bhutan left on 13 December 2023
    assertThat(Country.all())
        .filteredOn(country -> country.dacIncomeGroup().equals(Optional.of(DacIncomeGroup.LDC)))
        .hasSize(46)
        .contains(Country.of("HT"))
        .filteredOn(Country::isLatinAmericaOrCaribbean)
        .containsExactly(Country.of("HT"));
  }

  @Test
  void latinAmericaAndTheCaribbeanHasThePartsOfM49() {
    // UN M49, region 419: 28 + 8 + 16 countries and areas
    Map<Subregion, Long> sizes = Country.all().stream()
        .filter(Country::isLatinAmericaOrCaribbean)
        .collect(Collectors.groupingBy(Country::subregion, Collectors.counting()));
    assertThat(sizes)
        .isEqualTo(ImmutableMap.of(
            Subregion.CARIBBEAN, 28L, Subregion.CENTRAL_AMERICA, 8L, Subregion.SOUTH_AMERICA, 16L));
  }

  @Test
  void everySubregionHasACountry() {
    assertThat(Maps.toMap(Country.all(), Country::subregion).values()).contains(Subregion.values());
  }

  @Test
  void serialisedCountryIsTheSameObject() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(COLOMBIA);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isSameAs(COLOMBIA);
    }
  }

  private static long count(WorldBankIncomeGroup group) {
    return Country.all().stream()
        .filter(country -> country.worldBankIncomeGroup().equals(Optional.of(group)))
        .count();
  }
}
