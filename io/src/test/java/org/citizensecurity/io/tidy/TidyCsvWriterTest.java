package org.citizensecurity.io.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PortfolioReader;
import org.citizensecurity.io.csv.CsvStyle;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.place.Country;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TidyCsvWriterTest {
  private static final Portfolio PORTFOLIO = Portfolio.of(
      ImmutableList.of(Intervention.builder()
          .id(new InterventionId("a-1"))
          .title(LocalizedText.of(Language.SPANISH, "Policía; comunidad, \"barrio\""))
          .addCountry(Country.of("CO"))
          .addCountry(Country.of("BR"))
          .coding(Coding.ofMeasures(
              ImmutableList.of(Measure.COMMUNITY_POLICING, Measure.CRIME_OBSERVATORY)))
          .addFlow(flow("-12.5"))
          .addFlow(flow("849351099.78478307"))
          .build()),
      ImmutableList.of(),
      ImmutableList.of());

  private static Flow flow(String amount) {
    return Flow.builder()
        .basis(AmountBasis.COMMITMENT)
        .money(Money.of(amount, "USD"))
        .build();
  }

  private static String write(TidyCsvWriter writer, TidyTable table) throws IOException {
    StringWriter text = new StringWriter();
    writer.write(PORTFOLIO, table, text);
    return text.toString();
  }

  @Test
  void labelsStandBehindTheirCodes() throws IOException {
    String table =
        write(TidyCsvWriter.standard().withLabels(Language.SPANISH), TidyTable.INTERVENTIONS);
    assertThat(table.lines().findFirst().orElse(""))
        .contains("countries,countries_label,", "measures,measures_label,approach,approach_label");
    assertThat(table)
        .contains(
            "CO;BR,Colombia; Brasil,",
            "," + Measure.COMMUNITY_POLICING.label(Language.SPANISH) + "; ");
  }

  @ParameterizedTest
  @EnumSource(TidyTable.class)
  void everyLabelIsOfAColumn(TidyTable table) throws IOException {
    StringWriter text = new StringWriter();
    TidyCsvWriter.standard().withLabels(Language.ENGLISH).write(Portfolio.empty(), table, text);
    ImmutableList<String> header = ImmutableList.copyOf(text.toString().strip().split(","));
    long labels = header.stream().filter(name -> Labels.isLabel(table, name)).count();
    assertThat(labels).isEqualTo(header.size() - table.columns().size());
    assertThat(labels > 0).isEqualTo(table != TidyTable.SITES);
  }

  @ParameterizedTest
  @EnumSource(CsvStyle.class)
  void labelsAreReadWithoutAProblem(CsvStyle style) throws IOException {
    TidyCsvWriter writer =
        TidyCsvWriter.standard().withLabels(Language.PORTUGUESE).in(style);
    WithProblems<Portfolio> read = PortfolioReader.standard()
        .read(
            Input.of("i.csv", write(writer, TidyTable.INTERVENTIONS)),
            Input.of("f.csv", write(writer, TidyTable.FLOWS)));
    assertThat(read.value()).isEqualTo(PORTFOLIO);
    assertThat(read.problems().samples())
        .extracting(Problem::code)
        .doesNotContain(ProblemCode.UNKNOWN_COLUMN);
  }

  @Test
  void spreadsheetHasCommasBeforeDecimals() throws IOException {
    TidyCsvWriter writer = TidyCsvWriter.standard().in(CsvStyle.SPREADSHEET);
    assertThat(write(writer, TidyTable.INTERVENTIONS))
        .startsWith("\uFEFFid;kind;title_es;")
        .contains("\"Policía; comunidad, \"\"barrio\"\"\"", "\r\n");
    assertThat(write(writer, TidyTable.FLOWS)).contains(";-12,5;USD;", ";849351099,78478307;USD;");
  }

  @Test
  void everyDecimalCommaIsReported() throws IOException {
    TidyCsvWriter writer = TidyCsvWriter.standard().in(CsvStyle.SPREADSHEET);
    WithProblems<Portfolio> read = PortfolioReader.standard()
        .read(
            Input.of("i.csv", write(writer, TidyTable.INTERVENTIONS)),
            Input.of("f.csv", write(writer, TidyTable.FLOWS)));
    assertThat(read.problems().of(ProblemCode.DECIMAL_COMMA))
        .extracting(Problem::value)
        .containsExactly("-12,5", "849351099,78478307");
  }

  @Test
  void commaBeforeDecimalsIsNoNumberWhereCommasSeparateTheCells() {
    String table = "intervention,basis,amount,currency\na-1,COMMITMENT,\"12,50\",USD\n";
    WithProblems<Portfolio> read = TidyCsvReader.standard().read(Input.of("f.csv", table));
    assertThat(read.problems().samples())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.BAD_NUMBER);
  }
}
