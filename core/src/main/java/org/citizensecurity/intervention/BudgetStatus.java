package org.citizensecurity.intervention;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** How binding a budget is. */
public enum BudgetStatus implements Coded {
  /** Not binding. */
  INDICATIVE(
      "INDICATIVE",
      Meaning.of(
          "Indicative",
          "Indicativo",
          "Indicativo",
          "An estimate that binds nobody.",
          "IATI activity standard, budgets and planned disbursements")),
  /** Binding. */
  COMMITTED(
      "COMMITTED",
      Meaning.of(
          "Committed",
          "Comprometido",
          "Comprometido",
          "Agreed and binding.",
          "IATI activity standard, budgets and planned disbursements"));

  /** All members by code. */
  public static final CodeIndex<BudgetStatus> CODES =
      CodeIndex.of(BudgetStatus.class, "status of a budget");

  private final String code;
  private final Meaning meaning;

  BudgetStatus(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static BudgetStatus of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<BudgetStatus> find(String code) {
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
