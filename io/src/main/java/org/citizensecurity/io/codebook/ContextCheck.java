package org.citizensecurity.io.codebook;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.citizensecurity.classification.Codebook;
import org.citizensecurity.classification.CodebookEntry;
import org.citizensecurity.classification.Condition;
import org.citizensecurity.classification.Facet;
import org.citizensecurity.classification.Term;
import org.citizensecurity.io.record.Nearest;
import org.citizensecurity.problem.ProblemCode;

/**
 * Rejects terms that ask for contexts without words, and the taking out of contexts that terms of
 * the base still ask for. A rejected row may be what another one needs, so this goes on until
 * nothing is left to reject; every row is rejected once at most.
 */
final class ContextCheck {
  private static final int MOST_NAMES_TO_SEARCH = 1_000;

  private final Optional<Codebook> base;
  private final Lines lines;
  private final Multiset<String> words = HashMultiset.create();
  private final SetMultimap<String, String> askers = LinkedHashMultimap.create();
  private final SetMultimap<String, Line> removals = LinkedHashMultimap.create();
  private final Deque<String> open = new ArrayDeque<>();

  private ContextCheck(Optional<Codebook> base, Lines lines) {
    this.base = base;
    this.lines = lines;
    base.ifPresent(known -> known.terms().forEach(term -> count(term, 1)));
    for (Line line : lines.all()) {
      if (line.entry() instanceof Term term) {
        if (!line.removed()) {
          ask(term);
          count(term, ofBase(line.id()).isPresent() ? 0 : 1);
        } else if (isContext(term)) {
          removals.put(term.target().value(), line);
          count(term, -1);
        }
      }
    }
    // Terms of the base come first: what they need is put back before others are found to lack it.
    // They lack nothing unless words of contexts are taken out.
    if (!removals.isEmpty()) {
      base.ifPresent(known -> known.terms().forEach(term -> {
        ask(term);
        open.add(term.id());
      }));
    }
    lines.all().forEach(line -> open.add(line.id()));
  }

  /** Checks the rows against each other and the terms of their base. */
  static void run(Optional<Codebook> base, Lines lines) {
    new ContextCheck(base, lines).run();
  }

  private void run() {
    while (!open.isEmpty()) {
      String id = open.remove();
      Optional<Line> line = lines.find(id);
      Optional<Term> term = line.isEmpty()
          ? ofBase(id)
          : line.filter(row -> !row.removed()).flatMap(row -> term(row.entry()));
      List<String> lacking = term.stream()
          .flatMap(it -> it.condition().contexts().stream())
          .filter(context -> !words.contains(context))
          .toList();
      if (!lacking.isEmpty()) {
        line.ifPresentOrElse(
            row -> reject(row, term.orElseThrow(), lacking), () -> keepWords(lacking, id));
      }
    }
  }

  private void reject(Line line, Term term, List<String> lacking) {
    for (String context : lacking) {
      String column =
          asksFor(term.condition().needs(), context) ? TermFields.NEEDS : TermFields.UNLESS;
      lines.reject(
          line,
          column,
          ProblemCode.UNKNOWN_CODE,
          context,
          "a context that has words" + near(context));
    }
    if (ofBase(line.id()).isPresent()) {
      open.add(line.id());
    } else if (isContext(term)) {
      count(term, -1);
      if (!words.contains(term.target().value())) {
        open.addAll(askers.get(term.target().value()));
      }
    }
  }

  /** A term of the base cannot do without these. */
  private void keepWords(List<String> contexts, String asker) {
    for (String context : contexts) {
      for (Line removal : removals.removeAll(context)) {
        lines.reject(
            removal,
            EntryFields.REMOVED,
            ProblemCode.INVALID_VALUE,
            "yes",
            "no removal of all words of the context %s while %s asks for it"
                .formatted(context, asker));
        words.add(context);
        open.add(removal.id());
      }
    }
  }

  private Optional<Term> ofBase(String id) {
    return base.flatMap(known -> known.find(id)).flatMap(ContextCheck::term);
  }

  private static Optional<Term> term(CodebookEntry entry) {
    return entry instanceof Term term ? Optional.of(term) : Optional.empty();
  }

  private void count(Term term, int more) {
    if (isContext(term)) {
      String context = term.target().value();
      words.setCount(context, words.count(context) + more);
    }
  }

  private String near(String context) {
    return words.elementSet().size() > MOST_NAMES_TO_SEARCH
        ? ""
        : Nearest.name(context, words.elementSet())
            .map(", perhaps %s"::formatted)
            .orElse("");
  }

  private void ask(Term term) {
    term.condition().contexts().forEach(context -> askers.put(context, term.id()));
  }

  private static boolean asksFor(Collection<String> names, String context) {
    return names.contains(context) || names.contains(context + Condition.ANYWHERE);
  }

  private static boolean isContext(Term term) {
    return term.target().facet() == Facet.CONTEXT;
  }
}
