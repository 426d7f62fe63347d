package org.citizensecurity.money;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/**
 * At which step an amount was counted; the steps are never added to each other. The first four are
 * money for the recipient; of the others a source tells as well, and no total of the four counts
 * them.
 */
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
          "OECD DAC and IATI transaction types")),
  /** Paid for what was spent before. */
  REIMBURSEMENT(
      "REIMBURSEMENT",
      Meaning.of(
          "Reimbursement",
          "Reembolso",
          "Reembolso",
          "Paid to the recipient for what it has spent already, as agreed in a loan or grant.",
          "IATI transaction types")),
  /** Promised to the intervention. */
  INCOMING_PLEDGE(
      "INCOMING_PLEDGE",
      Meaning.of(
          "Incoming pledge",
          "Promesa recibida",
          "Promessa recebida",
          "Announced to the intervention by its providers; not binding.",
          "IATI transaction types")),
  /** A firm obligation towards the intervention. */
  INCOMING_COMMITMENT(
      "INCOMING_COMMITMENT",
      Meaning.of(
          "Incoming commitment",
          "Compromiso recibido",
          "Compromisso recebido",
          "A firm obligation of a provider towards the intervention.",
          "IATI transaction types")),
  /** Received by the intervention. */
  INCOMING_FUNDS(
      "INCOMING_FUNDS",
      Meaning.of(
          "Incoming funds",
          "Fondos recibidos",
          "Fundos recebidos",
          "Received by the intervention from its providers; the providers count the same money as theirs.",
          "IATI transaction types")),
  /** Paid back as interest. */
  INTEREST_PAYMENT(
      "INTEREST_PAYMENT",
      Meaning.of(
          "Interest payment",
          "Pago de intereses",
          "Pagamento de juros",
          "Interest and fees paid on a loan.",
          "IATI transaction types")),
  /** Paid back of a loan. */
  LOAN_REPAYMENT(
      "LOAN_REPAYMENT",
      Meaning.of(
          "Loan repayment",
          "Amortización de préstamo",
          "Amortização de empréstimo",
          "Principal of a loan that is paid back.",
          "IATI transaction types")),
  /** Paid for shares of a business. */
  PURCHASE_OF_EQUITY(
      "PURCHASE_OF_EQUITY",
      Meaning.of(
          "Purchase of equity",
          "Compra de capital",
          "Compra de capital",
          "Paid for shares of a business.",
          "IATI transaction types")),
  /** Received for shares of a business. */
  SALE_OF_EQUITY(
      "SALE_OF_EQUITY",
      Meaning.of(
          "Sale of equity",
          "Venta de capital",
          "Venda de capital",
          "Received for shares of a business.",
          "IATI transaction types")),
  /** A loan of another is underwritten. */
  CREDIT_GUARANTEE(
      "CREDIT_GUARANTEE",
      Meaning.of(
          "Credit guarantee",
          "Garantía de crédito",
          "Garantia de crédito",
          "A loan between others is underwritten; no money moves.",
          "IATI transaction types"));

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

  /** Whether it is money for the recipient: a pledge, commitment, disbursement or expenditure. */
  public boolean isForRecipient() {
    return compareTo(EXPENDITURE) <= 0;
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
