package org.citizensecurity.classification;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Finds terms that never count, since another term for the same target stands wherever they do. Terms
 * for other targets, and longer ones, hide a term in some texts only.
 */
final class Shadows {
  private static final Comparator<Term> FIRST_MET =
      Comparator.comparingLong(CompiledCodebook::rank).thenComparing(Comparator.naturalOrder());

  private final ImmutableSet<String> skipped;

  private Shadows(Codebook codebook) {
    skipped = codebook.functionWords().stream()
        .filter(FunctionWord::skipped)
        .map(word -> Fold.word(word.word()))
        .collect(toImmutableSet());
  }

  /** The words of a term without those that are skipped. */
  private record Words(Term term, ImmutableList<ImmutableList<ImmutableSortedSet<String>>> parts) {}

  /** What shadows what: terms of the codebook that never count, with those that count instead. */
  static ImmutableSetMultimap<Term, Term> of(Codebook codebook, ImmutableSet<Term> asked) {
    Shadows shadows = new Shadows(codebook);
    ImmutableSet<Target> targets = asked.stream().map(Term::target).collect(toImmutableSet());
    ListMultimap<Target, Words> byTarget = ArrayListMultimap.create();
    codebook.terms().stream()
        .filter(term -> targets.contains(term.target()))
        .forEach(term -> byTarget.put(term.target(), shadows.words(term)));
    ImmutableSetMultimap.Builder<Term, Term> found = ImmutableSetMultimap.builder();
    for (Words one : byTarget.values()) {
      if (asked.contains(one.term())) {
        for (Words other : byTarget.get(one.term().target())) {
          if (shadows(one, other)) {
            found.put(other.term(), one.term());
          } else if (shadows(other, one)) {
            found.put(one.term(), other.term());
          }
        }
      }
    }
    return found.build();
  }

  private Words words(Term term) {
    return new Words(
        term,
        PhrasePattern.parse(term.pattern()).parts().stream()
            .map(this::words)
            .collect(toImmutableList()));
  }

  private ImmutableList<ImmutableSortedSet<String>> words(
      ImmutableList<ImmutableSortedSet<String>> part) {
    ImmutableList<ImmutableSortedSet<String>> kept =
        part.stream().filter(word -> !skipped.containsAll(word)).collect(toImmutableList());
    return kept.isEmpty() ? part : kept;
  }

  private static boolean shadows(Words one, Words other) {
    return covers(one, other)
        && (FIRST_MET.compare(one.term(), other.term()) < 0
            || (isContext(one.term()) && !covers(other, one)));
  }

  /** Every text with a context's words will do, whichever term found them. */
  private static boolean isContext(Term term) {
    return term.target().facet() == Facet.CONTEXT || term.target().facet() == Facet.CONTRAST;
  }

  /** Whether the first term stands, on the same words, wherever the other does. */
  private static boolean covers(Words one, Words other) {
    return one.parts().size() == other.parts().size()
        && IntStream.range(0, one.parts().size())
            .allMatch(part -> coversPart(one.parts().get(part), other.parts().get(part)))
        && asksNoMore(one.term(), other.term());
  }

  private static boolean coversPart(
      ImmutableList<ImmutableSortedSet<String>> one,
      ImmutableList<ImmutableSortedSet<String>> other) {
    return one.size() == other.size()
        && IntStream.range(0, one.size())
            .allMatch(word -> other.get(word).stream()
                .allMatch(spelling ->
                    one.get(word).stream().anyMatch(choice -> coversSpelling(choice, spelling))));
  }

  private static boolean coversSpelling(String choice, String spelling) {
    String any = choice.replace("=", "");
    String given = spelling.replace("=", "");
    return any.endsWith("*")
        ? given.startsWith(any.substring(0, any.length() - 1))
        : any.equals(given);
  }

  private static boolean asksNoMore(Term one, Term other) {
    Condition asked = one.condition();
    Condition given = other.condition();
    return (asked.needs().isEmpty()
            || (!given.needs().isEmpty() && asked.needs().containsAll(given.needs())))
        && given.unless().containsAll(asked.unless())
        && (!asked.strict() || (given.strict() && one.languages().containsAll(other.languages())));
  }
}
