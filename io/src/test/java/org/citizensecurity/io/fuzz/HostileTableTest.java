package org.citizensecurity.io.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PortfolioReader;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.problem.WithProblems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that would fill the memory if they were taken at their word. */
class HostileTableTest {
  private static final int MILLION = 1_000_000;
  private static final int LONGEST_MESSAGE = 1_200;
  private static final byte[] HEADER = "id,title_es,start\n".getBytes(UTF_8);

  static Stream<Arguments> hostile() {
    return Stream.of(
        Arguments.of(input("a,", "x".repeat(100), MILLION, ",2010\n"), "cells of at most 16777216"),
        Arguments.of(
            input("a,\"", "x".repeat(100), MILLION, "\",2010\n"), "cells of at most 16777216"),
        Arguments.of(
            input("a,\"", "b,c,d,e,f,g\n", 20 * MILLION, ""), "the remaining 20000000 lines"),
        Arguments.of(input("a", ",x", MILLION, "\n"), "at most 16384 cells in a row"),
        Arguments.of(input("a,b,", "9", MILLION, "\n"), "bad date '999"),
        Arguments.of(input("a,", "\0", MILLION, ",2010\n"), "unknown kind 'binary'"));
  }

  @ParameterizedTest
  @MethodSource
  void hostile(Input input, String message) {
    WithProblems<Portfolio> read = PortfolioReader.standard().read(input);
    assertThat(read.problems().samples())
        .extracting(Problem::toString)
        .anyMatch(text -> text.contains(message))
        .allSatisfy(text -> assertThat(text).hasSizeLessThan(LONGEST_MESSAGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,\"", "a,b"})
  void aMillionQuotesAreAText(String before) {
    WithProblems<Portfolio> read = PortfolioReader.standard()
        .read(
            input(before, "\"\"", MILLION, before.replace("a,", "").replace("b", "") + ",2010\n"));
    assertThat(read.rows().read()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("headers")
  void aHeaderOfAMillionColumnsIsAProblem(Input input) {
    WithProblems<Portfolio> read = PortfolioReader.standard().read(input);
    assertThat(read.value()).isEqualTo(Portfolio.empty());
    assertThat(read.problems().samples())
        .anyMatch(problem -> problem.severity() == Severity.FILE_REJECTED)
        .allSatisfy(problem -> assertThat(problem.toString()).hasSizeLessThan(LONGEST_MESSAGE));
  }

  static Stream<Input> headers() {
    return Stream.of(
        new Input("a.csv", repeated("c,", MILLION)),
        new Input("a.csv", repeated("x", 100 * MILLION)));
  }

  private static Input input(String before, String repeated, int times, String after) {
    return new Input(
        "hostile.csv",
        ByteSource.concat(
            ByteSource.wrap(HEADER),
            ByteSource.wrap(before.getBytes(UTF_8)),
            repeated(repeated, times),
            ByteSource.wrap(after.getBytes(UTF_8)),
            ByteSource.wrap("z,last,2010\n".getBytes(UTF_8))));
  }

  private static ByteSource repeated(String text, int times) {
    int together = Math.min(times, 10_000);
    ByteSource some = ByteSource.wrap(text.repeat(together).getBytes(UTF_8));
    List<ByteSource> all = Collections.nCopies(times / together, some);
    return ByteSource.concat(all);
  }
}
