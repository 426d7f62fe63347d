package org.citizensecurity.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.junit.jupiter.api.Test;

class ProblemsTest {
  private static final Problem BAD_NUMBER = new Problem(
      ProblemCode.BAD_NUMBER,
      Severity.VALUE_DROPPED,
      Location.of("flows.csv", 17).at("amount"),
      "1,5 m",
      "a number such as 1500000");

  private static Problem problem(ProblemCode code, long line) {
    return new Problem(code, Severity.NOTICE, Location.of("a.csv", line), "", "");
  }

  @Test
  void aProblemReadsAsASentence() {
    assertThat(BAD_NUMBER)
        .hasToString(
            "flows.csv:17 amount: bad number '1,5 m', expected a number such as 1500000 (value dropped)");
    assertThat(problem(ProblemCode.EMPTY_FILE, 0)).hasToString("a.csv: empty file (notice)");
  }

  @Test
  void placesReadAsFileLineAndColumn() {
    assertThat(Location.of("a.csv")).hasToString("a.csv");
    assertThat(Location.of("a.csv", 3)).hasToString("a.csv:3");
    assertThat(Location.of("a.csv").at("id")).hasToString("a.csv id");
  }

  @Test
  void aNegativeLineIsRejected() {
    assertThatThrownBy(() -> Location.of("a.csv", -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line -1 is negative, expected 0 or more");
  }

  @Test
  void theSummaryNamesTheMostFrequentFirst() {
    Problems problems = Problems.of(
        problem(ProblemCode.BAD_DATE, 1),
        problem(ProblemCode.MISSING_VALUE, 2),
        problem(ProblemCode.MISSING_VALUE, 3));
    assertThat(problems.summary()).containsExactly("2 missing value", "1 bad date");
    assertThat(Problems.none().summary()).isEmpty();
  }

  @Test
  void samplesAreFoundByCode() {
    Problem first = problem(ProblemCode.BAD_DATE, 1);
    Problem second = problem(ProblemCode.MISSING_VALUE, 2);
    assertThat(Problems.of(first, second).of(ProblemCode.BAD_DATE)).containsExactly(first);
    assertThat(Problems.of(first).count(ProblemCode.MISSING_VALUE)).isZero();
  }

  @Test
  void afterTheFirstThousandProblemsAreOnlyCounted() {
    ProblemCollector collector = new ProblemCollector();
    for (int line = 1; line <= 1003; line++) {
      collector.add(problem(ProblemCode.BAD_DATE, line));
    }
    Problems problems = collector.problems();
    assertThat(problems.count()).isEqualTo(1003);
    assertThat(problems.samples()).hasSize(1000);
    assertThat(problems.samples().get(999).location().line()).isEqualTo(1000);
  }

  @Test
  void samplesThatWereNotCountedAreRejected() {
    assertThatThrownBy(() -> new Problems(ImmutableSortedMap.of(), ImmutableList.of(BAD_NUMBER)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("samples of 'bad_number' are 1, more than the 0 that are counted");
    assertThatThrownBy(
            () -> new Problems(ImmutableSortedMap.of(ProblemCode.BAD_DATE, 0L), ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("count of 'bad_date' is 0, expected 1 or more");
  }

  @Test
  void allOrNothingThrowsTheFirstProblemWithTheNumberOfAll() {
    WithProblems<String> read = WithProblems.of("kept").and(Problems.of(BAD_NUMBER));
    assertThatThrownBy(read::orThrow)
        .isInstanceOf(InputException.class)
        .hasMessage(BAD_NUMBER.toString());
    assertThatThrownBy(() -> read.and(read.problems()).orThrow())
        .isInstanceOfSatisfying(
            InputException.class,
            thrown -> assertThat(thrown.problems().count()).isEqualTo(2))
        .hasMessage("%s; 2 problems in all", BAD_NUMBER);
    assertThat(WithProblems.of("kept").orThrow()).isEqualTo("kept");
  }

  @Test
  void anExceptionWithoutAProblemIsRejected() {
    assertThatThrownBy(() -> new InputException(Problems.none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("problems are empty, expected at least one");
  }

  @Test
  void aChangedValueKeepsItsProblemsAndRows() {
    WithProblems<String> read =
        new WithProblems<>("four", Problems.of(BAD_NUMBER), new RowCount(3, 1));
    WithProblems<Integer> changed = read.map(String::length);
    assertThat(changed.value()).isEqualTo(4);
    assertThat(changed.problems()).isEqualTo(read.problems());
    assertThat(changed.rows()).isEqualTo(read.rows());
  }

  @Test
  void rowsReadAreThoseKeptAndRejected() {
    RowCount rows = new RowCount(3, 1).plus(new RowCount(4, 2));
    assertThat(rows).isEqualTo(new RowCount(7, 3));
    assertThat(rows.read()).isEqualTo(10);
    assertThat(RowCount.NONE.read()).isZero();
  }

  @Test
  void negativeRowCountsAreRejected() {
    assertThatThrownBy(() -> new RowCount(-1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("kept rows -1 are negative");
    assertThatThrownBy(() -> new RowCount(0, -2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rejected rows -2 are negative");
  }
}
