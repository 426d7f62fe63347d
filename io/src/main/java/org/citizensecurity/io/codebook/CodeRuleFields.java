package org.citizensecurity.io.codebook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.citizensecurity.classification.CodeRule;
import org.citizensecurity.classification.Target;
import org.citizensecurity.io.record.RecordSink;
import org.citizensecurity.io.record.RecordSource;

/** A rule for a code in files. */
final class CodeRuleFields {
  static final String SCHEME = "scheme";
  static final String CODE = "code";
  static final ImmutableList<String> NAMES = ImmutableList.of(
      SCHEME, CODE, EntryFields.FACET, EntryFields.VALUE, EntryFields.WEIGHT, EntryFields.REMOVED);
  static final ImmutableSet<String> NEEDED =
      ImmutableSet.of(SCHEME, CODE, EntryFields.FACET, EntryFields.VALUE, EntryFields.WEIGHT);

  private CodeRuleFields() {}

  static Optional<CodeRule> read(RecordSource source) {
    Optional<String> scheme = source.needed(SCHEME).text();
    Optional<String> code = source.needed(CODE).text();
    Optional<Target> target = EntryFields.target(source);
    Optional<Integer> weight = EntryFields.weight(source);
    return source
        .entry()
        .finish(() -> new CodeRule(
            scheme.orElseThrow(), code.orElseThrow(), target.orElseThrow(), weight.orElseThrow()));
  }

  static void write(CodeRule rule, RecordSink sink) {
    sink.text(SCHEME, rule.scheme());
    sink.text(CODE, rule.value());
    EntryFields.target(rule.target(), sink);
    EntryFields.weight(rule.weight(), sink);
  }
}
