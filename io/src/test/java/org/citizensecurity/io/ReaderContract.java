package org.citizensecurity.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.problem.WithProblems;

/** What every reader promises. */
public abstract class ReaderContract {
  private final PartReader reader;
  private final byte[] valid;
  private final long records;
  private final byte[] withBadRecord;

  /**
   * What the reader is tried with.
   *
   * @param valid an input that it reads whole, with at least two records and some letters beyond ASCII
   * @param records how many records that is
   * @param withBadRecord the same input with its last record made unfit
   */
  protected ReaderContract(PartReader reader, byte[] valid, long records, byte[] withBadRecord) {
    this.reader = reader;
    this.valid = valid;
    this.records = records;
    this.withBadRecord = withBadRecord;
  }

  /** The same with texts in UTF-8. */
  protected ReaderContract(PartReader reader, String valid, long records, String withBadRecord) {
    this(reader, valid.getBytes(UTF_8), records, withBadRecord.getBytes(UTF_8));
  }

  @Example
  void validInputIsReadWhole() {
    WithProblems<Portfolio> read = read(valid);
    assertThat(read.problems().samples()).isEmpty();
    assertThat(read.rows().kept()).isEqualTo(records);
    assertThat(read.rows().rejected()).isZero();
  }

  @Example
  void badRecordIsRejectedAndTheOthersAreKept() {
    WithProblems<Portfolio> read = read(withBadRecord);
    assertThat(read.rows().read()).isEqualTo(records);
    assertThat(read.rows().rejected()).isEqualTo(1);
    assertThat(read.problems().samples())
        .extracting(Problem::severity)
        .contains(Severity.ROW_REJECTED);
    assertThat(read.problems().samples())
        .allSatisfy(problem -> assertThat(problem.location().line()).isPositive());
  }

  @Example
  void emptyInputIsAProblem() {
    assertRejected(read(new byte[0]), ProblemCode.EMPTY_FILE);
  }

  @Example
  void missingFileIsAProblem() throws IOException {
    Path folder = Files.createTempDirectory("contract");
    assertRejected(reader.read(Input.of(folder.resolve("none"))), ProblemCode.MISSING_FILE);
    Files.delete(folder);
  }

  @Example
  void directoryIsAProblem() throws IOException {
    Path folder = Files.createTempDirectory("contract");
    assertRejected(reader.read(Input.of(folder)), ProblemCode.UNREADABLE_FILE);
    Files.delete(folder);
  }

  @Property(tries = 300)
  void anyPrefixOfAValidInputIsReadWithoutThrowing(@ForAll @IntRange(max = 1_000_000) int length) {
    byte[] whole = valid;
    byte[] prefix = Arrays.copyOf(whole, length % (whole.length + 1));
    WithProblems<Portfolio> read = read(prefix);
    assertThat(read.rows().kept()).isLessThanOrEqualTo(records);
    // What follows the break may count as one record.
    assertThat(read.rows().rejected()).isLessThanOrEqualTo(1);
    assertConsistent(read);
  }

  @Property(tries = 300)
  void anyDamageIsReadWithoutThrowing(@ForAll Random random) {
    byte[] damaged = valid.clone();
    for (int i = 0; i <= random.nextInt(4); i++) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
    }
    assertConsistent(read(damaged));
  }

  @Property(tries = 300)
  void anyBytesAreReadWithoutThrowing(@ForAll byte[] bytes) {
    assertConsistent(read(bytes));
  }

  private WithProblems<Portfolio> read(byte[] bytes) {
    return reader.read(new Input("input", ByteSource.wrap(bytes)));
  }

  private static void assertRejected(WithProblems<Portfolio> read, ProblemCode code) {
    assertThat(read.value()).isEqualTo(Portfolio.empty());
    List<Problem> problems = read.problems().samples();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).code()).isEqualTo(code);
    assertThat(problems.get(0).severity()).isEqualTo(Severity.FILE_REJECTED);
  }

  /** No row is lost without a problem, and what is kept is in the portfolio. */
  private static void assertConsistent(WithProblems<Portfolio> read) {
    long rejecting = read.problems().samples().stream()
        .filter(problem -> problem.severity() == Severity.ROW_REJECTED)
        .count();
    assertThat(rejecting).isGreaterThanOrEqualTo(read.rows().rejected());
    assertThat(read.rows().kept())
        .isGreaterThanOrEqualTo(read.value().interventions().size());
  }
}
