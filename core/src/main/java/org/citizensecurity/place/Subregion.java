package org.citizensecurity.place;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/**
 * Parts of the world as the United Nations count them (M49), as fine as the standard goes: its
 * intermediate regions where it has them (Latin America and the Caribbean, Africa south of the
 * Sahara), else its sub-regions. The code is the M49 number.
 */
public enum Subregion implements Coded {
  /** Islands from Cuba to Trinidad, Aruba and Curaçao; not Bermuda, Belize or the Guianas. */
  CARIBBEAN(
      "029",
      "Caribbean",
      "Caribe",
      "Caribe",
      "The islands from Cuba to Trinidad, Aruba and Curaçao."),
  /** From Mexico to Panama, Belize included. */
  CENTRAL_AMERICA(
      "013",
      "Mexico and Central America",
      "México y Centroamérica",
      "México e América Central",
      "The mainland from Mexico to Panama, Belize included; M49 calls it Central America."),
  /** From Colombia and the Guianas to Argentina and Chile, with the islands of the South Atlantic. */
  SOUTH_AMERICA(
      "005",
      "South America",
      "América del Sur",
      "América do Sul",
      "From Colombia and the Guianas to Argentina and Chile, with the islands of the South Atlantic."),
  /** Canada, United States, Greenland, Bermuda, Saint Pierre and Miquelon. */
  NORTHERN_AMERICA(
      "021",
      "Northern America",
      "América del Norte",
      "América do Norte",
      "Canada, the United States, Greenland, Bermuda, Saint Pierre and Miquelon; not Mexico."),
  /** The British Isles, the Nordic and the Baltic states. */
  NORTHERN_EUROPE("154", "Northern Europe", "Europa del Norte", "Europa do Norte"),
  /** From France and the Netherlands to Germany, Austria and Switzerland. */
  WESTERN_EUROPE("155", "Western Europe", "Europa Occidental", "Europa Ocidental"),
  /** With Kosovo, which M49 does not list. */
  SOUTHERN_EUROPE("039", "Southern Europe", "Europa del Sur", "Europa do Sul"),
  /** From Poland, Czechia and Bulgaria to all of the Russian Federation. */
  EASTERN_EUROPE("151", "Eastern Europe", "Europa Oriental", "Europa Oriental"),
  /** From Western Sahara and Morocco to Egypt and Sudan. */
  NORTHERN_AFRICA("015", "Northern Africa", "África del Norte", "África do Norte"),
  /** From Mauritania and Cabo Verde to Niger and Nigeria, with Saint Helena. */
  WESTERN_AFRICA("011", "Western Africa", "África Occidental", "África Ocidental"),
  /** From Chad and Cameroon to Angola, with São Tomé and Príncipe. */
  MIDDLE_AFRICA("017", "Middle Africa", "África Central", "África Central"),
  /** From Eritrea to Mozambique, Zambia and Zimbabwe, with the islands of the Indian Ocean. */
  EASTERN_AFRICA("014", "Eastern Africa", "África Oriental", "África Oriental"),
  /** South Africa, Namibia, Botswana, Lesotho and Eswatini. */
  SOUTHERN_AFRICA("018", "Southern Africa", "África Austral", "África Austral"),
  /** From Türkiye, Cyprus and the Caucasus to Iraq and the Arabian Peninsula. */
  WESTERN_ASIA("145", "Western Asia", "Asia Occidental", "Ásia Ocidental"),
  /** Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan. */
  CENTRAL_ASIA("143", "Central Asia", "Asia Central", "Ásia Central"),
  /** From Iran and Afghanistan to Bangladesh, with Sri Lanka and Maldives. */
  SOUTHERN_ASIA("034", "Southern Asia", "Asia del Sur", "Ásia do Sul"),
  /** From Myanmar to Indonesia, the Philippines and Timor-Leste. */
  SOUTH_EASTERN_ASIA("035", "South-eastern Asia", "Asia Sudoriental", "Sudeste Asiático"),
  /** China, Japan, the Koreas and Mongolia. */
  EASTERN_ASIA("030", "Eastern Asia", "Asia Oriental", "Ásia Oriental"),
  /** Australia and New Zealand with their outlying islands. */
  AUSTRALIA_AND_NEW_ZEALAND(
      "053", "Australia and New Zealand", "Australia y Nueva Zelanda", "Austrália e Nova Zelândia"),
  /** From Papua New Guinea to Fiji and New Caledonia. */
  MELANESIA("054", "Melanesia", "Melanesia", "Melanésia"),
  /** From Palau and Guam to Kiribati and Nauru. */
  MICRONESIA("057", "Micronesia", "Micronesia", "Micronésia"),
  /** From Tuvalu and Tonga to French Polynesia and Pitcairn; not Hawaii. */
  POLYNESIA("061", "Polynesia", "Polinesia", "Polinésia"),
  /** An area of M49 that belongs to none of its regions. */
  ANTARCTICA(
      "010",
      "Antarctica",
      "Antártida",
      "Antártida",
      "South of 60° S; an area that M49 puts in no region.");

  /** All members by code. */
  public static final CodeIndex<Subregion> CODES = CodeIndex.of(Subregion.class, "M49 sub-region");

  private final String code;
  private final Meaning meaning;

  Subregion(String code, String english, String spanish, String portuguese) {
    this(code, english, spanish, portuguese, "The countries that M49 puts in region " + code + ".");
  }

  Subregion(String code, String english, String spanish, String portuguese, String definition) {
    this.code = code;
    this.meaning = Meaning.of(english, spanish, portuguese, definition, Sources.M49);
  }

  /** The member with this M49 number; throws {@link IllegalArgumentException} naming those there are. */
  public static Subregion of(String code) {
    return CODES.get(code);
  }

  /** The member with this M49 number, if there is one. */
  public static Optional<Subregion> find(String code) {
    return CODES.find(code);
  }

  /** Whether it is a part of M49 region 419, Latin America and the Caribbean. */
  public boolean isLatinAmericaOrCaribbean() {
    return this == CARIBBEAN || this == CENTRAL_AMERICA || this == SOUTH_AMERICA;
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
