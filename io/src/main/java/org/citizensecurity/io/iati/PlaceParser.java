package org.citizensecurity.io.iati;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.citizensecurity.code.Code;
import org.citizensecurity.place.Country;
import org.citizensecurity.place.CountryNames;
import org.citizensecurity.problem.ProblemCode;

/** The countries and regions of one activity; those of its transactions where it names none. */
final class PlaceParser {
  private static final String DEFAULT_VOCABULARY = "1";

  private final Findings findings;
  private final Shares<Country> countries;
  private final Set<Code> regions = new LinkedHashSet<>();
  private final ImmutableMap<Country, BigDecimal> percentages;

  PlaceParser(Findings findings, Element activity) {
    this.findings = findings;
    countries = new Shares<>(findings, "recipient-country");
    ImmutableList<Element> ownCountries = activity.all("recipient-country");
    ImmutableList<Element> ownRegions = activity.all("recipient-region");
    ownCountries.forEach(element -> country(element, "recipient-country")
        .ifPresent(country -> countries.add(country, "", element)));
    regions(ownRegions);
    percentages = countries.percentages();
    boolean none = ownCountries.isEmpty() && ownRegions.isEmpty();
    for (Element transaction : activity.all("transaction")) {
      transaction.all("recipient-country").forEach(element -> {
        if (none) {
          country(element, "transaction/recipient-country").ifPresent(countries::addPlain);
        } else {
          findings.notRead("transaction/recipient-country");
        }
      });
      transaction.all("recipient-region").forEach(element -> {
        if (none) {
          region(element, "transaction/recipient-region").ifPresent(regions::add);
        } else {
          findings.notRead("transaction/recipient-region");
        }
      });
    }
  }

  ImmutableSet<Country> countries() {
    return countries.members();
  }

  /** By country; empty where they are not given for all. */
  ImmutableMap<Country, BigDecimal> percentages() {
    return percentages;
  }

  ImmutableSet<Code> regions() {
    return ImmutableSet.copyOf(regions);
  }

  boolean isEmpty() {
    return countries().isEmpty() && regions.isEmpty();
  }

  /** Countries and the regions of one vocabulary have one hundred percent together. */
  private void regions(ImmutableList<Element> elements) {
    Optional<String> first = elements.stream().map(PlaceParser::vocabulary).findFirst();
    for (Element element : elements) {
      region(element, "recipient-region").ifPresent(regions::add);
      if (element.attribute("percentage").isPresent()) {
        findings.notRead("recipient-region/@percentage");
        if (first.filter(vocabulary(element)::equals).isPresent()) {
          countries.addToSum("", element);
        }
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
