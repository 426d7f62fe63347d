package org.citizensecurity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the sources as the formatter leaves them: two spaces for each level. */
class PublicJavadocTest {
  private static final Pattern OPEN = Pattern.compile(" *(public|protected) .*");
  private static final Pattern CONSTRUCTOR = Pattern.compile(" *(public|protected) \\w+ ?[({].*");
  private static final Pattern CONSTANT = Pattern.compile("  [A-Z][A-Z0-9_]*([(,;].*)?");
  private static final Pattern OF_INTERFACE = Pattern.compile("  (?!private )\\w.*");

  @ParameterizedTest
  @ValueSource(strings = {"core", "io"})
  void whatIsPublicSaysWhatItMeans(String module) throws IOException {
    assertThat(undocumented(Path.of("..", module, "src", "main", "java"))).isEmpty();
  }

  private static List<String> undocumented(Path sources) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> walked = Files.walk(sources)) {
      for (Path file :
          walked.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        if (lines.stream().anyMatch(line -> line.startsWith("public "))) {
          collect(file.getFileName().toString(), lines, found);
        }
      }
    }
    return found;
  }

  private static void collect(String file, List<String> lines, List<String> found) {
    boolean constants = lines.stream().anyMatch(line -> line.startsWith("public enum "));
    boolean members = lines.stream().anyMatch(line -> line.matches("public .*\\binterface .*"));
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      boolean open = OPEN.matcher(line).matches() && !CONSTRUCTOR.matcher(line).matches();
      if ((open
              || (constants && CONSTANT.matcher(line).matches())
              || (members && OF_INTERFACE.matcher(line).matches()))
          && !isDocumented(lines, at)) {
        found.add(file + ":" + (at + 1) + " " + line.strip());
      }
    }
  }

  private static boolean isDocumented(List<String> lines, int declaration) {
    int above = declaration - 1;
    while (above >= 0 && lines.get(above).strip().startsWith("@")) {
      if (lines.get(above).strip().equals("@Override")) {
        return true;
      }
      above--;
    }
    if (above < 0 || !lines.get(above).endsWith("*/")) {
      return false;
    }
    while (above > 0 && !lines.get(above).strip().startsWith("/*")) {
      above--;
    }
    return lines.get(above).strip().startsWith("/**");
  }
}
