package org.citizensecurity.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.io.FileKind;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PortfolioReader;
import org.citizensecurity.io.RawRecord;
import org.citizensecurity.io.Reading;
import org.citizensecurity.io.csv.RefusedFiles;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.portfolio.PortfolioAssembler;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.WithProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioNdjsonTest {
  private static WithProblems<Portfolio> read(String text) {
    return PortfolioNdjson.standard().read(Input.of("p.ndjson", text));
  }

  @Test
  void everyRecordIsALine() throws IOException {
    Portfolio two = Portfolio.of(
        ImmutableList.of(
            Intervention.builder().id(new InterventionId("a")).build(),
            Intervention.builder().id(new InterventionId("b\n")).build()),
        ImmutableList.of(),
        ImmutableList.of());
    StringWriter text = new StringWriter();
    PortfolioNdjson.standard().write(two, text);
    assertThat(text).hasToString("""
            {"record":"intervention","id":"a"}
            {"record":"intervention","id":"b"}
            """);
  }

  @Test
  void linesAroundABrokenOneAreRead() {
    WithProblems<Portfolio> read = read("""
        {"record":"intervention","id":"a"}
        {"record":"intervention","id":"b"
        {"record":"intervention","id":"c"}{"record":"intervention","id":"d"}
        ["record"]
        {"record":"intervention","id":"e"}
        """);
    assertThat(read.value().byId().keySet())
        .extracting(InterventionId::value)
        .containsExactly("a", "e");
    assertThat(read.problems().of(ProblemCode.MALFORMED))
        .extracting(problem -> problem.location().line())
        .containsExactly(2L, 3L, 4L);
    assertThat(read.rows().rejected()).isEqualTo(3);
  }

  @Test
  void kindThatIsNotKnownIsRejected() {
    WithProblems<Portfolio> read = read("{\"record\":\"project\",\"id\":\"a\"}\n{\"id\":\"b\"}\n");
    assertThat(read.problems().samples())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNKNOWN_CODE, ProblemCode.MISSING_VALUE);
    assertThat(read.rows().rejected()).isEqualTo(2);
  }

  @Test
  void problemsHaveTheLineAndTheField() {
    WithProblems<Portfolio> read =
        read("\n{\"record\":\"intervention\",\"id\":\"a\",\"start\":\"x\"}");
    assertThat(read.problems().samples()).hasSize(1).first().satisfies(problem -> {
      assertThat(problem.location().line()).isEqualTo(2);
      assertThat(problem.location().column()).isEqualTo("$.start");
    });
  }

  @Test
  void refusedLinesAreHandedOnAsTheyStand() {
    ProblemCollector problems = new ProblemCollector();
    List<RawRecord> refused = new ArrayList<>();
    String twice = "{\"record\":\"intervention\",\"id\":\"a\"}";
    Reading reading =
        Reading.into(new PortfolioAssembler(problems), problems).handingRefusedTo(refused::add);
    PortfolioNdjson.standard()
        .readInto(Input.of("p", twice + "\n" + twice + "\nnothing\n"), reading);
    assertThat(refused)
        .containsExactly(
            new RawRecord.Text("p", "", twice), new RawRecord.Text("p", "", "nothing"));
    assertThat(reading.rows().read()).isEqualTo(3);
  }

  @Test
  void refusedLinesBecomeAFile(@TempDir Path folder) throws IOException {
    ProblemCollector problems = new ProblemCollector();
    try (RefusedFiles refused = new RefusedFiles(folder)) {
      Reading reading =
          Reading.into(new PortfolioAssembler(problems), problems).handingRefusedTo(refused);
      String lines =
          "{\"record\":\"actor\"}\nnothing\n{\"record\":\"intervention\",\"id\":\"a\"}\n";
      PortfolioNdjson.standard().readInto(Input.of("p", lines), reading);
    }
    assertThat(folder.resolve("rejected-p.ndjson")).hasContent("{\"record\":\"actor\"}\nnothing\n");
  }

  @Test
  void whatIsShownIsWrittenAndReadAgain() throws IOException {
    Input actors = Input.of("a.csv", "id,name_es\nx,Policía\n");
    Input interventions = Input.of("i.csv", "id,title_es\nCO-1,Ley\n");
    Input flows = Input.of(
        "f.csv", "intervention,provider,basis,amount,currency\nCO-1,x,COMMITMENT,12.50,USD\n");
    ImmutableList<Input> tables = ImmutableList.of(flows, interventions, actors);
    StringWriter text = new StringWriter();
    try (NdjsonWriter lines = NdjsonWriter.to(text)) {
      PortfolioReader.standard().show(tables, lines);
    }
    assertThat(PortfolioReader.standard().read(Input.of("p", text.toString())).value())
        .isEqualTo(PortfolioReader.standard().readAll(tables).value());
  }

  @Test
  void recordNeedNotStandFirst() {
    ProblemCollector problems = new ProblemCollector();
    String line = "{\"id\":\"a\",\"title\":{\"record\":\"x\"},\"record\":\"intervention\"}";
    assertThat(FileKind.recognise(Input.of("p", line), problems))
        .contains(FileKind.PORTFOLIO_NDJSON);
    assertThat(FileKind.recognise(Input.of("p", "{\"actors\":[{\"record\":1}]}"), problems))
        .contains(FileKind.PORTFOLIO_JSON);
  }
}
