package org.citizensecurity.intervention;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** Who cooperates with whom. */
public enum CooperationModality implements Coded {
  /** No cooperation from abroad. */
  DOMESTIC(
      "DOMESTIC",
      Meaning.of(
          "Domestic",
          "Nacional",
          "Nacional",
          "Actors of the country itself; no cooperation from abroad.",
          "SEGIB, Report on South-South Cooperation in Ibero-America; rule of the library")),
  /** From outside the region to the region. */
  NORTH_SOUTH(
      "NORTH_SOUTH",
      Meaning.of(
          "North-South",
          "Norte-Sur",
          "Norte-Sul",
          "A government from outside the region gives to the region.",
          "SEGIB, Report on South-South Cooperation in Ibero-America; rule of the library")),
  /** From an organisation of states. */
  MULTILATERAL(
      "MULTILATERAL",
      Meaning.of(
          "Multilateral",
          "Multilateral",
          "Multilateral",
          "A multilateral organisation or bank, or a body with members from outside the region, gives to the region.",
          "SEGIB, Report on South-South Cooperation in Ibero-America; rule of the library")),
  /** Between countries of the region. */
  SOUTH_SOUTH(
      "SOUTH_SOUTH",
      Meaning.of(
          "South-South",
          "Sur-Sur bilateral",
          "Sul-Sul bilateral",
          "A country of the region cooperates with another one, or with several without a body or mechanism that they share.",
          "SEGIB, Report on South-South Cooperation in Ibero-America; rule of the library")),
  /** With support from outside. */
  TRIANGULAR(
      "TRIANGULAR",
      Meaning.of(
          "Triangular",
          "Triangular",
          "Triangular",
          "A country of the region provides and someone from outside supports it.",
          "SEGIB, Report on South-South Cooperation in Ibero-America; rule of the library")),
  /** Through a shared body. */
  REGIONAL_SOUTH_SOUTH(
      "REGIONAL_SOUTH_SOUTH",
      Meaning.of(
          "Regional South-South",
          "Sur-Sur regional",
          "Sul-Sul regional",
          "Three or more countries of the region cooperate through a body or mechanism they share.",
          "SEGIB, Report on South-South Cooperation in Ibero-America; rule of the library"));

  /** All members by code. */
  public static final CodeIndex<CooperationModality> CODES =
      CodeIndex.of(CooperationModality.class, "cooperation modality");

  private final String code;
  private final Meaning meaning;

  CooperationModality(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static CooperationModality of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<CooperationModality> find(String code) {
    return CODES.find(code);
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
