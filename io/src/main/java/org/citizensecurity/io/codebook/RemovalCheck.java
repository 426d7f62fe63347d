package org.citizensecurity.io.codebook;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimap;
import java.util.Optional;
import org.citizensecurity.classification.Codebook;
import org.citizensecurity.classification.CodebookEntry;
import org.citizensecurity.classification.Term;
import org.citizensecurity.problem.ProblemCode;

/** Rejects rows that take out what the base does not have. */
final class RemovalCheck {
  private RemovalCheck() {}

  static void run(Optional<Codebook> base, Lines lines) {
    Multimap<String, String> near = HashMultimap.create();
    if (lines.all().stream().anyMatch(Line::removed)) {
      base.ifPresent(known -> known.terms().forEach(term -> near.put(words(term), term.id())));
    }
    for (Line line : lines.all()) {
      if (line.removed() && base.flatMap(known -> known.find(line.id())).isEmpty()) {
        String expected = base.isEmpty()
            ? "no removals in a codebook without a base"
            : "an entry of the base, which has no " + line.id() + near(line.entry(), near);
        lines.reject(line, EntryFields.REMOVED, ProblemCode.INVALID_VALUE, "yes", expected);
      }
    }
  }

  /** The usual mistake is another language or another context that is needed. */
  private static String near(CodebookEntry entry, Multimap<String, String> ids) {
    return entry instanceof Term term && ids.containsKey(words(term))
        ? ", perhaps " + String.join(" or ", ImmutableSortedSet.copyOf(ids.get(words(term))))
        : "";
  }

  private static String words(Term term) {
    return term.target() + " " + term.pattern();
  }
}
