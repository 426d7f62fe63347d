package org.citizensecurity.io.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.citizensecurity.io.record.RecordSource;

/** What a line is about. */
enum NdjsonKind {
  INTERVENTION,
  FLOW,
  BUDGET,
  SITE,
  EVALUATION,
  ACTOR,
  SOURCE;

  private static final ImmutableList<String> WORDS =
      Arrays.stream(values()).map(NdjsonKind::word).collect(toImmutableList());

  /** What stands in the property {@link PortfolioNdjson#RECORD}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of a record; where there is none, the record breaks. */
  static Optional<NdjsonKind> read(RecordSource source) {
    return source
        .needed(PortfolioNdjson.RECORD)
        .oneOf(WORDS)
        .map(word -> valueOf(word.toUpperCase(Locale.ROOT)));
  }
}
