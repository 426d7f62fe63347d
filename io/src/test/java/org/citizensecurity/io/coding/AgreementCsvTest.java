package org.citizensecurity.io.coding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.table.Row;
import org.citizensecurity.io.table.WholeTable;
import org.citizensecurity.reliability.AgreementFigures;
import org.citizensecurity.reliability.Basis;
import org.citizensecurity.reliability.CodeShare;
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
    AgreementCsv.write(List.of(group(comparison, CodedQuestion.APPROACH)), written);
    WholeTable table = WholeTable.read(Input.of("a.csv", written.toString())).orThrow();
    assertThat(table.header().names()).isEqualTo(AgreementCsv.columns());
    assertThat(table.rows()).hasSize(5 + 2 * 4);
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
            "",
            "reference",
            "2",
            "1",
            "1",
            "1",
            "0",
            "1",
            "1");
    Row precisionOfHard = table.rows().get(5);
    assertThat(precisionOfHard.cell("code")).isEqualTo("HARD");
    assertThat(precisionOfHard.cell("value")).isEmpty();
    assertThat(precisionOfHard.cell("reason"))
        .isEqualTo("too_few: no case was coded as this category, so there is no precision");
    assertThat(precisionOfHard.cell("interval_reason")).isEqualTo(precisionOfHard.cell("reason"));
    Row ordinal = table.rows().get(3);
    assertThat(ordinal.cell("statistic")).isEqualTo("ordinal_alpha");
    assertThat(ordinal.cell("n")).isEqualTo("1");
    assertThat(ordinal.cell("reason"))
        .isEqualTo("no_variation: no two codes on units with two of them differ");
  }

  @Test
  void pairsOfCodesAreCountedWithThoseWithoutAnswer() throws IOException {
    Comparison comparison = new Comparison(
        sheet("id,relevant,approach\na,yes,SOFT\nb,yes,HARD\nc,yes,SOFT\n"),
        sheet("id,relevant,approach\na,yes,SOFT\nb,yes,\nc,yes,SOFT\n"));
    StringWriter written = new StringWriter();
    ConfusionCsv.write(List.of(group(comparison, CodedQuestion.APPROACH)), written);
    assertThat(written.toString()).isEqualTo("""
            records,question,first,second,count
            all,approach,HARD,-,1
            all,approach,SOFT,SOFT,2
            """);
    assertThat(ConfusionCsv.columns()).hasSize(5);
  }

  @Test
  void sharesSayHowOftenTheyWereCodedAndWouldBe() throws IOException {
    // by hand: sensitivity 2/2, specificity 1/2, so (3/5 + 1/2 - 1) / (1/2)
    Comparison comparison = new Comparison(
        sheet("id,relevant\na,yes\nb,yes\nc,no\nd,no\n"),
        sheet("id,relevant\na,yes\nb,yes\nc,no\nd,yes\ne,no\n"));
    StringWriter written = new StringWriter();
    SharesCsv.write(
        ImmutableListMultimap.<String, CodeShare>builder()
            .putAll("all", CodeShare.of(comparison, CodedQuestion.RELEVANCE, 0.95))
            .build(),
        written);
    WholeTable table = WholeTable.read(Input.of("s.csv", written.toString())).orThrow();
    assertThat(table.header().names()).isEqualTo(SharesCsv.columns());
    assertThat(table.rows().get(1).cells().subList(0, 9))
        .containsExactly("all", "relevant", "yes", "3", "5", "0.600000", "4", "0.200000", "");
    assertThat(table.rows().get(1).cell("method")).isEqualTo("lang_reiczigel");
  }

  private static AgreementCsv.Group group(Comparison comparison, CodedQuestion question) {
    return new AgreementCsv.Group(
        "all",
        ImmutableList.of(AgreementFigures.of(
            comparison.agreement(question, Basis.REFERENCE), Resampling.of(Seed.of(1)))));
  }

  private static CodingSheet sheet(String table) {
    return CodingCsv.read(Input.of("s.csv", table)).orThrow();
  }
}
