package org.citizensecurity.classification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.citizensecurity.code.Code;
import org.citizensecurity.measure.Measure;

/**
 * What was found in a record: terms whose conditions hold and that no other hides, in order of their
 * first words, and codes; with the weight for every target. Used again for the next record.
 */
final class Findings {
  /** Weights count fourfold in the title, twice in the description, a quarter in brackets. */
  static final int TITLE = 16;

  static final int TEXT = 8;
  static final int ASIDE = 1;

  private static final int SURE_CODE = 6;
  private static final int[] NO_LANGUAGES = {};

  final CompiledCodebook compiled;
  final Scan scan;

  final IntList term = new IntList();
  final IntList start = new IntList();
  final IntList end = new IntList();

  /** Weight of each match; 0 where it repeats an earlier one or is turned down. */
  final IntList weight = new IntList();

  final List<CodeMatch> codes = new ArrayList<>();

  /** Number of the language by passage. */
  int[] languages = NO_LANGUAGES;

  private final BitSet against = new BitSet();
  private final Resolution resolution;
  private final int[] scores;
  private final int[] first;
  private int measures;
  private int phrases;
  private int sure;

  /** A code of the record, its number among them, and a rule that covers it, in force or not. */
  record CodeMatch(int number, Code code, CodeRule rule, boolean inForce) {}

  Findings(CompiledCodebook compiled) {
    this.compiled = compiled;
    scan = new Scan(compiled);
    resolution = new Resolution(scan);
    scores = new int[compiled.targets.scored()];
    first = new int[compiled.targets.scored()];
  }

  /** Makes ready for another record. */
  private void clear() {
    scan.clear();
    term.clear();
    start.clear();
    end.clear();
    weight.clear();
    codes.clear();
    against.clear();
    Arrays.fill(scores, 0);
    Arrays.fill(first, Integer.MAX_VALUE);
    measures = 0;
    phrases = 0;
    sure = 0;
  }

  void read(RecordText record) {
    clear();
    ImmutableList<Passage> passages = record.passages();
    for (int i = 0; i < passages.size(); i++) {
      if (repeats(passages, i)) {
        scan.skip(passages.get(i));
      } else {
        scan.read(passages.get(i));
      }
    }
    languages = LanguageDetector.detect(scan);
    resolution.matches(languages, this);
    for (int number = 0; number < record.codes().size(); number++) {
      add(number, record.codes().get(number), record.years());
    }
  }

  private static boolean repeats(ImmutableList<Passage> passages, int number) {
    String text = passages.get(number).text();
    for (int i = 0; i < number; i++) {
      if (passages.get(i).text().equals(text)) {
        return true;
      }
    }
    return false;
  }

  private void add(int number, Code code, Range<Integer> years) {
    for (CodeRule rule : compiled.codeRules.get(code.scheme())) {
      if (rule.covers(code)) {
        boolean inForce = rule.holdsIn(years);
        codes.add(new CodeMatch(number, code, rule, inForce));
        if (inForce) {
          count(compiled.targets.id(rule.target()), rule.weight());
          sure += rule.weight() >= SURE_CODE ? rule.weight() : 0;
        }
      }
    }
  }

  void add(int termIndex, int from, int to, int factor, boolean turnedDown) {
    int target = compiled.termTarget[termIndex];
    int counted = turnedDown ? 0 : counted(termIndex, factor);
    if (turnedDown) {
      against.set(term.size());
    }
    term.add(termIndex);
    start.add(from);
    end.add(to);
    weight.add(counted);
    count(target, counted);
    TermTraits traits = compiled.traits[termIndex];
    phrases += traits.phrase() ? counted : 0;
    if (traits.settles()) {
      sure += turnedDown ? 2 * traits.weight() : counted;
    }
    if (!turnedDown && from < first[target]) {
      first[target] = from;
    }
  }

  private void count(int target, int weight) {
    scores[target] += weight;
    measures += compiled.targets.isMeasure(target) ? weight : 0;
  }

  /** In full the first time, half the second time, then not at all; a hint, or a term that needs
   * others near it, counts no more in a title. */
  private int counted(int termIndex, int factor) {
    TermTraits traits = compiled.traits[termIndex];
    int full = traits.counts() * (traits.plain() ? factor : Math.min(factor, TEXT)) / 4;
    int time = scan.countTerm(termIndex);
    return time == 0 ? full : time == 1 ? full / 2 : 0;
  }

  /** How many terms matched. */
  int size() {
    return term.size();
  }

  /** Whether the clause turns a match down. */
  boolean against(int match) {
    return against.get(match);
  }

  /** Whether a match speaks for the field, by what is done or by crime and violence at large. */
  boolean supports(int match) {
    return compiled.traits[term.get(match)].supports();
  }

  /** The weight of phrases that settle the field and need no other words: they are no metaphors. */
  int phrases() {
    return phrases;
  }

  /**
   * The weight of what belongs to the field whatever else is said: terms that settle it, and words
   * for crime, violence and the institutions that deal with them.
   */
  int sure() {
    return sure;
  }

  /** The weight for all measures together. */
  int measures() {
    return measures;
  }

  /** The weight for a target: of terms by where they stand, of codes as it is. */
  int score(Facet facet, String value) {
    return scores[compiled.targets.id(facet, value)];
  }

  /** The ground that something was found for a target; none where nothing was. */
  ImmutableList<Ground> weight(Facet facet, String value) {
    int target = compiled.targets.id(facet, value);
    return scores[target] > 0
        ? ImmutableList.of(new Ground.Weight(compiled.targets.get(target)))
        : ImmutableList.of();
  }

  /** All measures that anything speaks for. */
  Stream<Measure> measuresFound() {
    return Arrays.stream(Measure.values()).filter(measure -> score(measure) > 0);
  }

  int score(Measure measure) {
    return scores[compiled.targets.id(measure)];
  }

  /** Where a target was first met; the largest number where only codes speak for it. */
  int first(Measure measure) {
    return first[compiled.targets.id(measure)];
  }

  /** The number of words of the record. */
  int words() {
    return scan.words.size();
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
