package org.citizensecurity.intervention;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** Whether a plan is the first one or was changed later. Both are never added to each other. */
public enum BudgetType implements Coded {
  /** As first agreed. */
  ORIGINAL(
      "ORIGINAL",
      Meaning.of(
          "Original",
          "Original",
          "Original",
          "The plan as it was first agreed.",
          "IATI activity standard, budgets and planned disbursements")),
  /** As changed later. */
  REVISED(
      "REVISED",
      Meaning.of(
          "Revised",
          "Revisado",
          "Revisado",
          "The plan as it was changed later; it stands in the place of the original.",
          "IATI activity standard, budgets and planned disbursements"));

  /** All members by code. */
  public static final CodeIndex<BudgetType> CODES =
      CodeIndex.of(BudgetType.class, "type of budget");

  private final String code;
  private final Meaning meaning;

  BudgetType(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static BudgetType of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<BudgetType> find(String code) {
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
