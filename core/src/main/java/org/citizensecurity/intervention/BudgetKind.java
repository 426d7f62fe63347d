package org.citizensecurity.intervention;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** What is planned. */
public enum BudgetKind implements Coded {
  /** What the intervention has to spend. */
  BUDGET(
      "BUDGET",
      Meaning.of(
          "Budget",
          "Presupuesto",
          "Orçamento",
          "What the intervention has to spend in a period.",
          "IATI activity standard, budgets and planned disbursements")),
  /** What will be paid to a recipient. */
  PLANNED_DISBURSEMENT(
      "PLANNED_DISBURSEMENT",
      Meaning.of(
          "Planned disbursement",
          "Desembolso previsto",
          "Desembolso previsto",
          "A payment to a recipient that is planned for a period.",
          "IATI activity standard, budgets and planned disbursements"));

  /** All members by code. */
  public static final CodeIndex<BudgetKind> CODES =
      CodeIndex.of(BudgetKind.class, "kind of budget");

  private final String code;
  private final Meaning meaning;

  BudgetKind(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static BudgetKind of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<BudgetKind> find(String code) {
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
