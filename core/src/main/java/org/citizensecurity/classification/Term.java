package org.citizensecurity.classification;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.Immutable;
import java.util.Comparator;
import org.citizensecurity.text.Language;

/**
 * A word or phrase of the codebook and what it speaks for.
 *
 * @param target the facet and value that the words speak for
 * @param languages the languages it belongs to
 * @param pattern the words: {@code community polic*} is two words, the second of any ending;
 *     {@code gang|crew} is one word or the other; {@code lower* .. robber*} lets up to {@value
 *     PhrasePattern#MAX_GAP} words stand between. Case, accents, hyphens and words such as articles
 *     and prepositions do not count
 * @param weight how strongly: 1 hints, 2 speaks, 3 settles the measure where the field is sure, 4
 *     settles both
 * @param condition what must stand near, or must not
 */
@Immutable
public record Term(
    Target target,
    ImmutableSortedSet<Language> languages,
    String pattern,
    int weight,
    Condition condition)
    implements Comparable<Term>, CodebookEntry {

  /**
   * Rejects a term without language, with a pattern that cannot be read or a weight outside 0 to
   * 100. White space in the pattern counts as one blank, and around it as none.
   */
  public Term {
    checkArgument(!languages.isEmpty(), "term '%s' has no language", pattern);
    checkArgument(
        weight >= 0 && weight <= HEAVIEST,
        "weight %s of term '%s' is not 0 to %s",
        weight,
        pattern,
        HEAVIEST);
    pattern = readPattern(pattern);
  }

  /**
   * The pattern as terms hold it; throws where it has a part without words or a word without letters
   * and digits, or is longer than {@value EntryText#LONGEST} characters.
   */
  public static String readPattern(String pattern) {
    String line = EntryText.of("pattern", pattern);
    PhrasePattern.check(line);
    return line;
  }

  /** A term without conditions; {@code languages} such as {@code "es pt"}. */
  public static Term of(Target target, String languages, String pattern, int weight) {
    return new Term(target, languages(languages), pattern, weight, Condition.NONE);
  }

  static ImmutableSortedSet<Language> languages(String codes) {
    return Splitter.on(' ')
        .omitEmptyStrings()
        .splitToStream(codes)
        .map(Language::of)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** What names the term in evidence: target, languages, pattern and what it needs near it. */
  @Override
  public String id() {
    return target + " " + Joiner.on('+').join(languages) + " \"" + pattern + "\""
        + (condition.needs().isEmpty() ? "" : " near " + Joiner.on('|').join(condition.needs()));
  }

  @Override
  public String detail() {
    return "weight " + weight
        + (condition.unless().isEmpty() ? "" : " unless " + Joiner.on('|').join(condition.unless()))
        + (condition.strict() ? " strict" : "");
  }

  @Override
  public int compareTo(Term other) {
    return id().compareTo(other.id());
  }
}
