package org.citizensecurity.classification;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.BitSet;

/**
 * Coding manual, section 1. A record is relevant when measures and words for crime and violence
 * together outweigh what speaks for another field, by at least one clear term; in a long text by
 * two, since a sub-clause does not count. Many words that tell one measure from another are common
 * in other fields too: they count only where something settles the field, or two of them speak for
 * one measure. What speaks for another field counts only so far, and less against a phrase that
 * names a measure: a record on food for farmers who gave up coca is relevant all the same. One word
 * in the title is no evidence where the rest speaks of another field.
 */
final class RelevanceRule {
  private static final Target FIELD = new Target(Facet.RELEVANCE, "FIELD");
  private static final int ENOUGH_FOR_ONE = 6;
  private static final int ENOUGH = 4;
  private static final int ENOUGH_IN_LONG = 10;
  private static final int LONG = 100;
  private static final int SURE = 2;
  private static final int CLEAR = 8;
  private static final int MOST_AGAINST_WORDS = 16;
  private static final int MOST_AGAINST_PHRASES = 4;

  private RelevanceRule() {}

  static Decided<Boolean> relevance(Findings findings) {
    if (relevant(findings)) {
      return new Decided<>(Facet.RELEVANCE, true, grounds(findings));
    }
    return findings.measures() + crime(findings) >= ENOUGH
        ? new Decided<>(Facet.RELEVANCE, false, findings.weight(Facet.RELEVANCE, "OTHER"))
        : Decided.byNothing(Facet.RELEVANCE, false);
  }

  private static ImmutableList<Ground> grounds(Findings findings) {
    return Streams.concat(
            findings.weight(Facet.RELEVANCE, "CRIME").stream(),
            findings.weight(Facet.RELEVANCE, "FIELD").stream(),
            findings.measuresFound().map(Ground::of))
        .collect(toImmutableList());
  }

  private static int crime(Findings findings) {
    return findings.score(Facet.RELEVANCE, "CRIME");
  }

  private static boolean relevant(Findings findings) {
    int crime = crime(findings);
    if (findings.measures() + crime + findings.score(Facet.RELEVANCE, "FIELD") < ENOUGH) {
      return false;
    }
    int other = findings.score(Facet.RELEVANCE, "OTHER");
    if (other > 0 && TitleWords.figureOfSpeech(findings)) {
      return false;
    }
    if (findings.sure() < SURE && !twice(findings)) {
      return false;
    }
    int score = crime + findings.measures() + loneWords(findings);
    int most = findings.phrases() >= CLEAR ? MOST_AGAINST_PHRASES : MOST_AGAINST_WORDS;
    int enough = findings.words() > LONG ? ENOUGH_IN_LONG : ENOUGH;
    return score - Math.min(most, other) >= enough;
  }

  /** The weight of single words of the field at places where no other term for it stands. */
  private static int loneWords(Findings findings) {
    BitSet taken = new BitSet();
    for (int match = 0; match < findings.term.size(); match++) {
      if (findings.weight.get(match) > 0 && findings.supports(match)) {
        taken.set(findings.start.get(match));
        taken.set(findings.end.get(match));
      }
    }
    int lone = 0;
    for (int match = 0; match < findings.term.size(); match++) {
      if (findings.term(match).target().equals(FIELD) && !taken.get(findings.start.get(match))) {
        lone += findings.weight.get(match);
      }
    }
    return lone;
  }

  /** Whether two different terms speak for one measure. */
  private static boolean twice(Findings findings) {
    BitSet terms = new BitSet();
    BitSet targets = new BitSet();
    for (int match = 0; match < findings.term.size(); match++) {
      int term = findings.term.get(match);
      if (findings.weight.get(match) < ENOUGH_FOR_ONE
          || findings.term(match).target().facet() != Facet.MEASURE
          || terms.get(term)) {
        continue;
      }
      int target = findings.compiled.termTarget[term];
      if (targets.get(target)) {
        return true;
      }
      terms.set(term);
      targets.set(target);
    }
    return false;
  }
}
