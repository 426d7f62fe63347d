package org.citizensecurity.trend;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** What the data say about a claim. */
public enum Verdict implements Coded {
  /** The trend goes the claimed way, beyond chance. */
  SUPPORTED(
      "SUPPORTED",
      "Supported",
      "Respaldada",
      "Apoiada",
      "The trend goes the claimed way and is significant."),
  /** There is no trend beyond chance. */
  NOT_SUPPORTED(
      "NOT_SUPPORTED",
      "Not supported",
      "No respaldada",
      "Não apoiada",
      "There are enough data and no significant trend."),
  /** The trend goes the other way, beyond chance. */
  REVERSED(
      "REVERSED",
      "Reversed",
      "Invertida",
      "Invertida",
      "The trend goes the other way and is significant."),
  /** There are too few data to tell. */
  INSUFFICIENT_DATA(
      "INSUFFICIENT_DATA",
      "Insufficient data",
      "Datos insuficientes",
      "Dados insuficientes",
      "There are fewer years or interventions than the rule asks for.");

  /** All members by code. */
  public static final CodeIndex<Verdict> CODES = CodeIndex.of(Verdict.class, "verdict");

  private final String code;
  private final Meaning meaning;

  Verdict(String code, String english, String spanish, String portuguese, String definition) {
    this.code = code;
    this.meaning =
        Meaning.of(english, spanish, portuguese, definition, "Decision rule of this library");
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static Verdict of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<Verdict> find(String code) {
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
