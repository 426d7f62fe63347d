package org.citizensecurity.intervention;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** Which way the measured outcome went because of the intervention. */
public enum OutcomeDirection implements Coded {
  /** The outcome improved. */
  BENEFICIAL(
      "BENEFICIAL",
      Meaning.of(
          "Beneficial",
          "Beneficioso",
          "Benéfico",
          "The outcome improved.",
          "CrimeSolutions ratings; review of Brazilian programmes by Kopittke and Ramos 2021")),
  /** Some improved, some did not. */
  MIXED(
      "MIXED",
      Meaning.of(
          "Mixed",
          "Mixto",
          "Misto",
          "Some outcomes, places or groups improved, others did not.",
          "CrimeSolutions ratings")),
  /** No change was found. */
  NO_EFFECT(
      "NO_EFFECT",
      Meaning.of(
          "No effect",
          "Sin efecto",
          "Sem efeito",
          "No change was found.",
          "CrimeSolutions ratings")),
  /** The outcome got worse. */
  HARMFUL(
      "HARMFUL",
      Meaning.of(
          "Harmful",
          "Perjudicial",
          "Prejudicial",
          "The outcome got worse.",
          "CrimeSolutions ratings")),
  /** Not stated. */
  UNKNOWN(
      "UNKNOWN",
      Meaning.of(
          "Unknown", "Desconocido", "Desconhecido", "Not stated.", "CrimeSolutions ratings"));

  /** All members by code. */
  public static final CodeIndex<OutcomeDirection> CODES =
      CodeIndex.of(OutcomeDirection.class, "outcome direction");

  private final String code;
  private final Meaning meaning;

  OutcomeDirection(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static OutcomeDirection of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<OutcomeDirection> find(String code) {
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
