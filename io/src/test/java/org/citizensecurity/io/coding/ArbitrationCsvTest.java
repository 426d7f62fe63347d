package org.citizensecurity.io.coding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.citizensecurity.io.Input;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.reliability.CodedQuestion;
import org.citizensecurity.reliability.CodingSheet;
import org.citizensecurity.reliability.Comparison;
import org.citizensecurity.reliability.Ruling;
import org.junit.jupiter.api.Test;

class ArbitrationCsvTest {
  private static final Comparison COMPARISON = new Comparison(
      sheet("id,title,relevant,measures,approach\na,One,yes,C12;C20,SOFT\nb,,no,,\nc,,yes,C01,\n"),
      sheet("id,relevant,measures,approach\na,yes,C20;C12,HARD\nb,yes,C13,SOFT\nc,yes,C02,\n"));

  private static CodingSheet sheet(String table) {
    return CodingCsv.read(Input.of("s.csv", table)).orThrow();
  }

  @Test
  void disputesAreWrittenWithAnEmptyDecision() throws IOException {
    StringWriter written = new StringWriter();
    ArbitrationCsv.write(COMPARISON.disputes(), written);
    assertThat(written.toString()).isEqualTo("""
            id,title,question,first,second,decision
            a,One,main_measure,COMMUNITY_POLICING,POLICE_REFORM,
            a,One,approach,SOFT,HARD,
            b,,relevant,no,yes,
            c,,measures,CROP_ERADICATION,DRUG_INTERDICTION,
            """);
    assertThat(ArbitrationCsv.isDecided(Input.of("w.csv", written.toString()))).isFalse();
    assertThat(ArbitrationCsv.columns()).hasSize(6);
    WithProblems<ImmutableList<Ruling>> read = read(written.toString());
    assertThat(read.orThrow()).isEmpty();
    assertThat(read.rows()).isEqualTo(new RowCount(4, 0));
  }

  @Test
  void decisionsMakeTheAgreedSheet() {
    String filled = """
            id,question,decision
            a,main_measure,C20
            a,approach,mixed
            b,relevant,YES
            c,measures,C01; C25
            """;
    assertThat(ArbitrationCsv.isDecided(Input.of("f.csv", filled))).isTrue();
    assertThat(COMPARISON.settle(read(filled).orThrow())).isEqualTo(sheet("""
            id,title,relevant,measures,approach
            a,One,yes,C20;C12,MIXED
            b,,yes,C13,SOFT
            c,,yes,C01;C25,
            """));
  }

  @Test
  void undecidedRowsStayContested() {
    CodingSheet agreed = COMPARISON.settle(
        read("id,question,decision\na,approach, \nb,relevant,no\n").orThrow());
    assertThat(agreed.find("a").orElseThrow().contested())
        .containsExactlyInAnyOrder(CodedQuestion.MAIN_MEASURE, CodedQuestion.APPROACH);
    assertThat(agreed.find("b").orElseThrow().isIrrelevant()).isTrue();
    assertThat(agreed.find("c").orElseThrow().contested()).containsExactly(CodedQuestion.MEASURES);
  }

  @Test
  void decisionsThatCannotBeAreRejectedWithTheirPlace() {
    WithProblems<ImmutableList<Ruling>> read = read("""
            id,question,decision
            a,approach,SOFT
            a,approach,HARD
            z,approach,SOFT
            a,main_measure,C30
            b,relevant,perhaps
            c,colour,red
            ,approach,HARD
            """);
    assertThat(read.value())
        .containsExactly(Ruling.of("a", CodedQuestion.APPROACH, List.of("SOFT")));
    assertThat(read.rows()).isEqualTo(new RowCount(1, 6));
    assertThat(read.problems().samples())
        .filteredOn(problem -> problem.location().line() < 7)
        .extracting(Problem::toString)
        .containsExactly(
            "d.csv:3 id: invalid value 'a', expected a record whose approach is in dispute, "
                + "decided once (row rejected)",
            "d.csv:4 id: invalid value 'z', expected a record whose approach is in dispute, "
                + "decided once (row rejected)",
            "d.csv:5 decision: invalid value 'C30', expected a decision that fits: main measure "
                + "'FOCUSED_PATROL' of 'a' is not one of [COMMUNITY_POLICING, POLICE_REFORM] "
                + "(row rejected)",
            "d.csv:6 decision: invalid value 'perhaps', expected a decision that fits: unknown "
                + "code 'perhaps' for relevant (row rejected)");
  }

  private static WithProblems<ImmutableList<Ruling>> read(String table) {
    return ArbitrationCsv.read(Input.of("d.csv", table), COMPARISON);
  }
}
