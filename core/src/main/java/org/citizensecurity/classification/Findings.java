package org.citizensecurity.classification;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.citizensecurity.code.Code;
import org.citizensecurity.measure.Measure;

/**
 * What was found in a record and counts: terms whose conditions hold, longest first, each once, and
 * codes; with the weight for and against every target.
 */
final class Findings {
  /** Weights count fourfold in the title, twice in the description, a quarter in brackets. */
  static final int TITLE = 16;

  static final int TEXT = 8;
  static final int ASIDE = 1;

  /** From this weight a term settles that a record belongs to the field. */
  private static final int SURE = 4;

  private static final int SURE_CODE = 6;

  final CompiledCodebook compiled;
  final Scan scan;

  /** Number of the language by passage. */
  final int[] languages;

  final IntList term = new IntList();
  final IntList start = new IntList();
  final IntList end = new IntList();

  /** Weight of each match; 0 where it repeats an earlier one or is turned down. */
  final IntList weight = new IntList();

  /** Whether the clause turns it down. */
  final List<Boolean> against = new ArrayList<>();

  final List<CodeMatch> codes = new ArrayList<>();
  private final int[] scores;
  private final int[] first;
  private final int crime;
  private int phrases;
  private int sure;

  /** A code of the record and the rule that covers it. */
  record CodeMatch(Code code, CodeRule rule) {}

  Findings(Scan scan, ImmutableList<Code> recordCodes) {
    this.scan = scan;
    this.compiled = scan.compiled;
    this.languages = LanguageDetector.detect(scan);
    crime = compiled.id(new Target(Facet.RELEVANCE, "CRIME"));
    scores = new int[compiled.targetCount()];
    first = new int[compiled.targetCount()];
    Arrays.fill(first, Integer.MAX_VALUE);
    scan.resolution.matches(languages, this);
    for (Code code : recordCodes) {
      for (CodeRule rule : compiled.codebook.codeRules()) {
        if (rule.covers(code)) {
          codes.add(new CodeMatch(code, rule));
          int id = compiled.id(rule.target());
          scores[id] += rule.weight();
          if (rule.weight() >= SURE_CODE) {
            sure += rule.weight();
          }
        }
      }
    }
  }

  void add(int termIndex, int from, int to, int factor, boolean turnedDown) {
    int target = compiled.termTarget[termIndex];
    int counted = turnedDown ? 0 : counted(termIndex, factor);
    term.add(termIndex);
    start.add(from);
    end.add(to);
    weight.add(counted);
    against.add(turnedDown);
    scores[target] += counted;
    if (compiled.termWords(termIndex) > 1
        && compiled.needs(termIndex).length == 0
        && compiled.term(termIndex).weight() >= SURE
        && (compiled.target(target).facet() == Facet.MEASURE
            || (target == crime && compiled.termParts(termIndex) == 1))) {
      phrases += counted;
    }
    if (settles(termIndex, target)) {
      sure += turnedDown ? 2 * compiled.term(termIndex).weight() : counted;
    }
    if (!turnedDown && from < first[target]) {
      first[target] = from;
    }
  }

  /** In full the first time, half the second time, then not at all; a hint, or a term that needs
   * others near it, counts no more in a title. */
  private int counted(int termIndex, int factor) {
    int weight = compiled.term(termIndex).weight();
    weight = weight == SURE - 1 ? SURE : weight;
    boolean plain = compiled.needs(termIndex).length == 0 && weight > 1;
    int full = weight * (plain ? factor : Math.min(factor, TEXT)) / 4;
    int time = scan.countTerm(termIndex);
    return time == 0 ? full : time == 1 ? full / 2 : 0;
  }

  /** The weight of phrases that settle the field and need no other words: they are no metaphors. */
  int phrases() {
    return phrases;
  }

  private boolean settles(int termIndex, int target) {
    Target value = compiled.target(target);
    return value.facet() == Facet.MEASURE
        ? compiled.term(termIndex).weight() >= SURE
        : value.facet() == Facet.RELEVANCE && !value.value().equals("OTHER");
  }

  /**
   * The weight of what belongs to the field whatever else is said: terms that settle it, and words
   * for crime, violence and the institutions that deal with them.
   */
  int sure() {
    return sure;
  }

  /** The weight for a target: twice the weight of terms, doubled in the title. */
  int score(Target target) {
    int id = compiled.id(target);
    return id < 0 ? 0 : scores[id];
  }

  int score(Facet facet, String value) {
    return score(new Target(facet, value));
  }

  int score(Measure measure) {
    return score(Target.of(measure));
  }

  /** Where a target was first met; the largest number where only codes speak for it. */
  int first(Measure measure) {
    return first[compiled.id(Target.of(measure))];
  }

  /**
   * Whether all that speaks for the field is one word of the title, or the same word again, while
   * the description says nothing of the kind: as a rule a figure of speech.
   */
  boolean figureOfSpeech() {
    int only = -1;
    for (int match = 0; match < term.size(); match++) {
      int index = term.get(match);
      Target target = compiled.target(compiled.termTarget[index]);
      if (against.get(match) || !supports(target)) {
        continue;
      }
      boolean title = scan.passages.get(passage(start.get(match))).field() == Field.TITLE;
      if (!title || end.get(match) > start.get(match) || (only >= 0 && only != start.get(match))) {
        return false;
      }
      only = start.get(match);
    }
    return only >= 0 && !titleOnly() && codes.isEmpty();
  }

  /** Whether a target speaks for the field by what is done or by crime and violence at large. */
  static boolean supports(Target target) {
    return target.facet() == Facet.MEASURE
        || (target.facet() == Facet.RELEVANCE && target.value().equals("CRIME"));
  }

  /** The number of words of the record. */
  int words() {
    return scan.words.size();
  }

  /** Whether no description has words. */
  boolean titleOnly() {
    for (int i = 0; i < scan.passages.size(); i++) {
      if (scan.passages.get(i).field() == Field.DESCRIPTION
          && scan.passageStart.get(i + 1) > scan.passageStart.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the description says no more of the field than the title, as where it is a form. */
  boolean onlyTitleSpeaks() {
    Set<Integer> inTitle = new HashSet<>();
    for (int match = 0; match < term.size(); match++) {
      if (!against.get(match) && supports(compiled.target(compiled.termTarget[term.get(match)]))) {
        if (scan.passages.get(passage(start.get(match))).field() == Field.TITLE) {
          inTitle.add(term.get(match));
        } else if (!inTitle.contains(term.get(match))) {
          return false;
        }
      }
    }
    return true;
  }

  MeasureProfile profile(Measure measure) {
    return Objects.requireNonNull(compiled.codebook.profiles().get(measure));
  }

  Term term(int match) {
    return compiled.term(term.get(match));
  }

  /** The passage in which a word stands. */
  int passage(int word) {
    int passage = 0;
    while (scan.passageStart.get(passage + 1) <= word) {
      passage++;
    }
    return passage;
  }
}
