package org.citizensecurity.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A language by its ISO 639 code, in lower case: two letters, or three where there are no two, so
 * that {@code spa} is {@code es}.
 *
 * @param code such as {@code es}; {@code und} where the language is not known
 */
@Immutable
public record Language(String code) implements Comparable<Language>, Serializable {
  private static final Pattern ISO_639 = Pattern.compile("[a-z]{2,3}");
  private static final ImmutableMap<String, String> TWO_BY_THREE_LETTERS = Stream.of(
          Locale.getISOLanguages())
      .collect(ImmutableMap.toImmutableMap(
          two -> Locale.forLanguageTag(two).getISO3Language(),
          two -> two,
          (first, second) -> first));

  /** English; ISO 639-1 {@code en}. */
  public static final Language ENGLISH = new Language("en");
  /** Spanish; ISO 639-1 {@code es}. */
  public static final Language SPANISH = new Language("es");
  /** Portuguese; ISO 639-1 {@code pt}. */
  public static final Language PORTUGUESE = new Language("pt");

  /** Not known; ISO 639-2 {@code und}. */
  public static final Language UNDETERMINED = new Language("und");

  /** Rejects what is not an ISO 639 code in lower case. */
  public Language {
    checkArgument(
        ISO_639.matcher(code).matches(),
        "language '%s' is not an ISO 639 code such as 'es' (two or three lower-case letters)",
        code);
    code = TWO_BY_THREE_LETTERS.getOrDefault(code, code);
  }

  /**
   * Reads a language tag in any case; what follows the first hyphen or underscore, such as the
   * country in {@code pt-BR}, is left out.
   */
  public static Language of(String tag) {
    String[] parts = tag.strip().split("[-_]", 2);
    return new Language(parts[0].toLowerCase(Locale.ROOT));
  }

  @Override
  public int compareTo(Language other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
