package org.citizensecurity.problem;

import static com.google.common.base.Preconditions.checkArgument;

/** An input was wrong and the caller asked for all or nothing. */
public final class InputException extends RuntimeException {
  private final Problems problems;

  /** The message is the first problem and, where there are more, the number of all. */
  public InputException(Problems problems) {
    super(message(problems));
    this.problems = problems;
  }

  private static String message(Problems problems) {
    checkArgument(!problems.samples().isEmpty(), "problems are empty, expected at least one");
    return problems.count() == 1
        ? problems.samples().get(0).toString()
        : "%s; %s problems in all".formatted(problems.samples().get(0), problems.count());
  }

  /** All that was wrong. */
  public Problems problems() {
    return problems;
  }
}
