package org.citizensecurity.io.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citizensecurity.io.iati.Documents.only;
import static org.citizensecurity.io.iati.Documents.problems;

import com.google.common.collect.ImmutableMap;
import org.citizensecurity.intervention.Budget;
import org.citizensecurity.intervention.BudgetType;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.io.FileKind;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PortfolioReader;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers are those of the IATI datastores, its classic version, and d-portal. */
class IatiCsvReaderTest {
  private static final String XML = """
      <iati-activities><iati-activity default-currency="USD" xml:lang="en">
      <iati-identifier>XM-1-A</iati-identifier>
      <reporting-org ref="XM-1" type="40"><narrative>Agency</narrative></reporting-org>
      <title><narrative>Streets, safer</narrative><narrative xml:lang="es">Calles</narrative></title>
      <participating-org ref="GB-GOV-1" type="10" role="1"><narrative>FCDO, UK</narrative></participating-org>
      <participating-org ref="CO-X" type="22" role="4"><narrative>Fundación</narrative></participating-org>
      <activity-status code="2"/>
      <activity-date type="2" iso-date="2012-01-01"/><activity-date type="3" iso-date="2014-12-31"/>
      <recipient-country code="CO" percentage="60"/><recipient-country code="PE" percentage="40"/>
      <sector code="15132" vocabulary="1" percentage="100"/><sector code="A" vocabulary="99" percentage="100"/>
      <policy-marker code="1" vocabulary="1" significance="2"/>
      <related-activity ref="XM-1" type="1"/><related-activity ref="XM-1-B" type="3"/>
      <location><point><pos>4.25 -74.18</pos></point></location>
      <location><point><pos>6 -77</pos></point></location>
      <budget type="1" status="2"><period-start iso-date="2012-01-01"/><period-end iso-date="2012-12-31"/>
        <value currency="EUR" value-date="2012-01-01">9.5</value></budget>
      <transaction><transaction-type code="2"/><transaction-date iso-date="2012-01-01"/>
        <value value-date="2012-01-02">1434153.58881</value></transaction>
      <transaction><transaction-type code="1"/><transaction-date iso-date="2012-02-01"/>
        <value value-date="2012-02-02">-3</value></transaction>
      </iati-activity></iati-activities>
      """;

  private static final ImmutableMap<String, String> CELLS = ImmutableMap.<String, String>builder()
      .put("iati_identifier", "XM-1-A")
      .put("default_currency", "USD")
      .put("xml_lang", "en")
      .put("reporting_org_ref", "XM-1")
      .put("reporting_org_type", "40")
      .put("reporting_org_narrative", "Agency")
      .put("title_narrative", "\"Streets\\, safer,Calles\"")
      .put("title_narrative_xml_lang", "\"en,es\"")
      .put("participating_org_ref", "\"GB-GOV-1,CO-X\"")
      .put("participating_org_type", "\"10,22\"")
      .put("participating_org_role", "\"1,4\"")
      .put("participating_org_narrative", "\"FCDO\\, UK,Fundación\"")
      .put("activity_status_code", "2")
      .put("activity_date_type", "\"2,3\"")
      .put("activity_date_iso_date", "\"2012-01-01T00:00:00Z,2014-12-31T00:00:00Z\"")
      .put("recipient_country_code", "\"CO,PE\"")
      .put("recipient_country_percentage", "\"60.0,40.0\"")
      .put("sector_code", "\"15132,A\"")
      .put("sector_vocabulary", "\"1,99\"")
      .put("sector_percentage", "\"100,100\"")
      .put("policy_marker_code", "1")
      .put("policy_marker_vocabulary", "1")
      .put("policy_marker_significance", "2")
      .put("related_activity_ref", "\"XM-1,XM-1-B\"")
      .put("related_activity_type", "\"1,3\"")
      .put("location_point_pos", "\"4.25 -74.18,6 -77\"")
      .put("budget_type", "1")
      .put("budget_status", "2")
      .put("budget_period_start_iso_date", "2012-01-01")
      .put("budget_period_end_iso_date", "2012-12-31")
      .put("budget_value", "9.5")
      .put("budget_value_currency", "EUR")
      .put("budget_value_value_date", "2012-01-01")
      .put("transaction_transaction_type_code", "\"2,1\"")
      .put("transaction_transaction_date_iso_date", "\"2012-01-01,2012-02-01\"")
      .put("transaction_value", "\"1434153.58881,-3\"")
      .put("transaction_value_value_date", "\"2012-01-02,2012-02-02\"")
      .buildOrThrow();

  private static WithProblems<Portfolio> read(String table) {
    return IatiCsvReader.standard().read(Input.of("t.csv", table));
  }

