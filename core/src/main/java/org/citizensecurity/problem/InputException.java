package org.citizensecurity.problem;

/** An input was wrong and the caller asked for all or nothing. */
public final class InputException extends RuntimeException {
  private final Problems problems;

  /** The message is the first problem and the number of all. */
  public InputException(Problems problems) {
    super("%s; %d problems in all".formatted(problems.samples().get(0), problems.count()));
    this.problems = problems;
  }

  /** All that was wrong. */
  public Problems problems() {
    return problems;
  }
}
