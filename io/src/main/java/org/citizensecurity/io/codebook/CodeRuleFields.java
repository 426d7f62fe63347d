package org.citizensecurity.io.codebook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.citizensecurity.classification.CodeRule;
import org.citizensecurity.classification.Target;
import org.citizensecurity.io.record.RecordSink;
import org.citizensecurity.io.record.RecordSource;
import org.citizensecurity.problem.ProblemCode;

/** A rule for a code in files. */
final class CodeRuleFields {
  static final String SCHEME = "scheme";
  static final String CODE = "code";
  static final String FROM = "from";
  static final String TO = "to";
  static final ImmutableList<String> NAMES = ImmutableList.of(
      SCHEME,
      CODE,
      EntryFields.FACET,
      EntryFields.VALUE,
      EntryFields.WEIGHT,
      FROM,
      TO,
      EntryFields.REMOVED);
  static final ImmutableSet<String> NEEDED =
      ImmutableSet.of(SCHEME, CODE, EntryFields.FACET, EntryFields.VALUE, EntryFields.WEIGHT);

  private CodeRuleFields() {}

  static Optional<CodeRule> read(RecordSource source) {
    Optional<String> scheme = source.needed(SCHEME).text();
    Optional<String> code = source.needed(CODE).text();
    Optional<Target> target = EntryFields.target(source);
    Optional<Integer> weight = EntryFields.weight(source);
    OptionalInt from = year(source, FROM);
    OptionalInt to = year(source, TO);
    if (from.isPresent() && to.isPresent() && to.getAsInt() < from.getAsInt()) {
      source
          .entry()
          .breakAt(
              source.placeOf(TO),
              ProblemCode.INVALID_VALUE,
              source.raw(TO),
              "a year that is not before %d".formatted(from.getAsInt()));
    }
    return source
        .entry()
        .finish(() -> new CodeRule(
            scheme.orElseThrow(),
            code.orElseThrow(),
            target.orElseThrow(),
            weight.orElseThrow(),
            CodeRule.years(from, to)));
  }

  private static OptionalInt year(RecordSource source, String name) {
    Range<Integer> possible = CodeRule.POSSIBLE_YEARS;
    return source
        .field(name)
        .whole(possible.lowerEndpoint(), possible.upperEndpoint())
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  static void write(CodeRule rule, RecordSink sink) {
    sink.text(SCHEME, rule.scheme());
    sink.text(CODE, rule.value());
    EntryFields.target(rule.target(), sink);
    EntryFields.weight(rule.weight(), sink);
    Range<Integer> years = rule.years();
    if (years.hasLowerBound()) {
      sink.number(FROM, BigDecimal.valueOf(years.lowerEndpoint()));
    }
    if (years.hasUpperBound()) {
      sink.number(TO, BigDecimal.valueOf(years.upperEndpoint()));
    }
  }
}
