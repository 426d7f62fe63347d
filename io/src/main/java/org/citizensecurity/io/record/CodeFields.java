package org.citizensecurity.io.record;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.citizensecurity.code.Code;
import org.citizensecurity.place.Country;
import org.citizensecurity.problem.ProblemCode;

/** A code of a list that others own, in files. */
final class CodeFields {
  static final String COUNTRY = "country";
  static final String SCHEME = "scheme";
  static final String VALUE = "value";

  private CodeFields() {}

  static Optional<Code> read(RecordSource source) {
    Optional<String> scheme = source.needed(SCHEME).text();
    Optional<String> value = source.needed(VALUE).text();
    return source.entry().finish(() -> new Code(scheme.orElseThrow(), value.orElseThrow()));
  }

  /** A code that has no percentage. */
  static Optional<Code> unshared(RecordSource source) {
    checkUnshared(source);
    return read(source);
  }

  /** A country that has no percentage. */
  static Optional<Country> country(RecordSource source) {
    checkUnshared(source);
    return source.needed(COUNTRY).country();
  }

  static void write(Code code, RecordSink sink) {
    sink.text(SCHEME, code.scheme());
    sink.text(VALUE, code.value());
  }

  static void write(
      Iterable<Code> codes,
      ImmutableMap<Code, BigDecimal> percentages,
      String list,
      RecordSink sink) {
    sink.items(list, codes, (code, item) -> {
      write(code, item);
      Optional.ofNullable(percentages.get(code))
          .ifPresent(percentage -> item.number(Shares.PERCENTAGE, percentage));
    });
  }

  /** What can be read of a list. */
  static <T> ImmutableSet<T> each(
      RecordSource source, String list, Function<RecordSource, Optional<T>> reading) {
    return source.items(list).stream()
        .map(reading)
        .flatMap(Optional::stream)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static void checkUnshared(RecordSource source) {
    RawValue percentage = source.field(Shares.PERCENTAGE);
    if (!percentage.isBlank()) {
      percentage.wrong(ProblemCode.INVALID_VALUE, "no percentage: the flow goes there as a whole");
    }
  }
}
