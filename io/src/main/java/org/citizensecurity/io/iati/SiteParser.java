package org.citizensecurity.io.iati;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citizensecurity.code.Code;
import org.citizensecurity.place.Coordinates;
import org.citizensecurity.place.Site;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.text.Language;

/** Locations: names, points and codes, in the forms of all versions. */
final class SiteParser {
  private static final String PATH = "location";
  private static final Splitter BLANK = Splitter.on(Pattern.compile("[\\s,]+")).omitEmptyStrings();
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{0,30})?");

  /** Elements whose code says what kind of place it is and how exact the point. */
  private static final ImmutableMap<String, String> KINDS = ImmutableMap.of(
      "location-type", "GEONAMES-FEATURE",
      "feature-designation", "GEONAMES-FEATURE",
      "location-class", "IATI-LOCATION-CLASS",
      "location-reach", "IATI-LOCATION-REACH",
      "exactness", "IATI-EXACTNESS");

  private final Findings findings;
  private final Narratives narratives;
  private final Language language;

  SiteParser(Findings findings, Narratives narratives, Language language) {
    this.findings = findings;
    this.narratives = narratives;
    this.language = language;
  }

  ImmutableSet<Site> parse(Element activity) {
    ImmutableSet.Builder<Site> sites = ImmutableSet.builder();
    for (Element location : activity.all(PATH)) {
      Site.Builder site = Site.builder()
          .name(narratives.text(location.all("name"), language, " / ", PATH + "/name"))
          .coordinates(coordinates(location))
          .codes(codes(location));
      try {
        sites.add(site.build());
      } catch (IllegalArgumentException e) {
        findings.dropped(
            ProblemCode.MISSING_VALUE, location, PATH, "", "a name, a point or a code");
      }
    }
    return sites.build();
  }

  private Optional<Coordinates> coordinates(Element location) {
    Optional<Element> position = location.first("point").flatMap(point -> point.first("pos"));
    if (position.isPresent()) {
      return coordinates(position.get(), PATH + "/point/pos", position.get().text());
    }
    return location
        .first("coordinates")
        .flatMap(element -> coordinates(
            element,
            PATH + "/coordinates",
            element.attribute("latitude").orElse("") + " "
                + element.attribute("longitude").orElse("")));
  }

  private Optional<Coordinates> coordinates(Element element, String path, String given) {
    List<String> parts = BLANK.splitToList(given);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    if (parts.size() == 2 && parts.stream().allMatch(NUMBER.asMatchPredicate())) {
      try {
        return Optional.of(Coordinates.of(parts.get(0), parts.get(1)));
      } catch (IllegalArgumentException e) {
        // Reported like all that is no point.
      }
    }
    findings.dropped(
        ProblemCode.INVALID_VALUE,
        element,
        path,
        given.strip(),
        "latitude and longitude in degrees, such as 4.25 -74.18");
    return Optional.empty();
  }

  private static ImmutableSet<Code> codes(Element location) {
    ImmutableSet.Builder<Code> codes = ImmutableSet.builder();
    for (Element element : location.children()) {
      Optional<String> code = element.attribute("code");
      switch (element.name()) {
        case "location-id" ->
          code.ifPresent(
              value -> codes.add(new Code(IatiCodes.placeScheme(vocabulary(element)), value)));
        case "gazetteer-entry" ->
          Optional.of(element.text())
              .filter(value -> !value.isEmpty())
              .ifPresent(value -> codes.add(new Code(
                  IatiCodes.placeScheme(element.attribute("gazetteer-ref").orElse("")), value)));
        case "administrative" -> {
          code.ifPresent(
              value -> codes.add(new Code(IatiCodes.placeScheme(vocabulary(element)), value)));
          for (String level : ImmutableList.of("adm1", "adm2")) {
            element
                .attribute(level)
                .ifPresent(value -> codes.add(new Code(IatiCodes.placeScheme(level), value)));
          }
        }
        default -> {
          String scheme = KINDS.get(element.name());
          if (scheme != null) {
            code.ifPresent(value -> codes.add(new Code(scheme, value)));
          }
        }
      }
    }
    return codes.build();
  }

  private static String vocabulary(Element element) {
    return element.attribute("vocabulary").orElse("");
  }
}
