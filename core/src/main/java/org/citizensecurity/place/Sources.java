package org.citizensecurity.place;

/** Where the groups of this package come from. */
final class Sources {
  static final String DAC = "OECD DAC list of ODA recipients, effective for 2023 flows";
  static final String WORLD_BANK =
      "World Bank country classification for fiscal year 2024 (income of 2022, Atlas method)";
  static final String M49 =
      "United Nations, standard country or area codes for statistical use (M49)";

  private Sources() {}
}
