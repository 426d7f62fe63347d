package org.citizensecurity.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citizensecurity.actor.ActorRole;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionKind;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.RawRecord;
import org.citizensecurity.io.Reading;
import org.citizensecurity.io.SharedData;
import org.citizensecurity.io.mapping.ProposedColumn.Confidence;
import org.citizensecurity.io.mapping.ProposedColumn.Part;
import org.citizensecurity.io.table.WholeTable;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.place.Country;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.portfolio.PortfolioAssembler;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.text.Language;
import org.citizensecurity.time.PartialDate;
import org.junit.jupiter.api.Test;

class MappedReaderTest {
  private static final ColumnMapping MAPPING = ColumnMapping.builder()
      .id("Código")
      .kind(InterventionKind.PROJECT)
      .putTitles(Language.SPANISH, "Título")
      .start("Inicio")
      .end("Fin")
      .countries("País")
      .addActors(ActorColumn.of(ActorRole.FUNDING, "Fuente"))
      .addActors(ActorColumn.fixed(ActorRole.ACCOUNTABLE, "Ministerio"))
      .addAmounts(year("2012"))
      .addAmounts(year("2013"))
      .delimiter("|")
      .decimalComma(true)
      .dateOrder(DateOrder.DAY_FIRST)
      .build();
  private static final String HEADER = "Código;Título;Inicio;Fin;País;Fuente;2012;2013\n";

  private static AmountColumn year(String year) {
    return AmountColumn.builder()
        .from(AmountColumn.of(year, "USD", AmountBasis.COMMITMENT))
        .unit(AmountUnit.THOUSANDS)
        .date(PartialDate.parse(year))
        .build();
  }

  @Test
  void everyPartOfTheMappingIsRead() {
    WithProblems<Portfolio> read =
        read(HEADER + "A;Barrio;01/06/2012;2014;Perú | CO;Suecia|Japan;1.460,5;-2\n");
    Intervention found = read.value().interventions().iterator().next();
    assertThat(found.title().byLanguage()).containsEntry(Language.SPANISH, "Barrio");
    assertThat(found.span().start()).contains(PartialDate.parse("2012-06-01"));
    assertThat(found.span().end()).contains(PartialDate.of(2014));
    assertThat(found.countries()).containsExactly(Country.of("PE"), Country.of("CO"));
    assertThat(found.participations()).hasSize(3);
    assertThat(found.flows())
        .extracting(flow -> flow.money() + " " + flow.date().orElseThrow())
        .containsExactly("1460500 USD 2012", "-2000 USD 2013");
    assertThat(problems(read)).singleElement().asString().contains("negative amount '-2'");
  }

  @Test
  void allProblemsOfARowAreReportedAndTheRowIsHandedOn() {
    ProblemCollector problems = new ProblemCollector();
    PortfolioAssembler parts = new PortfolioAssembler(problems);
    List<RawRecord> refused = new ArrayList<>();
    Reading reading = Reading.into(parts, problems).handingRefusedTo(refused::add);
    String row = ";T;31/02/2012;x;Nowhere;;1.5;2\n";
    MAPPING.reader().readInto(Input.of("t.csv", HEADER + row + "B;;;;;;;\n"), reading);
    assertThat(problems.problems().samples())
        .extracting(Problem::location)
        .extracting(place -> place.line() + " " + place.column())
        .contains("2 Código", "2 Inicio", "2 Fin", "2 País", "2 2012");
    assertThat(refused).hasSize(1);
    assertThat(reading.rows().kept()).isEqualTo(1);
    assertThat(reading.rows().rejected()).isEqualTo(1);
  }

  @Test
  void columnThatIsNotThereIsNamedWithTheNearestOne() {
    assertThat(problems(read(HEADER.replace("Fuente", "Fuentes") + "A;;;;;;;\n")))
        .singleElement()
        .asString()
        .contains("missing column 'fuentes', expected a column Fuente");
  }

  @Test
  void mappingGoesThroughJsonUnchanged() throws IOException {
    StringWriter json = new StringWriter();
    ColumnMapping whole = MAPPING.toBuilder()
        .putBasisCodes("C", AmountBasis.COMMITMENT)
        .addFixedCountries(Country.of("CO"))
        .build();
    MappingJson.write(whole, json);
    WithProblems<Optional<ColumnMapping>> read =
        MappingJson.read(Input.of("m.json", json.toString()));
    assertThat(read.problems().samples()).isEmpty();
    assertThat(read.value()).contains(whole);
  }

