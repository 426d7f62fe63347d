package org.citizensecurity.io.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.citizensecurity.code.Code;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PortfolioReader;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.place.Country;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.text.Language;
import org.citizensecurity.time.DateSpan;
import org.junit.jupiter.api.Test;

class TidyCsvReaderTest {
  @Test
  void headerMayHaveAByteOrderMarkCapitalsAndBlanks() {
    Intervention only = one("\uFEFFID, Title_ES ,START\na,Ley,2003\n");
    assertThat(only.title().find(Language.SPANISH)).contains("Ley");
    assertThat(only.span()).isEqualTo(DateSpan.startingIn(2003));
  }

  @Test
  void countriesMayBeCodesOrNames() {
    assertThat(one("id,countries\na,CO;PER;Trinidad y Tobago;the Bahamas\n").countries())
        .containsExactly(Country.of("CO"), Country.of("PE"), Country.of("TT"), Country.of("BS"));
  }

  @Test
  void lineBreaksAndBlanksInTextsAreKept() {
    assertThat(one("id,title\na,\" one\r\n\r\ntwo \"\n").title().in())
        .isEqualTo(" one\r\n\r\ntwo ");
  }

  @Test
  void backslashKeepsASeparator() {
    assertThat(read("id,sectors\na,X\\:Y:1\\=2\\;3=40;X\\Y:\\\\=60\n")
            .value()
            .interventions()
            .get(0)
            .sectorPercentages())
        .containsExactly(
            Map.entry(new Code("X:Y", "1=2;3"), new BigDecimal("40")),
            Map.entry(new Code("X\\Y", "\\"), new BigDecimal("60")));
  }

  @Test
  void codesWithoutAWordOnRelevanceMeanRelevant() {
    Intervention only = one("id,measures\na,COMMUNITY_POLICING; C18\n");
    assertThat(only.coding().orElseThrow().relevant()).isTrue();
    assertThat(only.coding().orElseThrow().measures())
        .containsExactly(Measure.COMMUNITY_POLICING, Measure.ACCESS_TO_JUSTICE);
  }

  @Test
  void blankRowsArePassedOver() {
    WithProblems<Portfolio> read = read("id,title\n\na,Ley\n,\n  , \nb,Plan\n\n");
    assertThat(read.problems().isEmpty()).isTrue();
    assertThat(read.rows()).isEqualTo(new RowCount(2, 0));
  }

  @Test
  void allProblemsOfARowComeAtOnceWithTheirTrueLine() {
    List<String> problems = problems("""
        id,kind,description,countries,scale,start,end,ongoing,actors,relevant,measures
        a,LAW,"two
        lines",SV,NATIONAL,2003,,,,,
        ,REFORM,,Colmbia;CO=x,LOCAL,2020-13-01,31/12/2021,maybe,DONOR:x;idb,perhaps,BOMBS
        """);
    assertThat(problems)
        .containsExactly(
            "t.csv:4 id: missing value, expected a value (row rejected)",
            "t.csv:4 countries: unknown country 'Colmbia', expected an ISO 3166 code or a country's name; near to it: Colombia (CO) (value dropped)",
            "t.csv:4 countries: bad number 'x', expected a plain number such as 465000000.5, without thousands separators, decimal comma or exponent (value dropped)",
            "t.csv:4 kind: unknown code 'REFORM', expected one of PROJECT, PROGRAMME, POLICY, PLAN, LAW, INSTITUTION, STATEMENT (value dropped)",
            "t.csv:4 scale: unknown code 'LOCAL', expected one of REGIONAL, NATIONAL, SUBNATIONAL, CITY, NEIGHBOURHOOD (value dropped)",
            "t.csv:4 start: bad date '2020-13-01', expected a date such as 2012, 2012-06 or 2012-06-01 (value dropped)",
            "t.csv:4 end: bad date '31/12/2021', expected a date such as 2012, 2012-06 or 2012-06-01 (value dropped)",
            "t.csv:4 ongoing: invalid value 'maybe', expected yes or no (value dropped)",
            "t.csv:4 actors: invalid value 'idb', expected an item such as FUNDING:idb (value dropped)",
            "t.csv:4 actors: unknown code 'DONOR', expected one of FUNDING, ACCOUNTABLE, EXTENDING, IMPLEMENTING, PROVIDER, RECIPIENT, SECOND_PROVIDER, EVALUATOR (value dropped)",
            "t.csv:4 relevant: invalid value 'perhaps', expected yes or no (value dropped)",
            "t.csv:4 measures: unknown code 'BOMBS', expected one of "
                + String.join(", ", Measure.CODES.codes())
                + " (value dropped)");
  }

