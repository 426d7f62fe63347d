package org.citizensecurity.measure;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** The stance on illicit drugs, where they are a subject. */
public enum DrugPolicy implements Coded {
  /** Supply is suppressed. */
  PROHIBITION(
      "PROHIBITION",
      Meaning.of(
          "Prohibition",
          "Prohibición",
          "Proibição",
          "Supply is to be suppressed: eradication, interdiction.",
          "Coding manual of the library, section 7")),
  /** Both sides. */
  BALANCED(
      "BALANCED",
      Meaning.of(
          "Balanced",
          "Equilibrada",
          "Equilibrada",
          "The supply is fought and the demand is answered, or force goes together with an alternative.",
          "Coding manual of the library, section 7")),
  /** Something other than suppression. */
  ALTERNATIVE(
      "ALTERNATIVE",
      Meaning.of(
          "Alternative",
          "Alternativa",
          "Alternativa",
          "Users are treated or kept from harm, use is no longer a crime, a market is regulated, growers find other crops.",
          "Coding manual of the library, section 7")),
  /** Drugs are not a subject. */
  NOT_APPLICABLE(
      "NOT_APPLICABLE",
      Meaning.of(
          "Not applicable",
          "No corresponde",
          "Não se aplica",
          "Illicit drugs are not a subject.",
          "Coding manual of the library, section 7"));

  /** All members by code. */
  public static final CodeIndex<DrugPolicy> CODES = CodeIndex.of(DrugPolicy.class, "drug policy");

  private final String code;
  private final Meaning meaning;

  DrugPolicy(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static DrugPolicy of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<DrugPolicy> find(String code) {
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