  @Test
  void badPartOfAMappingIsAProblemWithItsPlace() {
    String json = """
        {"id": "a",
         "date_ordr": "DAY_FIRST",
         "amounts": [
           {"column": "x", "currency": "XYZW", "basis": "COMMITMENT"}]}
        """;
    WithProblems<Optional<ColumnMapping>> read = MappingJson.read(Input.of("m.json", json));
    assertThat(read.value()).isEmpty();
    assertThat(problems(read))
        .anySatisfy(text -> assertThat(text).contains("m.json:4 $.amounts[0].currency", "XYZW"))
        .anySatisfy(text -> assertThat(text).contains("date_ordr"));
  }

  @Test
  void amountsWithoutCurrencyOrBasisAreNoMapping() {
    assertThatThrownBy(() -> AmountColumn.builder().column("x").build())
        .hasMessage("amounts of column 'x' need either a currency or a column with it");
  }

  @Test
  void proposalsHaveAReasonAndAreNotMoreThanThat() {
    WholeTable table = WholeTable.read(
            Input.of("t", "CÓDIGO,Título do projeto,fecha_inicio,2012,Donors,xyz\n"))
        .value();
    assertThat(MappingProposal.of(table.header()))
        .containsExactly(
            new ProposedColumn("CÓDIGO", Part.ID, Confidence.HIGH, "the name is 'codigo' (es)"),
            new ProposedColumn(
                "Título do projeto",
                Part.TITLE,
                Confidence.HIGH,
                "the name is 'titulo do projeto' (pt)"),
            new ProposedColumn(
                "fecha_inicio", Part.START, Confidence.HIGH, "the name is 'fecha inicio' (es)"),
            new ProposedColumn("2012", Part.AMOUNT, Confidence.MEDIUM, "the name is the year 2012"),
            new ProposedColumn(
                "Donors", Part.FUNDER, Confidence.HIGH, "the name is 'donors' (en)"));
  }

  /** 693 projects and this sum are the published totals of the data set. */
  @Test
  void tablesOfColombiaAreReadToTheLastDigit() {
    ColumnMapping projects = ColumnMapping.builder()
        .id("project_id")
        .putTitles(Language.SPANISH, "project_title")
        .start("start_actual_isodate")
        .end("end_actual_isodate")
        .countries("recipients_iso3")
        .addActors(ActorColumn.of(ActorRole.FUNDING, "donors"))
        .delimiter("|")
        .build();
    ColumnMapping transactions = ColumnMapping.builder()
        .id("project_id")
        .addAmounts(AmountColumn.builder()
            .column("transaction_value")
            .currencyColumn("transaction_currency")
            .basisColumn("transaction_value_code")
            .dateColumn("transaction_year")
            .build())
        .putBasisCodes("C", AmountBasis.COMMITMENT)
        .putBasisCodes("D", AmountBasis.DISBURSEMENT)
        .build();
    ProblemCollector problems = new ProblemCollector();
    PortfolioAssembler parts = new PortfolioAssembler(problems);
    Reading reading = Reading.into(parts, problems);
    projects
        .reader()
        .readInto(Input.of(SharedData.path("data/colombia-aims/projects.csv")), reading);
    transactions
        .reader()
        .readInto(Input.of(SharedData.path("data/colombia-aims/transactions.csv")), reading);
    assertCommitted(parts.assemble());

    ColumnMapping sums = projects.toBuilder()
        .addAmounts(AmountColumn.of("total_commitments", "USD", AmountBasis.COMMITMENT))
        .addAmounts(AmountColumn.of("total_disbursements", "USD", AmountBasis.DISBURSEMENT))
        .build();
    assertCommitted(
        sums.reader().read(Input.of(SharedData.path("data/colombia-aims/projects.csv"))));
  }

  private static void assertCommitted(WithProblems<Portfolio> read) {
    assertThat(read.rows().rejected()).isZero();
    assertThat(read.value().interventions()).hasSize(693);
    assertThat(read.value().interventions().stream()
            .flatMap(each -> each.flows().stream())
            .filter(flow -> flow.basis() == AmountBasis.COMMITMENT)
            .map(Flow::money)
            .map(money -> money.amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("849351099.78478307");
  }

  private static WithProblems<Portfolio> read(String table) {
    return MAPPING.reader().read(Input.of("t.csv", table));
  }

  private static ImmutableList<String> problems(WithProblems<?> read) {
    return read.problems().samples().stream()
        .map(Problem::toString)
        .filter(text -> !text.contains("other delimiter"))
        .collect(ImmutableList.toImmutableList());
  }
}
