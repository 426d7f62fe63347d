package org.citizensecurity.paradigm;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** What security is for: ways of thinking that compete in the region. */
public enum SecurityParadigm implements Coded {
  /** People and their rights. */
  CITIZEN_SECURITY(
      "CITIZEN_SECURITY",
      Meaning.of(
          "Citizen security",
          "Seguridad ciudadana",
          "Segurança cidadã",
          "People's safety and rights are the aim; prevention, accountable institutions, active citizens and coexistence are the way.",
          "Coding manual of the library, section 5")),
  /** Order and obedience. */
  LAW_AND_ORDER(
      "LAW_AND_ORDER",
      Meaning.of(
          "Law and order",
          "Orden público",
          "Ordem pública",
          "Obedience and order are the aim; enforcement and punishment by police and courts are the way.",
          "Coding manual of the library, section 5")),
  /** The state and its territory. */
  NATIONAL_SECURITY(
      "NATIONAL_SECURITY",
      Meaning.of(
          "National security",
          "Seguridad nacional",
          "Segurança nacional",
          "The state, its territory or sovereignty is what is protected; armed forces or intelligence are the means; crime is treated as an enemy.",
          "Coding manual of the library, section 5")),
  /** The text does not let one choose. */
  UNDETERMINED(
      "UNDETERMINED",
      Meaning.of(
          "Undetermined",
          "Indeterminado",
          "Indeterminado",
          "The text does not let one choose. It is a finding, not a gap.",
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
