package org.citizensecurity.io.iati;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.citizensecurity.code.Code;
import org.citizensecurity.place.Country;
import org.citizensecurity.place.CountryNames;
import org.citizensecurity.problem.ProblemCode;

/** The countries and regions of one activity; those of its transactions where it names none. */
final class PlaceParser {
  private static final String DEFAULT_VOCABULARY = "1";

  private final Findings findings;
  private final Shares<Country> countries;
  private final Shares<Code> regions;
  private final ImmutableMap<Country, BigDecimal> percentages;
  private final ImmutableMap<Code, BigDecimal> regionPercentages;
  private final IdentityHashMap<Element, ImmutableSet<Country>> countriesOf =
      new IdentityHashMap<>();
  private final IdentityHashMap<Element, ImmutableSet<Code>> regionsOf = new IdentityHashMap<>();

  PlaceParser(Findings findings, Element activity) {
    this.findings = findings;
    countries = new Shares<>(findings, "recipient-country", true);
    regions = new Shares<>(findings, "recipient-region", false);
    ImmutableList<Element> ownCountries = activity.all("recipient-country");
    ImmutableList<Element> ownRegions = activity.all("recipient-region");
    ownCountries.forEach(element -> country(element, "recipient-country")
        .ifPresent(country -> countries.add(country, "", element)));
    regions(ownRegions);
    percentages = countries.percentages();
    regionPercentages = regions.percentages();
    boolean none = ownCountries.isEmpty() && ownRegions.isEmpty();
    for (Element transaction : activity.all("transaction")) {
      countriesOf.put(transaction, each(transaction.all("recipient-country"), this::ofTransaction));
      regionsOf.put(
          transaction,
          each(
              transaction.all("recipient-region"),
              element -> region(element, "transaction/recipient-region")));
      if (none) {
        countriesOf(transaction).forEach(countries::addPlain);
        regionsOf(transaction).forEach(regions::addPlain);
      }
    }
    new TransactionLevel(findings, activity).check(none, "recipient-country", "recipient-region");
  }

  ImmutableSet<Country> countries() {
    return countries.members();
  }

  /** By country; empty where they are not given for all. */
  ImmutableMap<Country, BigDecimal> percentages() {
    return percentages;
  }

  ImmutableSet<Code> regions() {
    return regions.members();
  }

  /** By region; empty where they are not given for all. */
  ImmutableMap<Code, BigDecimal> regionPercentages() {
    return regionPercentages;
  }

  /** The countries that a transaction names. */
  ImmutableSet<Country> countriesOf(Element transaction) {
    return countriesOf.getOrDefault(transaction, ImmutableSet.of());
  }

  /** The regions that a transaction names. */
  ImmutableSet<Code> regionsOf(Element transaction) {
    return regionsOf.getOrDefault(transaction, ImmutableSet.of());
  }

  boolean isEmpty() {
    return countries().isEmpty() && regions().isEmpty();
  }

  private Optional<Country> ofTransaction(Element element) {
    return country(element, "transaction/recipient-country");
  }

  static <T> ImmutableSet<T> each(List<Element> elements, Function<Element, Optional<T>> reading) {
    return elements.stream()
        .map(reading)
        .flatMap(Optional::stream)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Countries and the regions of one vocabulary have one hundred percent together. */
  private void regions(ImmutableList<Element> elements) {
    Optional<String> first = elements.stream().map(PlaceParser::vocabulary).findFirst();
    for (Element element : elements) {
      region(element, "recipient-region")
          .ifPresent(region -> regions.add(region, vocabulary(element), element));
      if (first.filter(vocabulary(element)::equals).isPresent()) {
        countries.addToSum("", element);
      }
    }
  }

  private Optional<Country> country(Element element, String path) {
    Optional<String> code = element.attribute("code");
    String name = Narratives.first(element);
    Optional<Country> country =
        code.isPresent() ? Country.find(code.get()) : CountryNames.find(name);
    if (country.isEmpty()) {
      findings.dropped(
          ProblemCode.UNKNOWN_COUNTRY,
          element,
          path + "/@code",
          code.orElse(name),
          "an ISO 3166 code such as CO");
    }
    return country;
  }

  private Optional<Code> region(Element element, String path) {
    Optional<String> code = element.attribute("code");
    if (code.isEmpty()) {
      findings.dropped(ProblemCode.MISSING_VALUE, element, path + "/@code", "", "a region code");
    }
    return code.map(value -> new Code(IatiCodes.regionScheme(vocabulary(element)), value));
  }

  private static String vocabulary(Element element) {
    return element.attribute("vocabulary").orElse(DEFAULT_VOCABULARY);
  }
}
