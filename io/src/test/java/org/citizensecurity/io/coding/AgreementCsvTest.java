package org.citizensecurity.io.coding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.csv.CsvRow;
import org.citizensecurity.io.csv.CsvTable;
import org.citizensecurity.reliability.AgreementFigures;
import org.citizensecurity.reliability.Basis;
import org.citizensecurity.reliability.CodedQuestion;
import org.citizensecurity.reliability.CodingSheet;
import org.citizensecurity.reliability.Comparison;
import org.citizensecurity.statistics.resampling.Resampling;
import org.citizensecurity.statistics.resampling.Seed;
import org.junit.jupiter.api.Test;

class AgreementCsvTest {

  @Test
  void everyFigureSaysWhatItWasCountedOver() throws IOException {
    Comparison comparison = new Comparison(
        sheet("id,relevant,approach\na,yes,SOFT\nb,yes,HARD\nc,no,\nd,yes,\ne,no,\n"),
        sheet("id,relevant,approach\na,yes,SOFT\nb,yes,\nc,no,\nd,yes,SOFT\nf,no,\n"));
    StringWriter written = new StringWriter();
    AgreementCsv.write(
        List.of(new AgreementCsv.Group(
            "all",
            ImmutableList.of(AgreementFigures.of(
                comparison.agreement(CodedQuestion.APPROACH, Basis.REFERENCE),
                Resampling.of(Seed.of(1)))))),
        written);
    CsvTable table = CsvTable.read(Input.of("a.csv", written.toString())).orThrow();
    assertThat(table.header().names()).isEqualTo(AgreementCsv.columns());
    assertThat(table.rows()).hasSize(4 + 2 * 4);
    // R 4.2.2: prop.test(1, 2, correct = FALSE)$conf.int: 0.0945312 0.9054688
    assertThat(table.rows().get(0).cells())
        .containsExactly(
            "all",
            "approach",
            "",
            "agreement",
            "2",
            "0.500000",
            "",
            "0.094531",
            "0.905469",
            "0.95",
            "wilson",
            "reference",
            "2",
            "1",
            "1",
            "1",
            "0",
            "1",
            "1");
    CsvRow precisionOfHard = table.rows().get(4);
    assertThat(precisionOfHard.cell("code")).isEqualTo("HARD");
    assertThat(precisionOfHard.cell("value")).isEmpty();
    assertThat(precisionOfHard.cell("reason"))
        .isEqualTo("too_few: no case was coded as this category, so there is no precision");
  }

  private static CodingSheet sheet(String table) {
    return CodingCsv.read(Input.of("s.csv", table)).orThrow();
  }
}
