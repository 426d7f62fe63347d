package org.citizensecurity.io.codebook;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.citizensecurity.classification.CodebookEntry;
import org.citizensecurity.classification.Facet;
import org.citizensecurity.classification.Target;
import org.citizensecurity.io.record.RawValue;
import org.citizensecurity.io.record.RecordSink;
import org.citizensecurity.io.record.RecordSource;
import org.citizensecurity.measure.Measure;

/** What several kinds of entries have in common in files. */
final class EntryFields {
  static final String FACET = "facet";
  static final String VALUE = "value";
  static final String WEIGHT = "weight";
  static final String REMOVED = "removed";
  static final String TEXT_RULE =
      "a text of one line, at most 1000 characters and without control characters";

  private EntryFields() {}

  static Optional<Target> target(RecordSource source) {
    Optional<Facet> facet = source.needed(FACET).code(Facet.CODES);
    RawValue value = source.needed(VALUE);
    if (facet.isEmpty()) {
      return value.text().flatMap(any -> Optional.empty());
    }
    if (facet.get() == Facet.MEASURE) {
      return value.code(Measure.CODES).map(Target::of);
    }
    return facet.get().allowed().isEmpty()
        ? value.value(name -> new Target(facet.get(), name), TEXT_RULE)
        : value.oneOf(facet.get().allowed()).map(name -> new Target(facet.get(), name));
  }

  static void target(Target target, RecordSink sink) {
    sink.text(FACET, target.facet().code());
    sink.text(VALUE, target.value());
  }

  /** What is taken out needs no weight. */
  static Optional<Integer> weight(RecordSource source) {
    boolean removed = source.raw(REMOVED).strip().equalsIgnoreCase("yes");
    return removed && !source.isGiven(WEIGHT)
        ? Optional.of(0)
        : source.needed(WEIGHT).whole(0, CodebookEntry.HEAVIEST);
  }

  static void weight(int weight, RecordSink sink) {
    sink.number(WEIGHT, BigDecimal.valueOf(weight));
  }

  static void yes(String name, boolean value, RecordSink sink) {
    if (value) {
      sink.yesNo(name, true);
    }
  }

  static ImmutableSortedSet<String> names(RecordSource source, String name) {
    return source.values(name).stream()
        .flatMap(field -> field.text().stream())
        .map(String::strip)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
