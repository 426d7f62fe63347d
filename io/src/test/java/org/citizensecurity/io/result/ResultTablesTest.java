package org.citizensecurity.io.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.StringWriter;
import org.citizensecurity.aggregation.Aggregation;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.aggregation.Dimensions;
import org.citizensecurity.aggregation.Series;
import org.citizensecurity.aggregation.SummaryTable;
import org.citizensecurity.io.csv.CsvStyle;
import org.citizensecurity.io.report.Samples;
import org.citizensecurity.text.Language;
import org.junit.jupiter.api.Test;

class ResultTablesTest {
  private static final SummaryTable BY_COUNTRY = Aggregation.by(
          CountingPolicy.NUMBER, Dimensions.COUNTRY)
      .over(Samples.one().coded());
  private static final Series A =
      new Series("a", "records", ImmutableSortedMap.of(2001, 1.5, 2003, 1.0 / 3));
  private static final Series B = new Series("b", "USD", ImmutableSortedMap.of(2002, 2e6));

  private static String csv(ResultTable table, CsvStyle style) throws IOException {
    StringWriter text = new StringWriter();
    table.writeCsv(text, style);
    return text.toString();
  }

  @Test
  void seriesStandSideBySideAndWhatIsNotKnownIsEmpty() throws IOException {
    assertThat(csv(ResultTables.of("ab", ImmutableList.of(A, B)), CsvStyle.STANDARD))
        .isEqualTo("""
            year,a,b
            2001,1.5,
            2002,,2000000
            2003,0.333333333333333,
            """);
  }

  @Test
  void spreadsheetHasCommasBeforeDecimals() throws IOException {
    assertThat(csv(ResultTables.of("a", ImmutableList.of(A)), CsvStyle.SPREADSHEET))
        .isEqualTo("\uFEFFyear;a\r\n2001;1,5\r\n2003;0,333333333333333\r\n");
  }

  @Test
  void countHasCodesLabelsAndItsRules() throws IOException {
    ResultTable table = ResultTables.of("c", BY_COUNTRY, Language.SPANISH);
    assertThat(csv(table, CsvStyle.STANDARD))
        .isEqualTo("country,country_label,n,weight,share\nJM,Jamaica,1,1,1\n");
    assertThat(table.columns().get(3).description()).contains(CountingPolicy.NUMBER.describe());
  }

  @Test
  void numbersAreNumbersInJson() throws IOException {
    StringWriter text = new StringWriter();
    ResultTableJson.write(ResultTables.of("ab", ImmutableList.of(A, B)), text);
    assertThat(text.toString().replaceAll("\\s+", ""))
        .contains("\"rows\":[{\"year\":2001,\"a\":1.5},{\"year\":2002,\"b\":2000000},");
  }

  @Test
  void everyColumnOfTheTidyTablesIsKnown() {
    assertThat(ResultTables.of(Samples.sixty().coded().withCodings()))
        .hasSize(7)
        .allSatisfy(table -> assertThat(table.columns())
            .allSatisfy(column -> assertThat(column.description()).isNotBlank()));
  }

  @Test
  void textInAColumnOfNumbersIsRejected() {
    ImmutableList<ResultColumn> columns =
        ImmutableList.of(new ResultColumn("n", ColumnType.NUMBER, "a number"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ResultTable("t", columns, ImmutableList.of(ImmutableList.of("=1+1"))))
        .withMessage("cell '=1+1' of the column 'n' is no plain decimal number");
  }
}
