package org.citizensecurity.io.codebook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.citizensecurity.classification.Condition;
import org.citizensecurity.classification.Target;
import org.citizensecurity.classification.Term;
import org.citizensecurity.io.record.RawValue;
import org.citizensecurity.io.record.RecordSink;
import org.citizensecurity.io.record.RecordSource;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.text.Language;

/** A term in files. */
final class TermFields {
  static final String LANGUAGES = "languages";
  static final String PATTERN = "pattern";
  static final String NEEDS = "needs";
  static final String UNLESS = "unless";

  private static final String STRICT = "strict";

  static final ImmutableList<String> NAMES = ImmutableList.of(
      EntryFields.FACET,
      EntryFields.VALUE,
      LANGUAGES,
      STRICT,
      PATTERN,
      EntryFields.WEIGHT,
      NEEDS,
      UNLESS,
      EntryFields.REMOVED);
  static final ImmutableSet<String> NEEDED =
      ImmutableSet.of(EntryFields.FACET, EntryFields.VALUE, LANGUAGES, PATTERN, EntryFields.WEIGHT);

  private TermFields() {}

  static Optional<Term> read(RecordSource source) {
    Optional<Target> target = EntryFields.target(source);
    ImmutableSortedSet<Language> languages = languages(source);
    boolean strict = source.field(STRICT).yesNo().orElse(false);
    Optional<String> pattern = source
        .needed(PATTERN)
        .value(
            Term::readPattern,
            "words such as community polic*, gang|crew or lower* .. robber*, each with a letter or digit, in one line of at most 1000 characters");
    Optional<Integer> weight = EntryFields.weight(source);
    Condition condition =
        new Condition(EntryFields.names(source, NEEDS), EntryFields.names(source, UNLESS), strict);
    return source
        .entry()
        .finish(() -> new Term(
            target.orElseThrow(),
            languages,
            pattern.orElseThrow(),
            weight.orElseThrow(),
            condition));
  }

  private static ImmutableSortedSet<Language> languages(RecordSource source) {
    List<RawValue> fields = source.values(LANGUAGES);
    if (fields.isEmpty() && !source.isGiven(LANGUAGES)) {
      source
          .entry()
          .breakAt(
              source.placeOf(LANGUAGES),
              ProblemCode.MISSING_VALUE,
              "",
              "one or more ISO 639 codes such as es");
    }
    return fields.stream()
        .flatMap(field -> field.language().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  static void write(Term term, RecordSink sink) {
    EntryFields.target(term.target(), sink);
    sink.values(LANGUAGES, term.languages().stream().map(Language::code));
    EntryFields.yes(STRICT, term.condition().strict(), sink);
    sink.text(PATTERN, term.pattern());
    EntryFields.weight(term.weight(), sink);
    sink.values(NEEDS, term.condition().needs().stream());
    sink.values(UNLESS, term.condition().unless().stream());
  }
}
