package org.citizensecurity.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.citizensecurity.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the table of countries and the names against the lists of those who own them. */
class CountryTablesTest {
  private static final Splitter COMMAS =
      Splitter.on(Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"));

  /** Names that these lists give one country, but which may be another, or are a slip. */
  private static final ImmutableSet<String> NOT_TAKEN =
      ImmutableSet.of("Congo", "Congo (the)", "Guiana", "Ilhas Falkland (Maldivas)");

  /** Codes that have been withdrawn or belong to one list only. */
  private static final ImmutableMap<String, String> OTHER_CODES =
      ImmutableMap.of("BU", "MM", "TP", "TL", "ZR", "CD", "CS-KM", "XK");

  @Test
  void incomeGroupsAreThoseOfTheDacList() throws IOException {
    int recipients = 0;
    for (List<String> row : rows("data/dac/xls_Recipient.csv")) {
      if (row.get(4).matches("[A-Z]{3}")) {
        Country country = Country.of(row.get(4));
        recipients++;
        assertThat(country.dacIncomeGroup())
            .as(row.get(2))
            .isEqualTo(Optional.of(DacIncomeGroup.of(row.get(6))));
        assertThat(country.worldBankIncomeGroup())
            .as(row.get(2))
            .isEqualTo(WorldBankIncomeGroup.find(row.get(7)));
      }
    }
    assertThat(Country.all())
        .filteredOn(country -> country.dacIncomeGroup().isPresent())
        .hasSize(recipients);
  }

  @Test
  void subregionsAndNumbersAreThoseOfM49() throws IOException {
    List<List<String>> rows = rows("data/countries/UNSD-en.csv");
    assertThat(rows).hasSize(249);
    for (List<String> row : rows) {
      Country country = Country.of(row.get(10));
      assertThat(country.numeric()).isEqualTo(row.get(9));
      assertThat(country.alpha3()).isEqualTo(row.get(11));
      assertThat(country.isLatinAmericaOrCaribbean())
          .as(row.get(8))
          .isEqualTo(row.get(4).equals("419"));
      if (!country.alpha2().equals("AQ")) {
        assertThat(country.subregion().code())
            .as(row.get(8))
            .isEqualTo(row.get(6).isEmpty() ? row.get(4) : row.get(6));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "data/dac/xls_Recipient.csv,4,2",
    "data/countries/UNSD-en.csv,10,8",
    "data/countries/UNSD-es.csv,10,8",
    "data/codelists/en/Country.csv,0,1",
    "data/codelists/es/Country.csv,0,1",
    "data/codelists/pt/Country.csv,0,1",
    "data/crs-2013/crs_countries.csv,1,0",
    "data/us-aid/country-year.csv,0,1"
  })
  void namesOfTheListsFindTheirCountryAndNoOther(String file, int codeColumn, int nameColumn)
      throws IOException {
    Set<String> missed = new TreeSet<>();
    for (List<String> row : rows(file)) {
      String name = row.get(nameColumn);
      String code = row.get(codeColumn);
      Optional<Country> meant = Country.find(OTHER_CODES.getOrDefault(code, code));
      Optional<Country> found = CountryNames.find(name);
      boolean number = code.matches("\\d*");
      if (!number && !found.equals(meant) && !NOT_TAKEN.contains(name)) {
        missed.add(code + " " + name + " -> " + found);
      }
    }
    assertThat(missed).isEmpty();
  }

  private static List<List<String>> rows(String file) throws IOException {
    Path path = SharedData.path(file);
    return Files.readAllLines(path).stream()
        .skip(1)
        .distinct()
        .map(CountryTablesTest::cells)
        .toList();
  }

  private static List<String> cells(String line) {
    return COMMAS
        .splitToStream(line)
        .map(cell -> cell.replaceAll("^\"|\"$", "").replace("\"\"", "\"").strip())
        .collect(ImmutableList.toImmutableList());
  }
}
