package org.citizensecurity.intervention;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** What a source cannot contain, so that nobody reads absence as zero. */
public enum Coverage implements Coded {
  /** No military aid. */
  ODA_ONLY(
      "ODA_ONLY",
      Meaning.of(
          "Official development assistance only",
          "Solo ayuda oficial al desarrollo",
          "Somente ajuda oficial ao desenvolvimento",
          "Military aid and much enforcement cannot be in it, so a share of soft measures is overstated.",
          "OECD DAC reporting directives, purpose code 16063")),
  /** No sample. */
  SELECTED_CASES(
      "SELECTED_CASES",
      Meaning.of(
          "Selected cases",
          "Casos seleccionados",
          "Casos selecionados",
          "Well-documented cases were chosen; they are no sample and counts are no rates.",
          "Usage of this library")),
  /** No payments. */
  COMMITMENTS_ONLY(
      "COMMITMENTS_ONLY",
      Meaning.of(
          "Commitments only",
          "Solo compromisos",
          "Somente compromissos",
          "Payments are not in it; zero disbursed means not reported.",
          "Usage of this library")),
  /** Not said. */
  UNSTATED(
      "UNSTATED",
      Meaning.of(
          "Unstated",
          "No declarada",
          "Não declarada",
          "The source does not say what it leaves out.",
          "Usage of this library"));

  /** All members by code. */
  public static final CodeIndex<Coverage> CODES = CodeIndex.of(Coverage.class, "source coverage");

  private final String code;
  private final Meaning meaning;

  Coverage(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static Coverage of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<Coverage> find(String code) {
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
