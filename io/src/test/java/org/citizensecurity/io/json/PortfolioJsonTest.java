package org.citizensecurity.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.io.Input;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.text.Language;
import org.junit.jupiter.api.Test;

class PortfolioJsonTest {
  @Test
  void numbersAreExactWithQuotesOrExponentsOrWithout() {
    Intervention only = read("""
            {"interventions": [{"id": 12, "flows": [
              {"basis": "PLEDGE", "amount": 849351099.78478307, "currency": "USD"},
              {"basis": "PLEDGE", "amount": "0.1", "currency": "USD"},
              {"basis": "PLEDGE", "amount": 4.65e+8, "currency": "USD", "prices": 2010}]}]}
            """).orThrow().interventions().get(0);
    assertThat(only.id().value()).isEqualTo("12");
    assertThat(only.flows())
        .extracting(flow -> flow.money() + " " + flow.prices())
        .containsExactly("849351099.78478307 USD current", "0.1 USD current", "465000000 USD 2010");
  }

  @Test
  void bareTextIsOfUnknownLanguageAndNullIsUnknown() {
    Intervention only = read("""
            {"interventions": [{"id": "a", "title": "Ley", "start": null, "measures": null}]}
            """).orThrow().interventions().get(0);
    assertThat(only.title().find(Language.UNDETERMINED)).contains("Ley");
  }

  @Test
  void problemsHaveTheLineAndThePath() {
    WithProblems<Portfolio> read = read("""
        {
          "interventions": [
            {
              "id": "a",
              "kind": "REFORM",
              "titel": "Ley",
              "description": {"spanish": "x", "es": ["x"]},
              "countries": [
                {"country": "CO"},
                {"country": "Colmbia"},
                "EC"
              ],
              "start": {"year": 2012},
              "measures": "C01",
              "ongoing": true,
              "ongoing": false,
              "flows": [
                {"basis": "PLEDGE", "amount": 5, "currency": "USD"},
                {"basis": "PLEDGE", "amount": "1,5",
                 "currency": "USD"}
              ]
            },
            "b",
            {"title": {"es": "Plan"}}
          ]
        }
        """);
    assertThat(read.problems().samples())
        .extracting(Problem::toString)
        .containsExactly(
            "p.json:11 $.interventions[0].countries[2]: invalid value 'EC', expected an object (value dropped)",
            "p.json:10 $.interventions[0].countries[1].country: unknown country 'Colmbia', expected an ISO 3166 code or a country's name; near to it: Colombia (CO) (value dropped)",
            "p.json:5 $.interventions[0].kind: unknown code 'REFORM', expected one of PROJECT, PROGRAMME, POLICY, PLAN, LAW, INSTITUTION, STATEMENT (value dropped)",
            "p.json:7 $.interventions[0].description.spanish: unknown language 'spanish', expected an ISO 639 code such as es (value dropped)",
            "p.json:7 $.interventions[0].description.es: invalid value 'list', expected a single value (value dropped)",
            "p.json:13 $.interventions[0].start: invalid value 'object', expected a single value (value dropped)",
            "p.json:14 $.interventions[0].measures: invalid value 'C01', expected a list (value dropped)",
            "p.json:19 $.interventions[0].flows[1].amount: bad number '1,5', expected a plain number such as 465000000.5, without thousands separators, decimal comma or exponent (value dropped)",
            "p.json:6 $.interventions[0].titel: unknown column 'titel', expected a known property, perhaps title (value dropped)",
            "p.json:16 $.interventions[0].ongoing: invalid value 'ongoing', expected each property once (value dropped)",
            "p.json:23 $.interventions[1]: invalid value 'b', expected an object (row rejected)",
            "p.json:24 $.interventions[2].id: missing value, expected a value (row rejected)");
    assertThat(read.rows()).isEqualTo(new RowCount(1, 2));
    assertThat(read.value().interventions().get(0).flows()).hasSize(1);
  }

  @Test
  void propertyThatOccursTwiceInTheDocumentCountsOnce() {
    WithProblems<Portfolio> read = read("""
        {"sources": [{"id": "a", "citation": "A"}],
         "sources": [{"id": "b", "citation": "B"}]}
        """);
    assertThat(read.rows()).isEqualTo(new RowCount(1, 0));
    assertThat(problems(read))
        .containsExactly(
            "p.json:2 $.sources: invalid value 'sources', expected each property once (value dropped)");
  }

  @Test
  void otherJsonIsRejected() {
    assertThat(codes(read("{}"))).containsExactly(ProblemCode.UNKNOWN_KIND);
    assertThat(codes(read("[]"))).containsExactly(ProblemCode.UNKNOWN_KIND);
    assertThat(codes(read("{\"format\": \"geojson\", \"interventions\": []}")))
        .containsExactly(ProblemCode.UNKNOWN_KIND);
    assertThat(codes(read("{\"features\": []}")))
        .containsExactly(ProblemCode.UNKNOWN_COLUMN, ProblemCode.UNKNOWN_KIND);
  }

  @Test
  void whatFollowsTheDocumentIsReported() {
    assertThat(codes(read("{\"sources\": []} {}"))).containsExactly(ProblemCode.MALFORMED);
    assertThat(codes(read("{\"sources\": []} x"))).containsExactly(ProblemCode.MALFORMED);
  }

  @Test
  void truncatedRecordIsRejectedAndThoseBeforeAreKept() {
    WithProblems<Portfolio> read =
        read("{\"sources\": [{\"id\": \"a\", \"citation\": \"A\"},\n{\"id\": \"b\", \"cita");
    assertThat(read.rows()).isEqualTo(new RowCount(1, 1));
    assertThat(problems(read))
        .containsExactly(
            "p.json:2: malformed, expected well-formed JSON; the rest of the file from line 2, column 18 on was not read (row rejected)");
  }

  @Test
  void listThatBreaksBetweenItsRecordsCountsOneRejected() {
    WithProblems<Portfolio> read = read(
        "{\"sources\": [{\"id\": \"a\", \"citation\": \"A\"} {\"id\": \"b\", \"citation\": \"B\"}]}");
    assertThat(read.rows()).isEqualTo(new RowCount(1, 1));
    assertThat(problems(read)).singleElement().asString().contains("was not read (row rejected)");
  }

  @Test
  void deepNestingAndHugeNumbersAreBounded() {
    assertThat(codes(read("{\"x\": " + "[".repeat(100_000)))).contains(ProblemCode.MALFORMED);
    assertThat(codes(read("{\"sources\": [{\"id\": \"a\", \"citation\": \"A\", \"year\": "
            + "1".repeat(1_000_000) + "}]}")))
        .containsExactly(ProblemCode.MALFORMED);
    assertThat(codes(
            read("{\"sources\": [{\"id\": \"a\", \"citation\": \"A\", \"year\": 1e999999999}]}")))
        .containsExactly(ProblemCode.BAD_DATE);
  }

  private static WithProblems<Portfolio> read(String json) {
    return PortfolioJson.standard().read(Input.of("p.json", json));
  }

  private static List<String> problems(WithProblems<Portfolio> read) {
    return read.problems().samples().stream().map(Problem::toString).toList();
  }

  private static List<ProblemCode> codes(WithProblems<Portfolio> read) {
    return read.problems().samples().stream().map(Problem::code).toList();
  }
}
