package org.citizensecurity.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import org.citizensecurity.io.ReadingListener;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.Problems;
import picocli.CommandLine.Model.CommandSpec;

/** Where a program prints: results to the standard output, problems to the standard error. */
final class Console {
  private static final int SHOWN_PER_CODE = 2;

  private final PrintWriter out;
  private final PrintWriter err;

  Console(CommandSpec spec) {
    this.out = spec.commandLine().getOut();
    this.err = spec.commandLine().getErr();
  }

  void print(String text) {
    out.println(text);
    out.flush();
  }

  /** Shows on a terminal how far a reading is. */
  ReadingListener progress() {
    return ProgressBar.onTerminal(err);
  }

  void error(String text) {
    err.println(text);
    err.flush();
  }

  /** Counts all problems and shows the first ones of each code, the worst first. */
  void show(Problems problems) {
    if (problems.isEmpty()) {
      return;
    }
    error("%d %s: %s"
        .formatted(
            problems.count(),
            problems.count() == 1 ? "problem" : "problems",
            String.join(", ", problems.summary())));
    ImmutableList<Problem> shown = problems.counts().keySet().stream()
        .flatMap(code ->
            problems.of(code).stream().sorted(comparing(Problem::severity)).limit(SHOWN_PER_CODE))
        .sorted(comparing(Problem::severity))
        .collect(toImmutableList());
    shown.forEach(problem -> error(problem.toString()));
    if (problems.count() > shown.size()) {
      error("and %d more".formatted(problems.count() - shown.size()));
    }
  }
}
