package org.citizensecurity.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.citizensecurity.code.ResourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryNamesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          BR | Brasil
          BR | BRAZIL
          BO | Bolivia (Plurinational State of)
          VE | Venezuela, RB
          AG | Antigua & Barbuda
          KN | St. Kitts and Nevis
          SZ | Swaziland
          DO | República Dominicana
          DO | Dominican Rep.
          TT | Trinidad y Tobago
          TT | Trinidad and  Tobago
          HT | Haïti
          US | USA
          US | EE. UU.
          US | EE.UU.
          GB | Reino Unido
          CI | Côte d’Ivoire
          BS | The Bahamas
          BS | Bahamas, The
          BS | Bahamas (the)
          NE | Níger (el)
          NL | os Países Baixos
          VC | St.Vincent & Grenadines
          PS | West Bank and Gaza Strip
          KR | Korea, Rep.
          KP | Korea, Dem. People's Rep.
          CD | Congo, Dem. Rep.
          CG | Congo, Rep.
          MK | Macedonia, FYR
          TR | Turkey
          XK | Kosovo
          """)
  void formsOfTheSourcesAreFound(String code, String name) {
    assertThat(CountryNames.find(name)).contains(Country.of(code));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          DM | Dominica
          DM | Commonwealth of Dominica
          DO | Dominican Republic
          DO | República Dominicana
          GY | Guyana
          GY | British Guiana
          GY | República Cooperativa da Guiana
          GF | French Guiana
          GF | Guayana Francesa
          GF | Guiana Francesa
          SR | Suriname
          SR | Dutch Guiana
          GN | Guinea
          GN | Guiné
          GN | Guinea-Conakry
          GQ | Equatorial Guinea
          GQ | Guinea Ecuatorial
          GW | Guinea-Bissau
          GW | Guinea Bissau
          PG | Papua New Guinea
          MF | Saint Martin (French part)
          MF | San Martín (parte francesa)
          SX | Sint Maarten
          SX | Sint Maarten (Dutch part)
          SX | San Martín (parte holandesa)
          SM | San Marino
          SM | São Marinho
          NE | Niger
          NG | Nigeria
          CG | Republic of the Congo
          CG | Congo (Brazzaville)
          CD | Democratic Republic of the Congo
          CD | Congo (Kinshasa)
          KR | South Korea
          KR | Republic of Korea
          KP | North Korea
          KP | Democratic People's Republic of Korea
          VG | Virgin Islands (British)
          VI | Virgin Islands (U.S.)
          WS | Samoa
          WS | Western Samoa
          AS | American Samoa
          GE | Georgia
          GS | South Georgia and the South Sandwich Islands
          SD | Sudan
          SS | South Sudan
          IE | Ireland
          MR | Mauritania
          MU | Mauritius
          AT | Austria
          AU | Australia
          SK | Slovak Republic
          SI | Slovenia
          CN | People's Republic of China
          TW | Republic of China (Taiwan)
          MS | Montserrat
          ME | Montenegro
          GD | Grenada
          TL | East Timor
          SV | El Salvador
          """)
  void lookAlikesAreTheCountryThatIsMeant(String code, String name) {
    assertThat(CountryNames.find(name)).contains(Country.of(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Guiana",
        "Guayana",
        "Guyane",
        "the Guianas",
        "St Martin",
        "Saint Martin",
        "Saint-Martin",
        "San Martín",
        "São Martinho",
        "Korea",
        "Corea",
        "Coreia",
        "Congo",
        "the Congo",
        "Congo (the)",
        "Virgin Islands",
        "Islas Vírgenes",
        "Ilhas Virgens",
        "Dominicana",
        "Republic of China",
        "Salvador",
        "Antigua",
        "Trinidad",
        "New Guinea",
        "Sudan (former)",
        "Netherlands Antilles",
        "Yugoslavia",
        "Soviet Union",
        "Serbia and Montenegro",
        "Caribbean, regional",
        "Latin America",
        "Northern Ireland",
        "England"
      })
  void ambiguousAndBrokenUpNamesFindNothing(String name) {
    assertThat(CountryNames.find(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "The", "Colombias", "Brazill", "Perú Perú", "CO", "COL"})
  void nothingIsGuessed(String name) {
    assertThat(CountryNames.find(name)).isEmpty();
  }

  @Test
  void suggestionsAreTheNearestFirst() {
    assertThat(CountryNames.suggest("Brazill")).first().isEqualTo(Country.of("BR"));
    assertThat(CountryNames.suggest("Colombai")).first().isEqualTo(Country.of("CO"));
    assertThat(CountryNames.suggest("Guiana"))
        .contains(Country.of("GY"), Country.of("SR"), Country.of("GF"));
    assertThat(CountryNames.suggest("Korea")).contains(Country.of("KP"), Country.of("KR"));
    assertThat(CountryNames.suggest("Congo")).contains(Country.of("CD"), Country.of("CG"));
    assertThat(CountryNames.suggest("Saint Martin")).contains(Country.of("MF"));
    assertThat(CountryNames.suggest("Dominicana")).contains(Country.of("DM"), Country.of("DO"));
  }

  @Test
  void nothingNearGivesNoSuggestion() {
    assertThat(CountryNames.suggest("")).isEmpty();
    assertThat(CountryNames.suggest("worldwide programme")).isEmpty();
  }

  @Test
  void aliasesPointToCountriesAndAreNotRepeated() {
    ImmutableList<ImmutableMap<String, String>> rows =
        ResourceTable.read(CountryNames.class, "country-aliases.tsv");
    ImmutableSet<String> ownNames = Country.all().stream()
        .flatMap(country -> country.names().byLanguage().values().stream())
        .map(CountryNames::fold)
        .collect(ImmutableSet.toImmutableSet());
    assertThat(rows).allSatisfy(row -> {
      assertThat(Country.find(row.getOrDefault("country", ""))).isPresent();
      assertThat(row.get("kind")).isIn("official", "variant", "former");
      assertThat(ownNames).doesNotContain(CountryNames.fold(row.getOrDefault("name", "")));
    });
    assertThat(rows)
        .extracting(row -> CountryNames.fold(row.getOrDefault("name", "")))
        .doesNotHaveDuplicates()
        .doesNotContain("");
  }

  @Test
  void latinAmericanCountriesHaveTheirOfficialNameInSpanish() {
    assertThat(CountryNames.find("República Oriental del Uruguay"))
        .isEqualTo(Optional.of(Country.of("UY")));
    assertThat(CountryNames.find("Estados Unidos Mexicanos"))
        .isEqualTo(Optional.of(Country.of("MX")));
  }
}
