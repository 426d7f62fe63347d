package org.citizensecurity.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One text in any number of languages. Nothing is lost: every language that was given is kept.
 *
 * @param byLanguage the text by language, ordered by language code; no text is blank
 */
@Immutable
public record LocalizedText(ImmutableSortedMap<Language, String> byLanguage)
    implements Serializable {
  private static final LocalizedText EMPTY = new LocalizedText(ImmutableSortedMap.of());

  /** Rejects blank texts. */
  public LocalizedText {
    byLanguage = ImmutableSortedMap.copyOf(byLanguage);
    byLanguage.forEach((language, text) ->
        checkArgument(!text.isBlank(), "text in '%s' is blank, expected words", language));
  }

  /** No text in any language. */
  public static LocalizedText empty() {
    return EMPTY;
  }

  /** A text in one language; empty where {@code text} is blank. */
  public static LocalizedText of(Language language, String text) {
    return text.isBlank() ? EMPTY : new LocalizedText(ImmutableSortedMap.of(language, text));
  }

  /** A text in the three languages of the region. */
  public static LocalizedText of(String english, String spanish, String portuguese) {
    return new LocalizedText(ImmutableSortedMap.of(
        Language.ENGLISH, english, Language.SPANISH, spanish, Language.PORTUGUESE, portuguese));
  }

  /** The texts of a map, in order of language code. */
  public static LocalizedText from(Map<Language, String> byLanguage) {
    return new LocalizedText(ImmutableSortedMap.copyOf(byLanguage));
  }

  /** The text in this language, if there is one. */
  public Optional<String> find(Language language) {
    return Optional.ofNullable(byLanguage.get(language));
  }

  /**
   * The text in the first of these languages that has one; failing that the text in the first
   * language by code; {@code ""} when there is no text at all.
   */
  public String in(Language... preferred) {
    return Stream.of(preferred)
        .flatMap(language -> find(language).stream())
        .findFirst()
        .or(() -> byLanguage.values().stream().findFirst())
        .orElse("");
  }

  /** Whether there is no text in any language. */
  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }
}
