package org.citizensecurity.paradigm;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** What security is for: ways of thinking that compete in the region. */
public enum SecurityParadigm implements Coded {
  /** For the people and their rights. */
  CITIZEN_SECURITY(
      "CITIZEN_SECURITY",
      Meaning.of(
          "Citizen security",
          "Seguridad ciudadana",
          "Segurança cidadã",
          "Security is for the people who live in a place and for their rights; it comes from prevention, institutions that answer for what they do, and citizens who take part.",
          "Coding manual of the library, section 5")),
  /** Order and obedience. */
  LAW_AND_ORDER(
      "LAW_AND_ORDER",
      Meaning.of(
          "Law and order",
          "Orden público",
          "Ordem pública",
          "Security is the order of the law; police enforce it and courts punish those who break it.",
          "Coding manual of the library, section 5")),
  /** The state and its territory. */
  NATIONAL_SECURITY(
      "NATIONAL_SECURITY",
      Meaning.of(
          "National security",
          "Seguridad nacional",
          "Segurança nacional",
          "Security is that of the state and its borders; soldiers and secret services defend it against crime as they would against an enemy.",
          "Coding manual of the library, section 5")),
  /** No paradigm is recognisable. */
  UNDETERMINED(
      "UNDETERMINED",
      Meaning.of(
          "Undetermined",
          "Indeterminado",
          "Indeterminado",
          "Nothing in the text speaks for one of them more than for the others. It is a finding, not a gap.",
          "Coding manual of the library, section 5"));

  /** All members by code. */
  public static final CodeIndex<SecurityParadigm> CODES =
      CodeIndex.of(SecurityParadigm.class, "security paradigm");

  private final String code;
  private final Meaning meaning;

  SecurityParadigm(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static SecurityParadigm of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<SecurityParadigm> find(String code) {
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

  /** How this paradigm answers each question; empty for {@link #UNDETERMINED}. */
  public Optional<ParadigmProfile> profile() {
    return ParadigmProfiles.find(this);
  }
}
