package org.citizensecurity.io.record;

import java.util.Optional;
import org.citizensecurity.code.Code;

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

  static void write(Code code, RecordSink sink) {
    sink.text(SCHEME, code.scheme());
    sink.text(VALUE, code.value());
  }
}
