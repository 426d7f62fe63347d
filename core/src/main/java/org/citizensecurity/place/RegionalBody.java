package org.citizensecurity.place;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;
import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;
import org.citizensecurity.code.ResourceTable;
import org.citizensecurity.time.PartialDate;

/**
 * Regional bodies of the Americas, the European Union, and who belonged to them when.
 *
 * <p>How a year counts: a country is a member in a year if it is one on 31 December of that year. So
 * the year of joining counts, the year of leaving does not.
 *
 * <p>When membership begins and ends: a founder belongs from the day on which it signed the founding
 * act (for CELAC, the Declaration of Caracas), even where that came into force later; a later member
 * from the day on which its accession took effect. Who withdraws belongs until the withdrawal takes
 * effect, not until it is announced. Associates and observers are not members.
 *
 * <p>A suspended country stays a member: it is in {@link #members}, and also in {@link #suspended}.
 * That holds whether the body suspended it (Cuba in the OAS) or it stopped taking part of its own
 * will (Brazil in CELAC). Take the second set from the first to get those that took part.
 *
 * <p>The dates lie in {@code regional-body-members.tsv}, each with its source and with a note where
 * accounts differ; they were last looked at in 2024. What is not known to the year was left out.
 */
public enum RegionalBody implements Coded {
  /** Eight states from Belize to Panama, and the Dominican Republic. */
  SICA(
      "SICA",
      Meaning.of(
          "SICA, Central American Integration System",
          "SICA, Sistema de la Integración Centroamericana",
          "SICA, Sistema da Integração Centro-Americana",
          "Integration of the Central American states; leads the Central American security strategy (ESCA).",
          "Protocol of Tegucigalpa, 1991; Framework Treaty on Democratic Security, 1995")),
  /** Fifteen states and territories of the Caribbean, with Belize, Guyana and Suriname. */
  CARICOM(
      "CARICOM",
      Meaning.of(
          "CARICOM, Caribbean Community",
          "CARICOM, Comunidad del Caribe",
          "CARICOM, Comunidade do Caribe",
          "Integration of the Caribbean states; security is its fourth pillar, run by IMPACS.",
          "Treaty of Chaguaramas, 1973, revised 2001")),
  /** The twelve states of South America, many of which left from 2019 on. */
  UNASUR(
      "UNASUR",
      Meaning.of(
          "UNASUR, Union of South American Nations",
          "UNASUR, Unión de Naciones Suramericanas",
          "UNASUL, União de Nações Sul-Americanas",
          "Political union of South America; set up a council on citizen security, justice and organised crime in 2012.",
          "UNASUR Constitutive Treaty, 2008")),
  /** The states of the Americas. */
  OAS(
      "OAS",
      Meaning.of(
          "OAS, Organization of American States",
          "OEA, Organización de los Estados Americanos",
          "OEA, Organização dos Estados Americanos",
          "All states of the Americas; speaks of multidimensional security since 2003.",
          "Charter of the Organization of American States, 1948")),
  /** The common market of the southern cone. */
  MERCOSUR(
      "MERCOSUR",
      Meaning.of(
          "Mercosur, Southern Common Market",
          "Mercosur, Mercado Común del Sur",
          "Mercosul, Mercado Comum do Sul",
          "Common market of the southern cone, with meetings of interior ministers since 1996.",
          "Treaty of Asunción, 1991")),
  /** The Andean states. */
  ANDEAN_COMMUNITY(
      "ANDEAN_COMMUNITY",
      Meaning.of(
          "Andean Community",
          "Comunidad Andina",
          "Comunidade Andina",
          "Integration of the Andean states, called Andean Pact or Andean Group before 1996.",
          "Cartagena Agreement, 1969")),
  /** The thirty-three states of Latin America and the Caribbean. */
  CELAC(
      "CELAC",
      Meaning.of(
          "CELAC, Community of Latin American and Caribbean States",
          "CELAC, Comunidad de Estados Latinoamericanos y Caribeños",
          "CELAC, Comunidade de Estados Latino-Americanos e Caribenhos",
          "Political forum of the thirty-three states of Latin America and the Caribbean.",
          "Declaration of Caracas, 2011")),
  /** Chile, Colombia, Mexico and Peru. */
  PACIFIC_ALLIANCE(
      "PACIFIC_ALLIANCE",
      Meaning.of(
          "Pacific Alliance",
          "Alianza del Pacífico",
          "Aliança do Pacífico",
          "Trade integration of Chile, Colombia, Mexico and Peru.",
          "Declaration of Lima, 2011; framework agreement, 2012")),
  /** The one body here from outside the Americas: its members are donors. */
  EUROPEAN_UNION(
      "EUROPEAN_UNION",
      Meaning.of(
          "European Union",
          "Unión Europea",
          "União Europeia",
          "Union of European states, the communities before it included; its members are donors to the region.",
          "Treaty of Rome, 1957; Treaty on European Union, 1992"));

