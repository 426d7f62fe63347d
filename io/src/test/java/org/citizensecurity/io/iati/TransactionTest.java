package org.citizensecurity.io.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citizensecurity.io.iati.Documents.first;
import static org.citizensecurity.io.iati.Documents.only;
import static org.citizensecurity.io.iati.Documents.problems;
import static org.citizensecurity.io.iati.Documents.readOne;

import java.util.Map;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.ActorKind;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.FlowInstrument;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionTest {
  private static String transaction(String type, String rest) {
    return "<transaction><transaction-type code='" + type + "'/>" + rest + "</transaction>";
  }

  private static String value(String value) {
    return "<value value-date='2012-03-04'>" + value + "</value>";
  }

  @ParameterizedTest
  @CsvSource({"2, COMMITMENT", "3, DISBURSEMENT", "4, EXPENDITURE", "12, PLEDGE"})
  void moneyFromTheActivityIsAFlow(String type, String basis) {
    WithProblems<Portfolio> read = readOne(transaction(type, value("1434153.588810000000001")));
    assertThat(read.value().total(AmountBasis.of(basis)))
        .isEqualTo(Map.of("USD", Money.of("1434153.588810000000001", "USD")));
    assertThat(read.problems().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1, INCOMING_FUNDS",
    "5, INTEREST_PAYMENT",
    "6, LOAN_REPAYMENT",
    "7, REIMBURSEMENT",
    "8, PURCHASE_OF_EQUITY",
    "9, SALE_OF_EQUITY",
    "10, CREDIT_GUARANTEE",
    "11, INCOMING_COMMITMENT",
    "13, INCOMING_PLEDGE",
    "IF, INCOMING_FUNDS",
    "LR, LOAN_REPAYMENT",
    "IR, INTEREST_PAYMENT",
    "R, REIMBURSEMENT",
    "QP, PURCHASE_OF_EQUITY",
    "QS, SALE_OF_EQUITY",
    "CG, CREDIT_GUARANTEE"
  })
  void otherTransactionsAreKeptAndNotCountedAsMoneyForTheRecipient(String type, String basis) {
    WithProblems<Portfolio> read = readOne(transaction(type, value("5")));
    assertThat(only(read).flows()).extracting(Flow::basis).containsExactly(AmountBasis.of(basis));
    assertThat(AmountBasis.of(basis).isForRecipient()).isFalse();
    assertThat(read.problems().isEmpty()).isTrue();
    for (AmountBasis counted : AmountBasis.values()) {
      assertThat(read.value().total(counted).isEmpty()).isEqualTo(counted != AmountBasis.of(basis));
    }
  }

  @Test
  void theTermsOfATransactionAreItsOwnOrThoseOfTheActivity() {
    WithProblems<Portfolio> read = readOne("<default-aid-type code='C01'/>"
        + "<default-aid-type code='1' vocabulary='2'/><default-flow-type code='10'/>"
        + "<default-tied-status code='5'/>"
        + transaction("2", value("7") + "<flow-type code='21'/>")
        + transaction("2", value("7") + "<aid-type code='A01'/><finance-type code='110'/>"));
    assertThat(only(read).flows())
        .extracting(flow -> flow.tags().toString())
        .containsExactly(
            "[DAC-AID-TYPE:C01, DAC-AID-TYPE-V2:1, DAC-FLOW-TYPE:21, IATI-TIED-STATUS:5]",
            "[DAC-AID-TYPE:A01, DAC-FINANCE-TYPE:110, DAC-FLOW-TYPE:10, IATI-TIED-STATUS:5]");
    assertThat(read.problems().isEmpty()).isTrue();
  }

  @Test
  void theCurrencyOfTheValueComesBeforeTheDefault() {
    WithProblems<Portfolio> read =
        readOne(transaction("2", "<value currency='eur' value-date='2012-03-04'>7</value>"));
    assertThat(only(read).flows().get(0).money()).isEqualTo(Money.of("7", "EUR"));
  }

  @Test
  void theValueDateComesBeforeTheTransactionDate() {
    String date = "<transaction-date iso-date='2011-01-01'/>";
    assertThat(only(readOne(transaction("2", date + value("7")))).flows().get(0).date())
        .contains(PartialDate.parse("2012-03-04"));
    assertThat(only(readOne(transaction("2", date + "<value>7</value>")))
            .flows()
            .get(0)
            .date())
        .contains(PartialDate.parse("2011-01-01"));
    WithProblems<Portfolio> without = readOne(transaction("2", "<value>7</value>"));
    assertThat(only(without).flows().get(0).date()).isEmpty();
    assertThat(first(without, ProblemCode.MISSING_VALUE).severity()).isEqualTo(Severity.NOTICE);
  }

  @Test
  void providerAndReceiverAreActors() {
    WithProblems<Portfolio> read = readOne("<recipient-country code='CO'/>"
        + transaction(
            "3",
            value("7")
                + "<provider-org ref='US-GOV-1' type='10'><narrative>USAID</narrative></provider-org>"
                + "<receiver-org><narrative>Alcaldía de Cali</narrative></receiver-org>"));
    Flow flow = only(read).flows().get(0);
    assertThat(flow.provider()).contains(new ActorId("US-GOV-1"));
    assertThat(flow.receiver()).contains(new ActorId("iati-name:alcaldia-de-cali"));
    assertThat(read.value().actors().find(new ActorId("US-GOV-1")).orElseThrow().kind())
        .isEqualTo(ActorKind.DONOR_GOVERNMENT);
    assertThat(read.problems().isEmpty()).isTrue();
  }

  @Test
  void theFinanceTypeTellsGrantsFromLoans() {
    WithProblems<Portfolio> read = readOne("<default-finance-type code='110'/>"
        + transaction("2", value("7"))
        + transaction("2", value("7") + "<finance-type code='421'/>")
        + transaction("2", value("7") + "<finance-type code='510'/>"));
    assertThat(only(read).flows())
        .extracting(flow -> flow.instrument().map(FlowInstrument::code).orElse(""))
        .containsExactly("GRANT", "LOAN", "");
    assertThat(read.problems().isEmpty()).isTrue();
  }

  @Test
  void aNegativeAmountIsKeptWithANotice() {
    WithProblems<Portfolio> read = readOne(transaction("3", value("-20.50")));
    assertThat(only(read).flows().get(0).money()).isEqualTo(Money.of("-20.5", "USD"));
    assertThat(problems(read))
        .containsExactly(
            "test.xml:5 transaction/value: negative amount '-20.50', expected 0 or more;"
                + " it is kept as a correction (notice)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,234.50", "12 000", "USD 5", "NaN", "1e999", "0x1F", "--1", "."})
  void whatIsNoNumberIsDropped(String value) {
    WithProblems<Portfolio> read = readOne(transaction("2", value(value)));
    assertThat(only(read).flows()).isEmpty();
    assertThat(first(read, ProblemCode.BAD_NUMBER).value()).isEqualTo(value);
    assertThat(read.rows()).isEqualTo(new RowCount(1, 0));
  }

  @Test
  void moreDigitsThanMoneyHoldsAreDropped() {
    WithProblems<Portfolio> read = readOne(transaction("2", value("9".repeat(41)))
        + transaction("2", value("9".repeat(100_000)))
        + transaction("2", value("1e-99")));
    assertThat(only(read).flows()).isEmpty();
    assertThat(read.problems().count(ProblemCode.BAD_NUMBER)).isEqualTo(3);
  }

  @Test
  void aTransactionWithoutTypeValueOrCurrencyIsNamed() {
    WithProblems<Portfolio> read = Documents.read(Documents.document("""
        <iati-activity><iati-identifier>A</iati-identifier><reporting-org ref="R"/>
        <title><narrative>T</narrative></title>
        <transaction><value value-date="2012-01-01">1</value></transaction>
        <transaction><transaction-type code="99"/><value value-date="2012-01-01">1</value></transaction>
        <transaction><transaction-type code="2"/></transaction>
        <transaction><transaction-type code="2"/><value value-date="2012-01-01"/></transaction>
        <transaction><transaction-type code="2"/><value value-date="2012-01-01">1</value></transaction>
        <transaction><transaction-type code="2"/><value currency="PESO" value-date="2012-01-01">1</value></transaction>
        </iati-activity>"""));
    assertThat(only(read).flows()).isEmpty();
    assertThat(problems(read))
        .containsExactly(
            "test.xml:4 transaction/transaction-type/@code: missing value, expected a transaction type (value dropped)",
            "test.xml:5 transaction/transaction-type/@code: unknown code '99', expected a transaction type (value dropped)",
            "test.xml:6 transaction/value: missing value, expected an amount (value dropped)",
            "test.xml:7 transaction/value: missing value, expected an amount (value dropped)",
            "test.xml:8 transaction/value/@currency: missing value, expected a currency here or as default-currency of the activity (value dropped)",
            "test.xml:9 transaction/value/@currency: unknown currency 'PESO', expected an ISO 4217 code such as USD (value dropped)");
  }
}
