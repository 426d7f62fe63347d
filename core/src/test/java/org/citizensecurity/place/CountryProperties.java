package org.citizensecurity.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.citizensecurity.text.Language;

class CountryProperties {
  @Property
  void everyCountryIsFoundByItsCodes(@ForAll("countries") Country country) {
    assertThat(Country.of(country.alpha2())).isSameAs(country);
    assertThat(Country.of(country.alpha3().toLowerCase(Locale.ROOT))).isSameAs(country);
    assertThat(Country.of(" " + Integer.parseInt(country.numeric()))).isSameAs(country);
  }

  @Property
  void everyCountryIsFoundByItsNames(@ForAll("countries") Country country) {
    assertThat(country.names().byLanguage())
        .containsOnlyKeys(Language.ENGLISH, Language.SPANISH, Language.PORTUGUESE);
    assertThat(country.names().byLanguage().values())
        .allSatisfy(name -> assertThat(CountryNames.find(name)).contains(country));
  }

  @Property
  void caseSpaceAndArticlesDoNotMatter(
      @ForAll("names") Map.Entry<String, Country> name, @ForAll("writings") String writing) {
    String written = writing.formatted(name.getKey());
    assertThat(CountryNames.find(written)).contains(name.getValue());
    assertThat(CountryNames.find(written.toUpperCase(Locale.ROOT))).contains(name.getValue());
  }

  @Property
  void aNameWithOneLetterMoreIsNotItsCountry(@ForAll("names") Map.Entry<String, Country> name) {
    String longer = name.getKey() + "z";
    assertThat(CountryNames.byFolded()).doesNotContainKey(longer);
    assertThat(CountryNames.find(longer)).isEmpty();
    assertThat(CountryNames.suggest(longer)).contains(name.getValue());
  }

  @Property
  void anyTextIsReadWithoutError(@ForAll @StringLength(max = 40) String text) {
    assertThat(CountryNames.suggest(text)).hasSizeLessThanOrEqualTo(5).doesNotHaveDuplicates();
    CountryNames.find(text)
        .ifPresent(country -> assertThat(CountryNames.byFolded()).containsValue(country));
    assertThat(CountryNames.fold(CountryNames.fold(text))).isEqualTo(CountryNames.fold(text));
  }

  @Provide
  Arbitrary<Country> countries() {
    return Arbitraries.of(Country.all());
  }

  @Provide
  Arbitrary<Map.Entry<String, Country>> names() {
    return Arbitraries.of(CountryNames.byFolded().entrySet());
  }

  @Provide
  Arbitrary<String> writings() {
    return Arbitraries.of(
        "%s", "  %s ", "the %s", "La %s", "%s (the)", "%s, The", "%s (el)", "-%s.");
  }
}
