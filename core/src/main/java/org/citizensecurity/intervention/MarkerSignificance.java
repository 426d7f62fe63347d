package org.citizensecurity.intervention;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** How much an intervention aims at the objective of a policy marker. */
public enum MarkerSignificance implements Coded {
  /** Looked at and found not to aim at it. */
  NOT_TARGETED(
      "NOT_TARGETED",
      Meaning.of(
          "Not targeted",
          "No orientado",
          "Não orientado",
          "It was examined and does not aim at the objective.",
          "OECD DAC policy markers; IATI list of policy significance")),
  /** One aim of several. */
  SIGNIFICANT(
      "SIGNIFICANT",
      Meaning.of(
          "Significant objective",
          "Objetivo significativo",
          "Objetivo significativo",
          "An aim of weight, but not the reason for the intervention.",
          "OECD DAC policy markers; IATI list of policy significance")),
  /** The reason for it. */
  PRINCIPAL(
      "PRINCIPAL",
      Meaning.of(
          "Principal objective",
          "Objetivo principal",
          "Objetivo principal",
          "Without this aim there would be no intervention.",
          "OECD DAC policy markers; IATI list of policy significance")),
  /** The reason for it, within an action programme. */
  PRINCIPAL_OF_PROGRAMME(
      "PRINCIPAL_OF_PROGRAMME",
      Meaning.of(
          "Principal objective of an action programme",
          "Objetivo principal de un programa de acción",
          "Objetivo principal de um programa de ação",
          "The principal objective, in support of an action programme; for desertification only.",
          "OECD DAC policy markers; IATI list of policy significance")),
  /** Said to be the first objective. */
  EXPLICIT_PRIMARY(
      "EXPLICIT_PRIMARY",
      Meaning.of(
          "Explicit primary objective",
          "Objetivo primario explícito",
          "Objetivo primário explícito",
          "It is stated as the first objective; for maternal and child health only.",
          "OECD DAC policy markers; IATI list of policy significance")),
  /** Not stated. */
  UNKNOWN(
      "UNKNOWN",
      Meaning.of("Unknown", "Desconocido", "Desconhecido", "Not stated.", "Usage of this library"));

  /** All members by code. */
  public static final CodeIndex<MarkerSignificance> CODES =
      CodeIndex.of(MarkerSignificance.class, "significance of a marker");

  private final String code;
  private final Meaning meaning;

  MarkerSignificance(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static MarkerSignificance of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<MarkerSignificance> find(String code) {
    return CODES.find(code);
  }

  /** The member for a code of the OECD and IATI, 0 to 4; empty for any other. */
  public static Optional<MarkerSignificance> fromNumber(String number) {
    return switch (number.strip()) {
      case "0" -> Optional.of(NOT_TARGETED);
      case "1" -> Optional.of(SIGNIFICANT);
      case "2" -> Optional.of(PRINCIPAL);
      case "3" -> Optional.of(PRINCIPAL_OF_PROGRAMME);
      case "4" -> Optional.of(EXPLICIT_PRIMARY);
      default -> Optional.empty();
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
