package org.citizensecurity.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.citizensecurity.SharedData;
import org.citizensecurity.code.Code;
import org.citizensecurity.text.Language;
import org.junit.jupiter.api.Test;

class DacRecipientsTest {
  @Test
  void countriesAndRegionsAreFoundByTheirCodes() {
    assertThat(DacRecipients.country("437")).contains(Country.of("CO"));
    assertThat(DacRecipients.country(" 460 ")).contains(Country.of("UY"));
    assertThat(DacRecipients.country("498")).isEmpty();
    assertThat(DacRecipients.region("498")).contains(new Code("DAC-REGION", "498"));
    assertThat(DacRecipients.region("437")).isEmpty();
    assertThat(DacRecipients.region("")).isEmpty();
  }

  @Test
  void namesOfTheDacAreFound() {
    assertThat(DacRecipients.countryNamed("Congo")).contains(Country.of("CG"));
    assertThat(DacRecipients.countryNamed("China (People's Republic of)"))
        .contains(Country.of("CN"));
    assertThat(DacRecipients.regionNamed("south america, regional"))
        .contains(new Code("DAC-REGION", "489"));
    assertThat(DacRecipients.regionNamed("Bilateral, unspecified"))
        .contains(new Code("DAC-REGION", "9998"));
    assertThat(DacRecipients.regionNamed("South America")).isEmpty();
  }

  @Test
  void regionsAreNamedInThreeLanguages() {
    assertThat(DacRecipients.REGIONS.all())
        .allSatisfy(region -> assertThat(region.labels().byLanguage().keySet())
            .containsExactlyInAnyOrder(Language.ENGLISH, Language.SPANISH, Language.PORTUGUESE));
  }

  /** OECD DAC, recipients for reporting on 2023 flows: every code is a country or a region here. */
  @Test
  void everyRecipientOfTheRealListIsKnown() throws IOException {
    List<String> lines = Files.readAllLines(SharedData.path("data/dac/xls_Recipient.csv"));
    assertThat(lines.subList(1, lines.size()))
        .map(line -> Splitter.on(',').splitToList(line).get(0))
        .filteredOn(code -> code.matches("\\d+"))
        .hasSizeGreaterThan(150)
        .allSatisfy(code -> assertThat(DacRecipients.country(code).isPresent()
                || DacRecipients.region(code).isPresent())
            .isTrue());
  }
}