  /** All members by code. */
  public static final CodeIndex<RegionalBody> CODES =
      CodeIndex.of(RegionalBody.class, "regional body");

  private final String code;
  private final Meaning meaning;

  RegionalBody(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static RegionalBody of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<RegionalBody> find(String code) {
    return CODES.find(code);
  }

  /**
   * The body with this code or with a name or acronym in its labels, such as {@code OEA}. Case and
   * surrounding white space do not matter.
   */
  public static Optional<RegionalBody> findByName(String name) {
    return Optional.ofNullable(Names.BY_NAME.get(Names.folded(name)));
  }

  /** Whether only countries of Latin America and the Caribbean have ever been members. */
  public boolean isOfTheRegion() {
    return memberships().stream().allMatch(row -> row.country().isLatinAmericaOrCaribbean());
  }

  /** All spells of membership and of suspension of this body, by country, then by date. */
  public ImmutableList<Membership> memberships() {
    return Table.BY_BODY.get(this);
  }

  /** The members on 31 December of the year, suspended ones included; empty before its founding. */
  public ImmutableSortedSet<Country> members(int year) {
    return with(MembershipStatus.MEMBER, year);
  }

  /** The members that were suspended on 31 December of the year. */
  public ImmutableSortedSet<Country> suspended(int year) {
    return with(MembershipStatus.SUSPENDED, year);
  }

  /** Whether the country was a member on 31 December of the year, suspended or not. */
  public boolean isMember(Country country, int year) {
    return memberships().stream()
        .anyMatch(row -> row.status() == MembershipStatus.MEMBER
            && row.country().equals(country)
            && row.holdsAtEndOf(year));
  }

  private ImmutableSortedSet<Country> with(MembershipStatus status, int year) {
    return memberships().stream()
        .filter(row -> row.status() == status && row.holdsAtEndOf(year))
        .map(Membership::country)
        .collect(toImmutableSortedSet(Country::compareTo));
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }

  /** Gathered when first asked for. */
  private static final class Names {
    private static final Splitter LABEL = Splitter.on(", ");
    static final ImmutableMap<String, RegionalBody> BY_NAME = byName();

    private static ImmutableMap<String, RegionalBody> byName() {
      ImmutableMap.Builder<String, RegionalBody> byName = ImmutableMap.builder();
      for (RegionalBody body : values()) {
        byName.put(folded(body.code), body);
        for (String label : body.meaning.labels().byLanguage().values()) {
          byName.put(folded(label), body);
          LABEL.split(label).forEach(name -> byName.put(folded(name), body));
        }
      }
      return byName.buildKeepingLast();
    }

    static String folded(String name) {
      return name.strip().toLowerCase(Locale.ROOT);
    }
  }

  /** Read when first asked for. */
  private static final class Table {
    static final ImmutableListMultimap<RegionalBody, Membership> BY_BODY =
        ResourceTable.read(RegionalBody.class, "regional-body-members.tsv").stream()
            .map(Table::membership)
            .collect(toImmutableListMultimap(Membership::body, row -> row));

    private static Membership membership(ImmutableMap<String, String> row) {
      return Membership.builder()
          .body(RegionalBody.of(row.getOrDefault("body", "")))
          .country(Country.of(row.getOrDefault("country", "")))
          .status(MembershipStatus.of(row.getOrDefault("status", "")))
          .since(PartialDate.parse(row.getOrDefault("since", "")))
          .until(Optional.of(row.getOrDefault("until", ""))
              .filter(date -> !date.isEmpty())
              .map(PartialDate::parse))
          .note(row.getOrDefault("note", ""))
          .source(row.getOrDefault("source", ""))
          .build();
    }
  }
}
