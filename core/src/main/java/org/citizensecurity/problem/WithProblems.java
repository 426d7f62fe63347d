package org.citizensecurity.problem;

import java.io.Serializable;
import java.util.function.Function;

/**
 * What could be read, and everything that was wrong: every reader returns this.
 *
 * @param <T> what was read
 * @param value the good part
 * @param problems what was wrong
 * @param rows how many rows were read, kept and rejected
 */
public record WithProblems<T>(T value, Problems problems, RowCount rows) implements Serializable {

  /** A value without rows or problems. */
  public static <T> WithProblems<T> of(T value) {
    return new WithProblems<>(value, Problems.none(), RowCount.NONE);
  }

  /** The same problems with another value. */
  public <R> WithProblems<R> map(Function<? super T, ? extends R> function) {
    return new WithProblems<>(function.apply(value), problems, rows);
  }

  /** The same value with more problems. */
  public WithProblems<T> and(Problems more) {
    return new WithProblems<>(value, problems.and(more), rows);
  }

  /** The value, for those who want all or nothing; throws where there was any problem. */
  public T orThrow() {
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return value;
  }
}
