package org.citizensecurity.reliability;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** Which records count when two codings are compared. */
public enum Basis implements Coded {
  /** Every record that the first one, the reference, has coded. */
  REFERENCE(
      "reference",
      "Against a reference",
      "Contra una referencia",
      "Contra uma referência",
      "Every record counts that the reference has coded; what the other leaves blank, contests or finds irrelevant is wrong."),
  /** The records that both have coded; neither is a reference. */
  BOTH_CODED(
      "both_coded",
      "Coded by both",
      "Codificado por ambos",
      "Codificado por ambos",
      "Only records count that both have coded; neither is a reference.");

  /** All members by code. */
  public static final CodeIndex<Basis> CODES = CodeIndex.of(Basis.class, "basis");

  private final String code;
  private final Meaning meaning;

  Basis(String code, String english, String spanish, String portuguese, String definition) {
    this.code = code;
    this.meaning = Meaning.of(english, spanish, portuguese, definition, "This library");
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static Basis of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<Basis> find(String code) {
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
