package org.citizensecurity.intervention;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** What another intervention is to this one. */
public enum Relationship implements Coded {
  /** The larger one, of which it is a part. */
  PARENT(
      "PARENT",
      Meaning.of(
          "Parent",
          "Principal",
          "Principal",
          "A larger intervention of which this one is a part.",
          "IATI list of related activity types")),
  /** A part of it. */
  CHILD(
      "CHILD",
      Meaning.of(
          "Child",
          "Componente",
          "Componente",
          "A part of this intervention.",
          "IATI list of related activity types")),
  /** Another part of the same parent. */
  SIBLING(
      "SIBLING",
      Meaning.of(
          "Sibling",
          "Paralela",
          "Paralela",
          "Another part of the same larger intervention.",
          "IATI list of related activity types")),
  /** Paid from several sides. */
  CO_FUNDED(
      "CO_FUNDED",
      Meaning.of(
          "Co-funded",
          "Cofinanciada",
          "Cofinanciada",
          "An intervention that receives funds from several sides, this one among them.",
          "IATI list of related activity types")),
  /** The same one, as another publisher reports it. */
  SAME_BY_ANOTHER(
      "SAME_BY_ANOTHER",
      Meaning.of(
          "Same, by another publisher",
          "La misma, de otra fuente",
          "A mesma, de outra fonte",
          "The same intervention as another publisher reports it.",
          "IATI list of related activity types"));

  /** All members by code. */
  public static final CodeIndex<Relationship> CODES =
      CodeIndex.of(Relationship.class, "relationship");

  private final String code;
  private final Meaning meaning;

  Relationship(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static Relationship of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<Relationship> find(String code) {
    return CODES.find(code);
  }

  /** The member for a related activity type of IATI, 1 to 5; empty for any other. */
  public static Optional<Relationship> fromNumber(String number) {
    return switch (number.strip()) {
      case "1" -> Optional.of(PARENT);
      case "2" -> Optional.of(CHILD);
      case "3" -> Optional.of(SIBLING);
      case "4" -> Optional.of(CO_FUNDED);
      case "5" -> Optional.of(SAME_BY_ANOTHER);
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
