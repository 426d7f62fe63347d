package org.citizensecurity.io.codebook;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.citizensecurity.classification.Codebook;
import org.citizensecurity.classification.FunctionWord;
import org.citizensecurity.classification.Term;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.text.Language;

/** What is worth a look in a codebook that was read. */
record Notices(Head head, Set<CodebookPart> parts, Lines lines, Codebook codebook) {

  void report() {
    Codebook standard = Codebook.standard();
    if (!head.base().isEmpty() && !head.base().equals(standard.version())) {
      say(
          Head.BASE,
          ProblemCode.INVALID_VALUE,
          head.base(),
          "%s, the standard codebook that there is; the changes were made to that"
              .formatted(standard.version()));
    }
    if (codebook.version().equals(standard.version()) && !codebook.equals(standard)) {
      say(
          Head.VERSION,
          ProblemCode.INVALID_VALUE,
          codebook.version(),
          "a version of its own, since evidence cites it");
    }
    if (head.base().isEmpty()) {
      whatIsMissing();
    } else {
      shadows();
    }
    languages();
  }

  /** Terms of an extension that never count, or that take the place of terms of the base. */
  private void shadows() {
    ImmutableSet<Term> added = lines.all().stream()
        .filter(line -> !line.removed())
        .flatMap(line -> line.entry() instanceof Term term ? Stream.of(term) : Stream.empty())
        .collect(ImmutableSet.toImmutableSet());
    codebook.shadows(added).asMap().forEach((shadowed, by) -> {
      if (added.contains(shadowed)) {
        notice(
            shadowed,
            "a term that can count; %s counts wherever it stands"
                .formatted(first(by).id()));
      } else {
        notice(
            first(by),
            "a term beside those of the base; %s no longer counts".formatted(shadowed.id()));
      }
    });
  }

  private void whatIsMissing() {
    if (codebook.terms().isEmpty()) {
      say(
          Head.BASE,
          ProblemCode.MISSING_VALUE,
          "",
          "terms, or a base such as %s to extend".formatted(Codebook.standard().version()));
    }
    String measures = codebook.profiles().values().stream()
        .filter(profile -> lines.find(profile.id()).isEmpty())
        .map(profile -> profile.measure().code())
        .collect(joining(", "));
    if (parts.contains(CodebookPart.PROFILES) && !measures.isEmpty()) {
      say(
          "",
          ProblemCode.MISSING_VALUE,
          "",
          "a profile of %s; the standard one is taken".formatted(measures));
    }
  }

  private static Term first(Iterable<Term> terms) {
    return terms.iterator().next();
  }

  private void notice(Term term, String expected) {
    Line line = lines.find(term.id()).orElseThrow();
    line.source()
        .entry()
        .notice(
            line.source().placeOf(TermFields.PATTERN),
            ProblemCode.INVALID_VALUE,
            term.pattern(),
            expected);
  }

  private void languages() {
    ImmutableSet<Language> known = codebook.functionWords().stream()
        .map(FunctionWord::language)
        .collect(ImmutableSet.toImmutableSet());
    Set<Language> told = new HashSet<>(known);
    for (Line line : lines.all()) {
      if (line.entry() instanceof Term term && !line.removed()) {
        for (Language language : term.languages()) {
          if (told.add(language)) {
            line.source()
                .entry()
                .notice(
                    line.source().placeOf(TermFields.LANGUAGES),
                    ProblemCode.UNKNOWN_LANGUAGE,
                    language.code(),
                    "a language that has function words (%s)"
                        .formatted(known.stream().map(Language::code).collect(joining(", "))));
          }
        }
      }
    }
  }

  private void say(String column, ProblemCode code, String value, String expected) {
    head.source()
        .entry()
        .notice(
            column.isEmpty() ? head.source().entry().place() : head.source().placeOf(column),
            code,
            value,
            expected);
  }
}