  private static String table(String between) {
    return String.join(",", CELLS.keySet()).replace("_", between) + "\n"
        + String.join(",", CELLS.values()) + "\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"_", ".", "-"})
  void aRowOfAnActivityGivesWhatItsXmlGives(String between) {
    WithProblems<Portfolio> ofXml = IatiReader.standard().read(Input.of("a.xml", XML));
    WithProblems<Portfolio> ofTable =
        PortfolioReader.standard().read(Input.of("t.csv", table(between)));
    assertThat(ofTable.value()).isEqualTo(ofXml.value());
    assertThat(ofTable.rows()).isEqualTo(new RowCount(1, 0));
    assertThat(ofTable.problems().counts()).isEqualTo(ofXml.problems().counts());
  }

  @Test
  void barsSeparateValuesAsWell() {
    WithProblems<Portfolio> read = read("""
        iati_identifier,reporting_org_ref,title_narrative,sector_code,sector_percentage
        A,R,"Streets, safer",15132|15130,60|40
        """);
    assertThat(only(read).sectorPercentages().toString())
        .isEqualTo("{DAC5:15132=60, DAC5:15130=40}");
    assertThat(only(read).title().in()).isEqualTo("Streets, safer");
    assertThat(read.problems().isEmpty()).isTrue();
  }

  @Test
  void rowsOfTransactionsArePutTogether() {
    WithProblems<Portfolio> read = read("""
        transaction-type,transaction-date,default-currency,transaction-value,iati-identifier,reporting-org-ref,title,description,recipient-country-code,recipient-country,recipient-country-percentage,sector-code,sector,sector-percentage,transaction_value_value-date,transaction_provider-org,transaction_provider-org_ref,transaction_aid-type_code
        C,2012-01-01,USD,5.25,A,R,"Streets, safer","One, two",CO;PE,Colombia;Peru,60;40,15132,Police,100,2012-01-02,"Ministry, of X",GB-1,C01
        C,2012-01-01,USD,5.25,A,R,"Streets, safer","One, two",CO;PE,Colombia;Peru,60;40,15132,Police,100,2012-01-02,"Ministry, of X",GB-1,C01
        IF,2013-01-01,EUR,1,A,R,"Streets, safer","One, two",CO;PE,Colombia;Peru,60;40,15132,Police,100,,,,
        D,2013-01-01,EUR,7,B,R,Other,,,,,,,,,,,
        """);
    assertThat(read.rows()).isEqualTo(new RowCount(4, 0));
    assertThat(read.value().interventions()).hasSize(2);
    Intervention one = only(read);
    assertThat(one.flows())
        .extracting(flow -> flow.basis() + " " + flow.money())
        .containsExactly("COMMITMENT 5.25 USD", "COMMITMENT 5.25 USD", "INCOMING_FUNDS 1 EUR");
    assertThat(one.flows().get(0).date()).contains(PartialDate.parse("2012-01-02"));
    assertThat(one.flows().get(0).tags().toString()).isEqualTo("[DAC-AID-TYPE:C01]");
    assertThat(one.countryPercentages().toString()).isEqualTo("{CO=60, PE=40}");
    assertThat(one.title().in()).isEqualTo("Streets, safer");
    assertThat(read.problems().isEmpty()).isTrue();
  }

  @Test
  void aRowForEachSectorCountsATransactionOnce() {
    WithProblems<Portfolio> read = read("""
        sector-code,sector,sector-percentage,transaction-type,transaction-date,default-currency,transaction-value,iati-identifier,reporting-org-ref,title
        15132,Police,60,C,2012-01-01,USD,5,A,R,Streets
        15130,Law,40,C,2012-01-01,USD,5,A,R,Streets
        15132,Police,60,C,2012-01-01,USD,5,B,R,Squares
        """);
    assertThat(read.rows()).isEqualTo(new RowCount(3, 0));
    assertThat(read.value().total(AmountBasis.COMMITMENT)).hasToString("{USD=10 USD}");
    assertThat(only(read).sectorPercentages().toString())
        .isEqualTo("{DAC5:15132=60, DAC5:15130=40}");
  }

  @Test
  void rowsOfBudgetsDoNotRepeatTransactions() {
    WithProblems<Portfolio> read = read("""
        iati_identifier,reporting_org_ref,title_narrative,default_currency,budget_value,budget_type,budget_period_start_iso_date,transaction_transaction_type_code,transaction_value,transaction_transaction_date_iso_date
        A,R,Streets,USD,1,1,2012-01-01,"2,2","5,5","2012-01-01,2012-01-01"
        A,R,Streets,USD,2,2,2013-01-01,"2,2","5,5","2012-01-01,2012-01-01"
        """);
    assertThat(read.value().total(AmountBasis.COMMITMENT)).hasToString("{USD=10 USD}");
    assertThat(only(read).budgets())
        .extracting(Budget::type)
        .containsExactly(BudgetType.ORIGINAL, BudgetType.REVISED);
    assertThat(read.rows()).isEqualTo(new RowCount(2, 0));
    assertThat(read.problems().isEmpty()).isTrue();
  }

  @Test
  void sumsOfActivitiesAreFlowsInTheirCurrency() {
    WithProblems<Portfolio> read = read("""
        iati-identifier,reporting-org,title,default-currency,currency,total-Commitment,total-Disbursement,total-Incoming Funds,start-actual,funding-org,participating-org (Implementing)
        A,Agency,Streets,USD,EUR,1434153.58881,0,7,2012-01-01,Sweden,Alcaldía
        B,Agency,Squares,USD,!Mixed currency,!Mixed currency,0,0,,,
        """);
    assertThat(only(read).flows())
        .extracting(Flow::money)
        .containsExactly(Money.of("1434153.58881", "EUR"), Money.of("7", "EUR"));
    assertThat(only(read).span().startYear()).hasValue(2012);
    assertThat(only(read).participations().toString())
        .isEqualTo("[FUNDING:iati-name:sweden, IMPLEMENTING:iati-name:alcaldia]");
    assertThat(read.value().interventions().get(1).flows()).isEmpty();
    assertThat(read.problems().count(ProblemCode.BAD_NUMBER)).isEqualTo(1);
  }

  @Test
  void daysOfThePortalAreCountedFrom1970() {
    WithProblems<Portfolio> read = read("""
        aid,reporting,reporting_ref,title,day_start,trans_code,trans_day,trans_currency,trans_value,country_code,country_percent
        A,Agency,R,Streets,15340,C,15341,USD,5,CO,100
        """);
    assertThat(only(read).span().start()).contains(PartialDate.parse("2012-01-01"));
    assertThat(only(read).flows().get(0).date()).contains(PartialDate.parse("2012-01-02"));
    assertThat(read.problems().isEmpty()).isTrue();
  }

  @Test
  void listsThatCannotBeToldApartAreNamed() {
    WithProblems<Portfolio> read = read("""
        iati_identifier,reporting_org_ref,title_narrative,default_currency,transaction_transaction_type_code,transaction_value,transaction_value_currency,transaction_transaction_date_iso_date
        A,R,Streets,USD,"2,3","5,6",USD,"2012-01-01,2013-01-01"
        B,R,Streets,USD,"2,3","5,6",EUR,"2012-01-01,2013-01-01"
        C,R,Streets,USD,"2,3",5,,"2012-01-01,2013-01-01"
        """);
    assertThat(read.value().total(AmountBasis.COMMITMENT)).hasToString("{USD=5 USD}");
    assertThat(read.rows()).isEqualTo(new RowCount(3, 0));
    assertThat(read.problems().of(ProblemCode.INVALID_VALUE))
        .extracting(problem -> problem.location().line() + " " + problem.expected())
        .containsExactly(
            "3 2 values, one for each transaction, not 1",
            "4 2 values, one for each transaction, not 1");
    assertThat(read.problems().of(ProblemCode.UNKNOWN_CURRENCY))
        .extracting(problem -> problem.value())
        .containsExactly("EUR (1 of 2)", "EUR (1 of 2)");
  }

  @Test
  void unknownColumnsAreNamedAndAnIdentifierMustBeThere() {
    assertThat(problems(read("""
        iati_identifier,reporting_org_ref,title_narrative,sector_narrative,result_title_narrative
        A,R,Streets,Police,Fewer robberies
        ,R,Streets,Police,Fewer robberies
        """)))
        .containsExactly(
            "t.csv:1 result_title_narrative: not read 'result_title_narrative', expected only"
                + " columns that the model holds (notice)",
            "t.csv:3 iati-identifier: missing value, expected an identifier (row rejected)");
    assertThat(problems(read("sector_code,title_narrative\n15132,x\n")))
        .containsExactly("t.csv:1 iati-identifier: missing column, expected a column"
            + " iati-identifier (file rejected)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iati-identifier,title,description",
        "IATI Identifier,Title",
        "iati.identifier,sector.code",
        "aid,title,trans_value"
      })
  void theKindIsSeenFromTheHeader(String header) {
    assertThat(FileKind.recognise(Input.of("x", header + "\n"), new ProblemCollector()))
        .contains(FileKind.IATI_TABLE);
  }
}
