package org.citizensecurity.examples;

import java.io.PrintWriter;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.Problems;
import picocli.CommandLine.Model.CommandSpec;

/** Where a program prints: results to the standard output, problems to the standard error. */
final class Console {
  private static final int SHOWN = 10;

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

  void error(String text) {
    err.println(text);
    err.flush();
  }

  /** Counts all problems and shows the first ones. */
  void show(Problems problems) {
    if (problems.isEmpty()) {
      return;
    }
    error("%d problems: %s".formatted(problems.count(), String.join(", ", problems.summary())));
    problems.samples().stream().limit(SHOWN).map(Problem::toString).forEach(this::error);
    if (problems.count() > SHOWN) {
      error("and %d more".formatted(problems.count() - SHOWN));
    }
  }
}
