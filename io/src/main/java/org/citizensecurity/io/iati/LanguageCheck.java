package org.citizensecurity.io.iati;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citizensecurity.text.Language;

/** Finds texts that are plainly in another language than the file declares, by function words. */
final class LanguageCheck {
  private static final int MOST_CHARACTERS = 5_000;
  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[^\\p{L}]+")).omitEmptyStrings();

  private static final ImmutableMap<Language, ImmutableSet<String>> FUNCTION_WORDS =
      ImmutableMap.of(
          Language.ENGLISH,
          words(
              "the of and to in for with on by from at is are this that which their its a an as no or be"),
          Language.SPANISH,
          words("el la los las un una de del y en con por para al que se su sus es como entre"
              + " desde sobre hacia a o e no"),
          Language.PORTUGUESE,
          words("o a os as um uma de do da dos das e em no na nos nas com por para ao à que se"
              + " seu sua é como entre desde sobre pelo pela não"));

  private LanguageCheck() {}

  /**
   * The language that the text plainly is in, where that is another one than {@code declared}:
   * English, Spanish and Portuguese are told apart. The text has at least two function words of it,
   * and more than twice as many as of the declared one.
   */
  static Optional<Language> suspect(String text, Language declared) {
    ImmutableSet<String> expected = FUNCTION_WORDS.get(declared);
    if (expected == null) {
      return Optional.empty();
    }
    String start = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    // Capitals mark names, such as La Paz, except where all is in capitals.
    boolean shouts = start.equals(start.toUpperCase(Locale.ROOT));
    List<String> words = WORDS.splitToList(shouts ? start.toLowerCase(Locale.ROOT) : start);
    long own = count(words, expected);
    Optional<Language> found = Optional.empty();
    long most = Math.max(1, 2 * own);
    for (Language language : FUNCTION_WORDS.keySet()) {
      long foreign = count(words, FUNCTION_WORDS.getOrDefault(language, ImmutableSet.of()));
      if (foreign > most) {
        most = foreign;
        found = Optional.of(language);
      }
    }
    return found;
  }

  private static long count(List<String> words, ImmutableSet<String> functionWords) {
    return words.stream().filter(functionWords::contains).count();
  }

  private static ImmutableSet<String> words(String words) {
    return ImmutableSet.copyOf(Splitter.on(' ').split(words));
  }
}
