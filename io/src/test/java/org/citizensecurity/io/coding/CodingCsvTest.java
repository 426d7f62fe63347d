package org.citizensecurity.io.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.io.Input;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.reliability.CodedQuestion;
import org.citizensecurity.reliability.CodedRecord;
import org.citizensecurity.reliability.CodingSheet;
import org.citizensecurity.text.Language;
import org.junit.jupiter.api.Test;

class CodingCsvTest {

  @Test
  void measuresAreReadByIdAndByCodeInTheirOrder() {
    CodingSheet sheet =
        read("id,relevant,measures,approach\na,yes, C12 ;police_reform,SOFT\nb,no,,\nc,,,\n")
            .orThrow();
    assertThat(sheet.records().values())
        .containsExactly(
            CodedRecord.of(
                "a",
                Coding.builder()
                    .relevant(true)
                    .addMeasures(Measure.COMMUNITY_POLICING, Measure.POLICE_REFORM)
                    .approach(Approach.SOFT)
                    .build()),
            CodedRecord.of("b", Coding.irrelevant()),
            CodedRecord.builder().id("c").build());
  }

  @Test
  void titleLanguageAndContestedAreRead() {
    CodedRecord record =
        read("contested,language,title,evidence,id,relevant\nmain_measure;PARADIGM,pt-BR,Um,x,a,yes\n")
            .orThrow()
            .find("a")
            .orElseThrow();
    assertThat(record.title()).isEqualTo("Um");
    assertThat(record.language()).isEqualTo(Language.PORTUGUESE);
    assertThat(record.contested())
        .containsExactly(CodedQuestion.MAIN_MEASURE, CodedQuestion.PARADIGM);
  }

  @Test
  void wrongValuesAreLeftOutEachWithItsPlace() {
    WithProblems<CodingSheet> read = read("""
            id,language,relevant,measures,approach,contested
            a,not a language,yes,C99;C01;C01;C02;C03;C04;C05,LOUD,colour
            b,,no,C01,,
            c,,,C01,HARD,
            d,,maybe,,,
            """);
    assertThat(messages(read))
        .containsExactlyInAnyOrder(
            "s.csv:2 language: unknown language 'not a language', "
                + "expected an ISO 639 code such as es or pt-BR (value dropped)",
            "s.csv:2 measures: invalid value 'C01', expected each measure once (value dropped)",
            "s.csv:2 measures: invalid value 'C05', expected at most four measures (value dropped)",
            "s.csv:3 measures: invalid value 'C01', "
                + "expected no codes where relevant is no (value dropped)",
            "s.csv:4 measures: invalid value 'C01', "
                + "expected no codes without yes in relevant (value dropped)",
            "s.csv:4 approach: invalid value 'HARD', "
                + "expected no codes without yes in relevant (value dropped)",
            "s.csv:5 relevant: invalid value 'maybe', expected yes or no (value dropped)");
    assertThat(read.problems().samples())
        .extracting(Problem::value)
        .contains("C99", "LOUD", "colour");
    assertThat(read.rows()).isEqualTo(new RowCount(4, 0));
    assertThat(read.value().find("a").orElseThrow().coding().orElseThrow().measures())
        .hasSize(4);
  }

  private static List<String> messages(WithProblems<CodingSheet> read) {
    return read.problems().samples().stream()
        .filter(problem -> !problem.code().code().equals("unknown_code"))
        .map(Problem::toString)
        .toList();
  }

  @Test
  void rowsWithoutIdOfTheirOwnAreRejected() {
    WithProblems<CodingSheet> read = read("id,relevant\na,yes\n,no\n a ,no\nb,no,\n");
    assertThat(read.problems().samples())
        .extracting(Problem::toString)
        .containsExactlyInAnyOrder(
            "s.csv:3 id: missing value, expected a value (row rejected)",
            "s.csv:4 id: duplicate id 'a', expected each record in one row (row rejected)",
            "s.csv:5: wrong cell count 'b,no,', expected 2 cells, not 3 (row rejected)");
    assertThat(read.rows()).isEqualTo(new RowCount(1, 3));
    assertThat(read.value().find("a").orElseThrow().isRelevant()).isTrue();
  }

  @Test
  void fileWithoutTheNeededColumnsIsRejected() {
    WithProblems<CodingSheet> read = read("id,relevance\na,yes\n");
    assertThat(read.value().records()).isEmpty();
    assertThat(read.problems().samples())
        .extracting(Problem::toString)
        .containsExactly("s.csv:1 relevant: missing column 'relevance', "
            + "expected a column relevant (file rejected)");
    assertThat(read("").problems().samples())
        .extracting(Problem::toString)
        .containsExactly("s.csv: empty file, expected a header row (file rejected)");
  }

  @Test
  void sheetThatIsWrittenIsReadAgain() throws IOException {
    CodingSheet sheet = CodingSheet.of(List.of(
        CodedRecord.builder()
            .id("a;1")
            .title("Uno, \"dos\"")
            .language(Language.SPANISH)
            .coding(Coding.ofMeasures(List.of(Measure.ARMS_CONTROL, Measure.DISARMAMENT)))
            .addContested(CodedQuestion.MAIN_MEASURE, CodedQuestion.PREVENTION_LEVEL)
            .build(),
        CodedRecord.of("b", Coding.irrelevant()),
        CodedRecord.builder().id("c").addContested(CodedQuestion.RELEVANCE).build()));
    StringWriter written = new StringWriter();
    CodingCsv.write(sheet, written);
    assertThat(read(written.toString()).orThrow()).isEqualTo(sheet);
    assertThat(CodingCsv.columns())
        .containsExactly(
            "id",
            "title",
            "language",
            "relevant",
            "measures",
            "approach",
            "threat_scope",
            "paradigm",
            "prevention_level",
            "drug_policy",
            "contested");
  }

  private static WithProblems<CodingSheet> read(String table) {
    return CodingCsv.read(Input.of("s.csv", table));
  }
}
