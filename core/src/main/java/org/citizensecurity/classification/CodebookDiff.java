package org.citizensecurity.classification;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * What changed between two codebooks. Each line names a term, a code rule, a profile or a function
 * word.
 *
 * @param added what only the later one has
 * @param removed what only the earlier one has
 * @param changed what both have with another weight or condition, {@code id: before -> after}
 */
@Immutable
public record CodebookDiff(
    ImmutableList<String> added, ImmutableList<String> removed, ImmutableList<String> changed)
    implements Serializable {

  static CodebookDiff between(Codebook earlier, Codebook later) {
    Map<String, String> before = lines(earlier);
    Map<String, String> after = lines(later);
    ImmutableList.Builder<String> added = ImmutableList.builder();
    ImmutableList.Builder<String> removed = ImmutableList.builder();
    ImmutableList.Builder<String> changed = ImmutableList.builder();
    before.forEach((id, value) -> {
      String now = after.get(id);
      if (now == null) {
        removed.add(id);
      } else if (!now.equals(value)) {
        changed.add(id + ": " + value + " -> " + now);
      }
    });
    after.keySet().stream().filter(id -> !before.containsKey(id)).forEach(added::add);
    return new CodebookDiff(added.build(), removed.build(), changed.build());
  }

  private static Map<String, String> lines(Codebook codebook) {
    Map<String, String> lines = new TreeMap<>();
    codebook.terms().forEach(term -> lines.put(term.id(), describe(term)));
    codebook.codeRules().forEach(rule -> lines.put(rule.id(), "weight " + rule.weight()));
    codebook
        .profiles()
        .values()
        .forEach(profile -> lines.put(
            "profile " + profile.measure().code(),
            profile.paradigm() + " " + profile.preventionLevel()));
    codebook
        .functionWords()
        .forEach(word -> lines.put(
            "function word " + word.language() + " " + word.word(),
            word.skipped() ? "skipped" : "kept"));
    return lines;
  }

  private static String describe(Term term) {
    Condition condition = term.condition();
    return "weight " + term.weight()
        + (condition.needs().isEmpty() ? "" : " needs " + condition.needs())
        + (condition.unless().isEmpty() ? "" : " unless " + condition.unless())
        + (condition.strict() ? " strict" : "");
  }

  /** Whether nothing changed but perhaps the version. */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }
}
