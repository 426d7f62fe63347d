package org.citizensecurity.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      id,title | INTERVENTIONS_TABLE
      ID , Title_ES , Countries | INTERVENTIONS_TABLE
      id,kind,name_en | ACTORS_TABLE
      id,citation | SOURCES_TABLE
      intervention,amount,basis | FLOWS_TABLE
      intervention,status | EVALUATIONS_TABLE
      {"interventions": []} | PORTFOLIO_JSON
      <iati-activities version="2.03"> | IATI_XML
      """)
  void kindIsSeenFromTheContent(String content, FileKind kind) {
    assertThat(recognise(content)).contains(kind);
    assertThat(recognise("\uFEFF\n " + content)).contains(kind);
  }

  @Test
  void commentsMayStandBeforeTheRootOfXml() {
    assertThat(recognise("<?xml version='1.0'?>\n<!-- <a> -->\n<iati-activities>"))
        .contains(FileKind.IATI_XML);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      id | UNKNOWN_KIND
      id,kind | UNKNOWN_KIND
      x,y,z | UNKNOWN_KIND
      just some words | UNKNOWN_KIND
      [1] | UNKNOWN_KIND
      <rss> | UNKNOWN_KIND
      "id,title | MALFORMED
      """, quoteCharacter = '\u0001')
  void whatIsNoKindIsAProblem(String content, ProblemCode code) {
    ProblemCollector problems = new ProblemCollector();
    assertThat(FileKind.recognise(Input.of("x", content), problems)).isEmpty();
    assertThat(problems.problems().samples()).extracting(Problem::code).containsExactly(code);
  }

  private static Optional<FileKind> recognise(String content) {
    ProblemCollector problems = new ProblemCollector();
    Optional<FileKind> kind = FileKind.recognise(Input.of("x", content), problems);
    assertThat(problems.problems().samples()).isEmpty();
    return kind;
  }
}
