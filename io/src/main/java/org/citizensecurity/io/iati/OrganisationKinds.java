package org.citizensecurity.io.iati;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citizensecurity.actor.ActorKind;
import org.citizensecurity.place.Country;
import org.citizensecurity.place.CountryNames;

/** What an organisation is and which country it belongs to, as far as its element tells. */
final class OrganisationKinds {
  private static final ImmutableSet<String> GOVERNMENT = ImmutableSet.of("10", "15");
  private static final ImmutableSet<String> OTHER_TYPES = ImmutableSet.of("30", "90");

  /** Types of organisations that belong to the country in which they are registered. */
  private static final ImmutableSet<String> OF_ONE_COUNTRY =
      ImmutableSet.of("10", "11", "15", "22", "24", "60", "70", "71", "72", "73", "80");

  private static final Pattern COUNTRY_OF_REGISTER = Pattern.compile("([A-Z]{2})-[A-Za-z0-9]+-.+");
  private static final Pattern CHANNEL = Pattern.compile("(?:XM-DAC-)?(4\\d{4})");

  /** OECD CRS channels: CARICOM, the Organization of American States, the OECS. */
  private static final ImmutableSet<String> REGIONAL_BODIES =
      ImmutableSet.of("47011", "47079", "47082");

  /** The Inter-American Development Bank, which is not known by its channel. */
  private static final ImmutableSet<String> BANKS = ImmutableSet.of("XI-IATI-IADB");

  private OrganisationKinds() {}

  /** Whether the code is on the list of organisation types. */
  static boolean isType(String type) {
    return GOVERNMENT.contains(type)
        || OTHER_TYPES.contains(type)
        || ofType(type).isPresent();
  }

  /**
   * The country: the one that the whole name is, or the one of the register that {@code ref} names.
   * Never for multilateral organisations.
   */
  static Optional<Country> country(String ref, String type, String name) {
    if (type.equals("40")) {
      return Optional.empty();
    }
    Optional<Country> byName = name.isEmpty() ? Optional.empty() : CountryNames.find(name);
    Matcher register = COUNTRY_OF_REGISTER.matcher(ref);
    return byName.isEmpty() && OF_ONE_COUNTRY.contains(type) && register.matches()
        ? Country.find(register.group(1))
        : byName;
  }

  /**
   * The kind.
   *
   * @param recipients the countries of the activity
   * @param gives whether it funds or extends the activity, or provides a transaction
   */
  static ActorKind kind(
      String ref, String type, Optional<Country> country, Set<Country> recipients, boolean gives) {
    if (GOVERNMENT.contains(type) || (type.isEmpty() && country.isPresent())) {
      boolean fromAbroad = gives;
      if (country.isPresent() && !recipients.isEmpty()) {
        fromAbroad = !recipients.contains(country.get());
      }
      return fromAbroad ? ActorKind.DONOR_GOVERNMENT : ActorKind.NATIONAL_GOVERNMENT;
    }
    if (BANKS.contains(ref)) {
      return ActorKind.DEVELOPMENT_BANK;
    }
    Matcher channel = CHANNEL.matcher(ref);
    if ((type.isEmpty() || type.equals("40")) && channel.matches()) {
      String code = channel.group(1);
      if (code.startsWith("440") || code.startsWith("460")) {
        return ActorKind.DEVELOPMENT_BANK;
      }
      return REGIONAL_BODIES.contains(code) ? ActorKind.REGIONAL_BODY : ActorKind.MULTILATERAL;
    }
    return ofType(type).orElse(ActorKind.UNKNOWN);
  }

  private static Optional<ActorKind> ofType(String type) {
    return switch (type) {
      case "11" -> Optional.of(ActorKind.MUNICIPAL_GOVERNMENT);
      case "21", "22", "23", "24" -> Optional.of(ActorKind.NGO);
      case "40" -> Optional.of(ActorKind.MULTILATERAL);
      case "60" -> Optional.of(ActorKind.FOUNDATION);
      case "70", "71", "72", "73" -> Optional.of(ActorKind.PRIVATE_COMPANY);
      case "80" -> Optional.of(ActorKind.ACADEMIA);
      default -> Optional.empty();
    };
  }
}
