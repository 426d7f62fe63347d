package org.citizensecurity.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.citizensecurity.indicator.Estimate;
import org.citizensecurity.trend.ClaimResult;
import org.citizensecurity.trend.Finding;
import org.junit.jupiter.api.Test;

class FindingsCsvTest {
  private static String text(Analysis analysis) throws IOException {
    StringWriter out = new StringWriter();
    FindingsCsv.write(analysis, out);
    return out.toString();
  }

  private static List<NamedCsvRecord> rows(Analysis analysis) throws IOException {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text(analysis))) {
      return reader.stream().toList();
    }
  }

  @Test
  void everyIndicatorHasARowForAllYearsAndOneForEachYear() throws IOException {
    Analysis analysis = Samples.sixty();
    List<NamedCsvRecord> rows = rows(analysis);
    assertThat(rows.get(0).getHeader()).isEqualTo(FindingsCsv.columns());
    int at = 0;
    for (ClaimResult result : analysis.claims()) {
      for (Finding finding : result.findings()) {
        assertSame(rows.get(at++), result, finding.overall());
        for (Estimate estimate : finding.byYear().values()) {
          assertSame(rows.get(at++), result, estimate);
        }
      }
    }
    assertThat(rows).hasSize(at);
  }

  private static void assertSame(NamedCsvRecord row, ClaimResult result, Estimate estimate) {
    assertThat(row.getField("claim")).isEqualTo(result.claim().id());
    assertThat(row.getField("indicator")).isEqualTo(estimate.definition().id());
    assertThat(row.getField("period")).isEqualTo(estimate.period());
    assertThat(row.getField("n")).isEqualTo(Long.toString(estimate.n()));
    assertThat(row.getField("value").isEmpty()).isNotEqualTo(estimate.value().isDefined());
    assertThat(row.getField("reason").isEmpty()).isEqualTo(estimate.value().isDefined());
    estimate
        .value()
        .find()
        .ifPresent(value ->
            assertThat(Double.parseDouble(row.getField("value"))).isCloseTo(value, within(1e-14)));
    estimate
        .interval()
        .find()
        .ifPresent(interval -> assertThat(Double.parseDouble(row.getField("interval_lower")))
            .isCloseTo(interval.lower(), within(1e-14)));
  }

  @Test
  void trendStandsInTheRowForAllYears() throws IOException {
    Finding finding = Samples.sixty().claims().get(0).findings().get(0);
    List<NamedCsvRecord> rows = rows(Samples.sixty());
    NamedCsvRecord overall = rows.get(0);
    assertThat(Double.parseDouble(overall.getField("slope")))
        .isCloseTo(finding.trend().line().orThrow().slope(), within(1e-14));
    assertThat(Double.parseDouble(overall.getField("p_value")))
        .isCloseTo(finding.trend().test().orThrow().pValue(), within(1e-14));
    assertThat(overall.getField("verdict")).isEqualTo(finding.verdict().code());
    assertThat(overall.getField("sensitivities").split(" \\| "))
        .hasSize(finding.sensitivities().size());
    assertThat(rows.get(1).getField("verdict")).isEmpty();
  }

  @Test
  void numbersHaveAPointInAnyLocale() throws IOException {
    String expected = text(Samples.sixty());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(text(Samples.sixty())).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void emptyPortfolioGivesReasons() throws IOException {
    assertThat(rows(Samples.none())).hasSize(7).allSatisfy(row -> {
      assertThat(row.getField("value")).isEmpty();
      assertThat(row.getField("reason")).isNotBlank();
      assertThat(row.getField("verdict")).isEqualTo("INSUFFICIENT_DATA");
    });
  }

  @Test
  void hostileTextComesBackAsItWas() throws IOException {
    assertThat(rows(Samples.hostile())).isNotEmpty().allSatisfy(row -> {
      assertThat(row.getField("claim")).isEqualTo(Samples.HOSTILE);
      assertThat(row.getField("label")).isEqualTo(Samples.HOSTILE);
    });
  }
}
