package org.citizensecurity.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A result, or the reason why the data define none. The reason is for people and for files: it
 * never stands for a mistake in the call, which throws.
 *
 * @param <T> what is computed
 */
public sealed interface Computed<T> extends Serializable {

  /**
   * A result.
   *
   * @param value the result
   */
  record Defined<T>(T value) implements Computed<T> {
    @Override
    public Optional<T> find() {
      return Optional.of(value);
    }

    @Override
    public Optional<Undefined<T>> undefined() {
      return Optional.empty();
    }

    @Override
    public <R> Computed<R> flatMap(Function<? super T, Computed<R>> next) {
      return next.apply(value);
    }
  }

  /**
   * No result.
   *
   * @param reason the kind of reason
   * @param detail the reason in words, with the numbers that matter
   */
  record Undefined<T>(Reason reason, String detail) implements Computed<T> {
    /** Rejects a blank detail. */
    public Undefined {
      checkArgument(!detail.isBlank(), "detail of the reason '%s' is blank", reason);
    }

    @Override
    public Optional<T> find() {
      return Optional.empty();
    }

    @Override
    public Optional<Undefined<T>> undefined() {
      return Optional.of(this);
    }

    @Override
    public <R> Computed<R> flatMap(Function<? super T, Computed<R>> next) {
      return new Undefined<>(reason, detail);
    }
  }

  /** A result. */
  static <T> Computed<T> of(T value) {
    return new Defined<>(value);
  }

  /** No result, for this reason. */
  static <T> Computed<T> undefined(Reason reason, String detail) {
    return new Undefined<>(reason, detail);
  }

  /** The result, if there is one. */
  Optional<T> find();

  /** Why there is no result; empty if there is one. */
  Optional<Undefined<T>> undefined();

  /** The result of a next step that may itself be undefined; the first reason stays. */
  <R> Computed<R> flatMap(Function<? super T, Computed<R>> next);

  /** The same reason, or the changed result. */
  default <R> Computed<R> map(Function<? super T, ? extends R> change) {
    return flatMap(value -> of(change.apply(value)));
  }

  /** Whether there is a result. */
  default boolean isDefined() {
    return find().isPresent();
  }

  /** The result; throws {@link NoSuchElementException} with the reason if there is none. */
  default T orThrow() {
    return find()
        .orElseThrow(() -> new NoSuchElementException(
            undefined().map(Undefined::detail).orElse("there is no result")));
  }
}