  @Test
  void rowIsKeptWithoutItsWrongOptionalCells() {
    Intervention only = read("id,countries,start,end,ongoing\na,SV;XX,2012,2011-12,yes\n")
        .value()
        .interventions()
        .get(0);
    assertThat(only.countries()).containsExactly(Country.of("SV"));
    assertThat(only.span()).isEqualTo(DateSpan.ongoingSince(2012));
  }

  @Test
  void endBeforeStartAndOngoingBesideAnEndAreDropped() {
    assertThat(problems("id,start,end,ongoing\na,2012,2011-12,\nb,2012,2014,yes\n"))
        .containsExactly(
            "t.csv:2 end: bad span '2011-12', expected an end that is not before the start 2012 (value dropped)",
            "t.csv:3 ongoing: bad span 'yes', expected either ongoing or the end 2014 (value dropped)");
  }

  @Test
  void percentagesAreForAllOrForNoneAndSumTo100() {
    assertThat(problems("id,countries\na,CO=60;EC\nb,CO=60;EC=140\nc,CO=60;EC=30\nd,CO;CO\n"))
        .containsExactly(
            "t.csv:2 countries: bad percentage '{CO=60}', expected a percentage for each one or for none (value dropped)",
            "t.csv:3 countries: bad percentage '140', expected 0 to 100 (value dropped)",
            "t.csv:3 countries: bad percentage '{CO=60}', expected a percentage for each one or for none (value dropped)",
            "t.csv:4 countries: bad percentage '90', expected percentages that sum to 100 (notice)",
            "t.csv:5 countries: invalid value 'CO', expected each one once (value dropped)");
  }

  @Test
  void codesOfWhatIsIrrelevantAndMeasuresTooManyAreDropped() {
    assertThat(problems("id,relevant,measures\na,no,C01\nb,yes,C01;C02;C01;C03;C04;C05\n"))
        .containsExactly(
            "t.csv:2 measures: invalid value 'C01', expected no codes where relevant is no (value dropped)",
            "t.csv:3 measures: invalid value 'C01', expected each measure once (value dropped)",
            "t.csv:3 measures: invalid value 'C05', expected at most four measures (value dropped)");
  }

  @Test
  void flowsNeedTheirOwnerBasisAmountAndCurrency() {
    WithProblems<Portfolio> read = PortfolioReader.standard()
        .read(Input.of("i.csv", "id,title\na,Ley\n"), Input.of("t.csv", """
        intervention,date,until,basis,amount,currency,prices,instrument
        a,2012,2014,COMMITMENT,465000000.50,USD,2010,LOAN
        a,2012,,DISBURSEMENT,-12.5,COP,,
        a,,2014,GIFT,"1,5",Pesos,old,CASH
        a,,,PLEDGE,1.000.000,USD,,
        a,,,PLEDGE,4.65E+08,USD,,
        ,,,,,,,
        a,2012,2010,PLEDGE,,,,
        """));
    assertThat(read.value().interventions().get(0).flows())
        .extracting(flow -> flow.money().toString())
        .containsExactly("465000000.5 USD", "-12.5 COP");
    assertThat(read.rows()).isEqualTo(new RowCount(3, 4));
    assertThat(read.problems().samples())
        .extracting(problem -> "%d %s %s %s %s"
            .formatted(
                problem.location().line(),
                problem.location().column(),
                problem.code().code(),
                problem.value(),
                problem.severity().code()))
        .containsExactly(
            "3 amount negative_amount -12.5 notice",
            "4 basis unknown_code GIFT row_rejected",
            "4 amount bad_number 1,5 row_rejected",
            "4 currency unknown_currency Pesos row_rejected",
            "4 until bad_span 2014 value_dropped",
            "4 prices invalid_value old value_dropped",
            "4 instrument unknown_code CASH value_dropped",
            "5 amount bad_number 1.000.000 row_rejected",
            "6 amount bad_number 4.65E+08 row_rejected",
            "8 amount missing_value  row_rejected",
            "8 currency missing_value  row_rejected",
            "8 until bad_span 2010 value_dropped");
  }

  @Test
  void actorsNeedANameAndSourcesACitation() {
    assertThat(problems("id,kind,name_es,aliases\na,NGO,,AB [2010/2001];CD [2010];EF [x/]\n"))
        .containsExactly(
            "t.csv:2 name: missing value, expected a name in some language (row rejected)",
            "t.csv:2 aliases: invalid value 'CD [2010]', expected an item such as CIDA or CIDA [1968/2013] (value dropped)",
            "t.csv:2 aliases: invalid value, expected until 2001 of alias 'AB' is before since 2010 (value dropped)",
            "t.csv:2 aliases: bad date 'x', expected a year such as 2012 (value dropped)");
    assertThat(problems("id,citation,url\na,,https://example.org\n"))
        .containsExactly("t.csv:2 citation: missing value, expected a value (row rejected)");
  }

