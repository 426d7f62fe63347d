package org.citizensecurity.io.record;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.citizensecurity.code.Coded;
import org.citizensecurity.text.LocalizedText;

/** One row or record that is written, field by field. What is empty is not written. */
public interface RecordSink {
  /** Writes a text. */
  void text(String name, String value);

  /** Writes a number, exact and without exponent. */
  void number(String name, BigDecimal value);

  /** Writes yes or no. */
  void yesNo(String name, boolean value);

  /** Writes a text in all its languages. */
  void texts(String name, LocalizedText texts);

  /** Writes a list of values. */
  void values(String name, Stream<String> values);

  /** Writes a list whose items have parts. */
  <T> void items(String name, Iterable<T> items, BiConsumer<T, RecordSink> writer);

  /** Writes the text form of a value, if there is one. */
  default void text(String name, Optional<?> value) {
    value.ifPresent(present -> text(name, present.toString()));
  }

  /** Writes a code, if there is one. */
  default void code(String name, Optional<? extends Coded> code) {
    code.ifPresent(present -> text(name, present.code()));
  }

  /** Writes a year, if there is one. */
  default void year(String name, OptionalInt year) {
    year.ifPresent(present -> number(name, BigDecimal.valueOf(present)));
  }
}
