package org.citizensecurity.actor;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citizensecurity.code.ResourceTable;
import org.citizensecurity.place.Country;
import org.citizensecurity.place.CountryNames;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;

/**
 * Those who report to the OECD DAC, by its codes: governments, banks and organisations of states,
 * foundations. Their ids are {@code XM-DAC-} and the code, as references of IATI write it.
 */
public final class DacDonors {
  private static final String PREFIX = "XM-DAC-";
  /** A donor, and perhaps one of its agencies; longer numbers are channels and not donors. */
  private static final Pattern REFERENCE = Pattern.compile("XM-DAC-(\\d{1,4})(?:-\\d+)?");

  private static final ImmutableMap<String, Actor> BY_CODE =
      ResourceTable.read(DacDonors.class, "dac-donors.tsv").stream()
          .collect(toImmutableMap(row -> row.getOrDefault("code", ""), DacDonors::donor));
  private static final ImmutableMap<String, Actor> BY_NAME = byName();

  private DacDonors() {}

  /** The donor with this code, such as 302 for the United States. */
  public static Optional<Actor> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code.strip()));
  }

  /** The donor that tables of the DAC call so, in any case: {@code IDB Sp.Fund}, {@code Korea}. */
  public static Optional<Actor> findByName(String name) {
    return Optional.ofNullable(BY_NAME.get(folded(name)))
        .or(() -> CountryNames.find(name).flatMap(DacDonors::find));
  }

  /** The government of a country that reports. */
  public static Optional<Actor> find(Country country) {
    return BY_CODE.values().stream()
        .filter(donor -> donor.country().filter(country::equals).isPresent())
        .findFirst();
  }

  /** The donor of a reference such as {@code XM-DAC-5-7}, an agency of Germany. */
  public static Optional<Actor> ofReference(String reference) {
    Matcher matcher = REFERENCE.matcher(reference.strip().toUpperCase(Locale.ROOT));
    return matcher.matches() ? find(matcher.group(1)) : Optional.empty();
  }

  /** All donors by code. */
  public static ImmutableCollection<Actor> all() {
    return BY_CODE.values();
  }

  private static Actor donor(ImmutableMap<String, String> row) {
    Optional<Country> country = Country.find(row.getOrDefault("country", ""));
    Actor.Builder donor = Actor.builder()
        .id(new ActorId(PREFIX + row.getOrDefault("code", "")))
        .kind(ActorKind.of(row.getOrDefault("kind", "")))
        .country(country)
        .name(country
            .map(Country::names)
            .orElseGet(() -> LocalizedText.of(Language.ENGLISH, row.getOrDefault("name", ""))));
    Splitter.on(';')
        .omitEmptyStrings()
        .split(row.getOrDefault("also", ""))
        .forEach(
            name -> donor.addAlias(ActorAlias.of(name, OptionalInt.empty(), OptionalInt.empty())));
    return donor.build();
  }

  private static ImmutableMap<String, Actor> byName() {
    Map<String, Actor> names = new HashMap<>();
    for (Actor donor : BY_CODE.values()) {
      donor.name().byLanguage().values().forEach(name -> names.putIfAbsent(folded(name), donor));
      donor.aliases().forEach(alias -> names.putIfAbsent(folded(alias.name()), donor));
    }
    return ImmutableMap.copyOf(names);
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
