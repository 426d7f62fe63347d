package org.citizensecurity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PortfolioReader;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.WithProblems;
import org.junit.jupiter.api.Test;

/** What the README shows is what is compiled. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Path EXAMPLE =
      Path.of("src/main/java/org/citizensecurity/examples/ReadmeExample.java");

  @Test
  void javaOfTheReadmeIsTheCompiledExample() throws IOException {
    String shown = between(Files.readString(README), "```java\n", "```");
    String compiled = between(Files.readString(EXAMPLE), "    // readme\n", "    // end");
    assertThat(shown.replace("Path.of(\"my-activities.xml\")", "file"))
        .isEqualTo(compiled.indent(-4));
  }

  @Test
  void tableOfTheReadmeIsReadWithoutProblems() throws IOException {
    String table = between(Files.readString(README), "```csv\n", "```");
    WithProblems<Portfolio> read =
        PortfolioReader.standard().read(Input.of("interventions.csv", table));
    assertThat(read.problems().samples()).isEmpty();
    assertThat(read.value().interventions()).hasSize(2);
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    assertThat(from).as(start).isGreaterThanOrEqualTo(start.length());
    return text.substring(from, text.indexOf(end, from));
  }
}
