package org.citizensecurity.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.citizensecurity.io.Input;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.problem.WithProblems;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every reader promises, of portfolios and of anything else: all rows are kept or rejected, each
 * of these with a problem, and nothing is thrown. {@code mvn -Pfuzz verify} reads 200,000 mutants.
 */
class EveryReaderTest {
  private static final int MUTANTS = Integer.getInteger("fuzz.mutants", 4_000);

  @TempDir
  Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource
  void specimenIsReadWhole(Specimen specimen) {
    WithProblems<?> read = specimen.read(specimen.bytes());
    assertThat(read.rows().kept()).isPositive();
    assertThat(read.rows().rejected()).isZero();
    assertThat(read.problems().samples())
        .extracting(Problem::severity)
        .doesNotContain(Severity.ROW_REJECTED, Severity.FILE_REJECTED);
  }

  @ParameterizedTest
  @EnumSource
  void emptyMissingAndUnreadableFilesAreOneProblem(Specimen specimen) throws IOException {
    assertRejected(specimen, Input.of("specimen", ""), ProblemCode.EMPTY_FILE);
    assertRejected(specimen, Input.of(folder.resolve("none")), ProblemCode.MISSING_FILE);
    Path directory = Files.createDirectory(folder.resolve("directory"));
    assertRejected(specimen, Input.of(directory), ProblemCode.UNREADABLE_FILE);
  }

  private static void assertRejected(Specimen specimen, Input input, ProblemCode code) {
    WithProblems<?> read = specimen.read(input);
    assertThat(read.problems().samples())
        .filteredOn(problem -> problem.severity() == Severity.FILE_REJECTED)
        .singleElement()
        .returns(code, Problem::code)
        .returns(input.name(), problem -> problem.location().file());
  }

  @ParameterizedTest
  @EnumSource
  void mutantIsReadWithoutThrowingAndNoRowIsLostInSilence(Specimen specimen) {
    byte[] whole = specimen.bytes();
    byte[] other = (specimen == Specimen.IATI_2 ? Specimen.INTERVENTIONS : Specimen.IATI_2).bytes();
    int mutants = MUTANTS / Specimen.values().length + 1;
    for (int seed = 0; seed < mutants; seed++) {
      byte[] mutant = new Mutation(seed).of(whole, other);
      try {
        assertNoneLost(specimen.read(mutant), specimen.isAllOrNothing());
      } catch (RuntimeException | StackOverflowError | AssertionError e) {
        fail(
            "mutant %d of %s: %s"
                .formatted(seed, specimen, BaseEncoding.base64().encode(mutant)),
            e);
      }
    }
  }

  private static void assertNoneLost(WithProblems<?> read, boolean isAllOrNothing) {
    long rejecting = read.problems().samples().stream()
        .filter(problem -> problem.severity().compareTo(Severity.ROW_REJECTED) <= 0)
        .count();
    long rejected = read.rows().rejected();
    assertThat(rejecting)
        .as("%s", read.problems().samples())
        .isGreaterThanOrEqualTo(isAllOrNothing ? Math.min(rejected, 1) : rejected);
  }
}
