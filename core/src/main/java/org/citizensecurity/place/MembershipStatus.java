package org.citizensecurity.place;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** What a row of dated membership says of a country. */
public enum MembershipStatus implements Coded {
  /** A full member. */
  MEMBER(
      "MEMBER",
      Meaning.of(
          "Member",
          "Miembro",
          "Membro",
          "A full member by the body's treaty or founding act; associates and observers are not.",
          "Definition of the library")),
  /** A member that does not take part. */
  SUSPENDED(
      "SUSPENDED",
      Meaning.of(
          "Suspended",
          "Suspendido",
          "Suspenso",
          "A member that the body, or its own decision, keeps from taking part. It stays a member.",
          "Definition of the library"));

  /** All members by code. */
  public static final CodeIndex<MembershipStatus> CODES =
      CodeIndex.of(MembershipStatus.class, "membership status");

  private final String code;
  private final Meaning meaning;

  MembershipStatus(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static MembershipStatus of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<MembershipStatus> find(String code) {
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
