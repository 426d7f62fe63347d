package org.citizensecurity.place;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** How large an area an intervention is made for, from several countries down to a neighbourhood. */
public enum Scale implements Coded {
  /** More than one country. */
  REGIONAL(
      "REGIONAL",
      "Regional",
      "Regional",
      "Regional",
      "Supranational: several countries, a regional body, or the world."),
  /** One whole country. */
  NATIONAL("NATIONAL", "National", "Nacional", "Nacional", "One country as a whole."),
  /** A state, department or province. */
  SUBNATIONAL(
      "SUBNATIONAL",
      "Subnational",
      "Subnacional",
      "Subnacional",
      "One or more states, departments or provinces of a country."),
  /** A city or municipality. */
  CITY("CITY", "City", "Ciudad", "Cidade", "One or more cities or municipalities."),
  /** A part of a city. */
  NEIGHBOURHOOD(
      "NEIGHBOURHOOD",
      "Neighbourhood",
      "Barrio",
      "Bairro",
      "A neighbourhood or other part of a city.");

  private static final String SOURCE =
      "R. Muggah and K. Aguirre, Mapping citizen security interventions in Latin America, 2013, has regional, national and city; the other two are the library's";

  /** All members by code. */
  public static final CodeIndex<Scale> CODES = CodeIndex.of(Scale.class, "scale");

  private final String code;
  private final Meaning meaning;

  Scale(String code, String english, String spanish, String portuguese, String definition) {
    this.code = code;
    this.meaning = Meaning.of(english, spanish, portuguese, definition, SOURCE);
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static Scale of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<Scale> find(String code) {
    return CODES.find(code);
  }

  /**
   * The scale of an IATI activity scope: 1 global, 2 regional and 3 multi-national are regional; 4 is
   * national; 5 and 6 (first-level areas) are subnational; 7 (one second-level area) and 8 (one
   * location) are a city. Empty for any other code. No scope says neighbourhood.
   */
  public static Optional<Scale> fromIatiScope(String code) {
    return switch (code.strip()) {
      case "1", "2", "3" -> Optional.of(REGIONAL);
      case "4" -> Optional.of(NATIONAL);
      case "5", "6" -> Optional.of(SUBNATIONAL);
      case "7", "8" -> Optional.of(CITY);
      default -> Optional.empty();
    };
  }

  /**
   * The word of the 2013 mapping that this scale falls under: regional (meaning supranational),
   * national or city. The mapping has no word for states and departments: all that is below the
   * nation counts as city there.
   */
  public Scale publishedLevel() {
    return switch (this) {
      case REGIONAL, NATIONAL -> this;
      case SUBNATIONAL, CITY, NEIGHBOURHOOD -> CITY;
    };
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }
}