  @Test
  void evaluationWithAWrongStatusIsOfUnknownStatus() {
    assertThat(PortfolioReader.standard()
            .read(
                Input.of("i.csv", "id,title\na,Ley\n"),
                Input.of(
                    "t.csv",
                    "intervention,status,design,scheme_version,rating\na,DONE,6,2,Promising\n"))
            .problems()
            .samples())
        .extracting(Problem::toString)
        .containsExactly(
            "t.csv:2 status: unknown code 'DONE', expected one of NONE, PROCESS, RESULTS, IMPACT, UNKNOWN (value dropped)",
            "t.csv:2 design: invalid value '6', expected 1 to 5 of the Maryland scale (value dropped)",
            "t.csv:2 scheme_version: invalid value '2', expected a scheme as well (value dropped)");
  }

  @Test
  void unknownAndDoubleColumnsAreNamed() {
    assertThat(problems("id,titel,title_und,title,start,start,remarks\na,x,y,z,2012,2013,w\n"))
        .containsExactly(
            "t.csv:1 start: duplicate column 'start', expected each column once (value dropped)",
            "t.csv:1 title: duplicate column 'title', expected one column for each language (value dropped)",
            "t.csv:1 titel: unknown column 'titel', expected a known column, perhaps title (value dropped)",
            "t.csv:1 remarks: unknown column 'remarks', expected one of "
                + String.join(", ", TidyTable.INTERVENTIONS.columns())
                + " (value dropped)");
  }

  @Test
  void missingNeededColumnRejectsTheFileAndNamesTheNearest() {
    WithProblems<Portfolio> read = read("intervention,basis,amuont,currency\na,PLEDGE,5,USD\n");
    assertThat(read.problems().samples())
        .extracting(Problem::toString)
        .containsExactly(
            "t.csv:1 amuont: unknown column 'amuont', expected a known column, perhaps amount (value dropped)",
            "t.csv:1 amount: missing column 'amuont', expected a column amount (file rejected)");
    assertThat(read.rows()).isEqualTo(RowCount.NONE);
  }

  @Test
  void rowWithMoreOrFewerCellsIsRejected() {
    WithProblems<Portfolio> read = read("id,title\na,Ley\nb\nc,Plan,2012\nd,Política\n");
    assertThat(read.rows()).isEqualTo(new RowCount(2, 2));
    assertThat(read.problems().samples())
        .extracting(Problem::toString)
        .containsExactly(
            "t.csv:3: wrong cell count 'b', expected 2 cells, not 1 (row rejected)",
            "t.csv:4: wrong cell count 'c,Plan,2012', expected 2 cells, not 3 (row rejected)");
  }

  @Test
  void openQuoteAtTheEndKeepsTheRowsBefore() {
    WithProblems<Portfolio> read = read("id,title\na,\"Ley\n1\"\nb,\"Plan\nc,d\n");
    assertThat(read.rows()).isEqualTo(new RowCount(1, 1));
    assertThat(read.problems().samples())
        .extracting(Problem::toString)
        .containsExactly(
            "t.csv:4: malformed, expected a closing quote: an unclosed quote opened here swallows the remaining line (row rejected)");
  }

  @Test
  void textAfterAClosingQuoteEndsTheReading() {
    WithProblems<Portfolio> read = read("id,title\na,Ley\nb,\"Plan\"x\nc,d\n");
    assertThat(read.rows()).isEqualTo(new RowCount(1, 1));
    assertThat(read.problems().samples())
        .extracting(Problem::toString)
        .containsExactly(
            "t.csv:3: malformed, expected cells quoted as in RFC 4180: a quote here is not closed or not doubled, and the remaining line cannot be read (row rejected)");
  }

  @Test
  void unknownActorsAndSourcesAreKeptUnderTheirIds() {
    WithProblems<Portfolio> read = read("id,actors,source\na,FUNDING:idb,report\n");
    assertThat(read.value().actors().all())
        .extracting(actor -> actor.id().value())
        .containsExactly("idb");
    assertThat(read.problems().samples())
        .extracting(Problem::toString)
        .containsExactly(
            "t.csv:2 actors: unknown actor 'idb', expected the id of an actor (notice)",
            "t.csv:2 source: unknown source 'report', expected the id of a source (notice)");
  }

  private static Intervention one(String table) {
    return read(table).orThrow().interventions().get(0);
  }

  private static List<String> problems(String table) {
    return read(table).problems().samples().stream().map(Problem::toString).toList();
  }

  private static WithProblems<Portfolio> read(String table) {
    return TidyCsvReader.standard().read(Input.of("t.csv", table));
  }
}
