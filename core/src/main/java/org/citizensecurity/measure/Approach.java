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
          "Crime is met by force and control: people are arrested, goods are seized, offences punished, places watched.",
          "R. Muggah, three trends in citizen security cooperation; coding manual of the library, section 3")),
  /** Prevention and rights. */
  SOFT(
      "SOFT",
      Meaning.of(
          "Soft",
          "Blanda",
          "Branda",
          "Crime is met before it happens or by repair: social work, protection, participation, rights.",
          "R. Muggah, three trends in citizen security cooperation; coding manual of the library, section 3")),
  /** Both, each a real component. */
  MIXED(
      "MIXED",
      Meaning.of(
          "Mixed",
          "Mixta",
          "Mista",
          "A hard and a soft part are both there in their own right.",
          "Coding manual of the library, section 3")),
  /** No stated side. */
  NEUTRAL(
      "NEUTRAL",
      Meaning.of(
          "Neutral",
          "Neutra",
          "Neutra",
          "Institutions, data, plans or investigations are built without saying to which end. It is a code of its own: shares carry bounds that count it as hard and as soft.",
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
