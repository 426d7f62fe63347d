package org.citizensecurity.measure;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** Whether a measure represses or prevents. */
public enum Approach implements Coded {
  /** Repression and control. */
  HARD(
      "HARD",
      Meaning.of(
          "Hard",
          "Dura",
          "Dura",
          "Repressive or controlling means: force, arrest, seizure, sanction, surveillance.",
          "R. Muggah, three trends in citizen security cooperation; coding manual of the library, section 3")),
  /** Prevention and rights. */
  SOFT(
      "SOFT",
      Meaning.of(
          "Soft",
          "Blanda",
          "Branda",
          "Preventive, restorative, social, protective or rights-building means.",
          "R. Muggah, three trends in citizen security cooperation; coding manual of the library, section 3")),
  /** Both, each a real component. */
  MIXED(
      "MIXED",
      Meaning.of(
          "Mixed",
          "Mixta",
          "Mista",
          "Hard and soft means are both stated as real components.",
          "Coding manual of the library, section 3")),
  /** No stated side. */
  NEUTRAL(
      "NEUTRAL",
      Meaning.of(
          "Neutral",
          "Neutra",
          "Neutra",
          "Institution-building, data, planning or investigation with no stated side. It is a code of its own: shares carry bounds that count it as hard and as soft.",
          "Coding manual of the library, section 3"));

  /** All members by code. */
  public static final CodeIndex<Approach> CODES = CodeIndex.of(Approach.class, "approach");

  private final String code;
  private final Meaning meaning;

  Approach(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static Approach of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<Approach> find(String code) {
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
