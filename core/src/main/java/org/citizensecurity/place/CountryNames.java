package org.citizensecurity.place;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.citizensecurity.code.ResourceTable;

/**
 * Countries by their names as people write them.
 *
 * <p>A name is found if it equals, but for case, accents, white space and punctuation, one of the
 * three names of {@link Country#names}, an official name, or a variant or former name of the table
 * {@code country-aliases.tsv} (English, Spanish and Portuguese, with the forms of the OECD, the
 * World Bank, IATI and the United Nations). {@code &} reads as "and". An article is left out in
 * front ("the Bahamas") and behind ("Bahamas (the)", "Gambia, The").
 *
 * <p>Nothing is ever guessed. A name that may be more than one country finds none: "Guiana",
 * "Congo", "Korea", "Saint Martin", "Virgin Islands". Nor does a state that has broken up, such as
 * Yugoslavia or the Netherlands Antilles.
 */
public final class CountryNames {
  private static final int MOST_SUGGESTIONS = 5;
  private static final String ARTICLE = "(?:the|el|la|los|las|o|a|os|as)";
  private static final Pattern ARTICLE_IN_FRONT = Pattern.compile("^" + ARTICLE + " ");
  private static final Pattern ARTICLE_BEHIND = Pattern.compile(
      "\\s*(?:,\\s*" + ARTICLE + "|\\(\\s*" + ARTICLE + "\\s*\\))\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Splitter WORDS = Splitter.on(' ');

  private static final ImmutableSortedMap<String, Country> BY_FOLDED_NAME = byFoldedName();

  private CountryNames() {}

  /** The country of this name; empty if it is unknown or may be more than one. */
  public static Optional<Country> find(String name) {
    String folded = fold(ARTICLE_BEHIND.matcher(name).replaceFirst(""));
    Country country = BY_FOLDED_NAME.get(folded);
    return Optional.ofNullable(
        country != null
            ? country
            : BY_FOLDED_NAME.get(ARTICLE_IN_FRONT.matcher(folded).replaceFirst("")));
  }

  /**
   * Up to five countries with a name near to this one, the nearest first: one that differs in few
   * letters, or that has all its words. For messages only, never to be applied unasked.
   */
  public static ImmutableList<Country> suggest(String name) {
    String wanted = fold(name);
    if (wanted.isEmpty()) {
      return ImmutableList.of();
    }
    List<String> words = WORDS.splitToList(wanted);
    int most = Math.max(1, wanted.length() / 4);
    return BY_FOLDED_NAME.entrySet().stream()
        .map(entry -> new Near(entry.getValue(), entry.getKey(), distance(wanted, entry.getKey())))
        .filter(near -> near.distance <= most || WORDS.splitToList(near.name).containsAll(words))
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::country))
        .map(Near::country)
        .distinct()
        .limit(MOST_SUGGESTIONS)
        .collect(toImmutableList());
  }

  /** All names that are found, folded, each with its country. */
  static ImmutableSortedMap<String, Country> byFolded() {
    return BY_FOLDED_NAME;
  }

  /** Lower case without accents, words separated by one space. */
  static String fold(String name) {
    String decomposed = Normalizer.normalize(name.replace("&", " and "), Normalizer.Form.NFD);
    String bare = MARK.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    return NEITHER_LETTER_NOR_DIGIT.matcher(bare).replaceAll(" ").strip();
  }

  private static ImmutableSortedMap<String, Country> byFoldedName() {
    Map<String, Country> names = new TreeMap<>();
    for (Country country : Country.all()) {
      country.names().byLanguage().values().forEach(name -> add(names, name, country));
    }
    ResourceTable.read(CountryNames.class, "country-aliases.tsv")
        .forEach(row ->
            add(names, row.getOrDefault("name", ""), Country.of(row.getOrDefault("country", ""))));
    return ImmutableSortedMap.copyOf(names);
  }

  private static void add(Map<String, Country> names, String name, Country country) {
    Country other = names.putIfAbsent(fold(name), country);
    checkState(
        other == null || other.equals(country), "'%s' is both %s and %s", name, other, country);
  }

  /** Levenshtein: how many letters must be added, left out or changed. */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(changed, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }

  private record Near(Country country, String name, int distance) {}
}
