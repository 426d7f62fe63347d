package org.citizensecurity.money;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** At which step an amount was counted; the steps are never added to each other. */
public enum AmountBasis implements Coded {
  /** Announced, not binding. */
  PLEDGE(
      "PLEDGE",
      Meaning.of(
          "Pledge",
          "Promesa",
          "Promessa",
          "Announced, requested or allocated; not binding.",
          "OECD DAC and IATI transaction types")),
  /** A firm obligation. */
  COMMITMENT(
      "COMMITMENT",
      Meaning.of(
          "Commitment",
          "Compromiso",
          "Compromisso",
          "A firm written obligation, such as an approved loan or obligated funds.",
          "OECD DAC and IATI transaction types")),
  /** Paid to the recipient. */
  DISBURSEMENT(
      "DISBURSEMENT",
      Meaning.of(
          "Disbursement",
          "Desembolso",
          "Desembolso",
          "Placed at the disposal of the recipient.",
          "OECD DAC and IATI transaction types")),
  /** Spent on goods and services. */
  EXPENDITURE(
      "EXPENDITURE",
      Meaning.of(
          "Expenditure",
          "Gasto",
          "Despesa",
          "Spent on goods and services.",
          "OECD DAC and IATI transaction types"));

  /** All members by code. */
  public static final CodeIndex<AmountBasis> CODES =
      CodeIndex.of(AmountBasis.class, "amount basis");

  private final String code;
  private final Meaning meaning;

  AmountBasis(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static AmountBasis of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<AmountBasis> find(String code) {
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
