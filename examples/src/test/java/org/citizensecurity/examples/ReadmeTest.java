package org.citizensecurity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    assertThat(from).as(start).isGreaterThanOrEqualTo(start.length());
    return text.substring(from, text.indexOf(end, from));
  }
}
