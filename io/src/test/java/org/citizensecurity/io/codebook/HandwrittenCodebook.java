package org.citizensecurity.io.codebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.citizensecurity.classification.Codebook;
import org.citizensecurity.classification.Target;
import org.citizensecurity.classification.Term;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.WithProblems;
import org.junit.jupiter.api.io.TempDir;

/** A folder in which a codebook is written down by hand, and what its problems say. */
abstract class HandwrittenCodebook {
  static final Codebook STANDARD = Codebook.standard();
  static final Term GUARDIANS =
      Term.of(Target.of(Measure.COMMUNITY_POLICING), "es", "chasquis guardianes", 4);

  /** The base of the extensions here. */
  static final String BASE = STANDARD.version();

  @TempDir
  Path folder = Path.of("");

  void extension(String version) throws IOException {
    table("codebook.csv", "version,base\n%s,%s\n".formatted(version, BASE));
  }

  void table(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  static Stream<String> texts(WithProblems<?> read) {
    return read.problems().samples().stream().map(Problem::toString);
  }
}
