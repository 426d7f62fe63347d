package org.citizensecurity.io.tidy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citizensecurity.text.Language;

/**
 * A column that holds a text in one language, such as {@code title_es}.
 *
 * @param text which text, such as {@code title}
 * @param language undetermined for a column without a suffix
 * @param name the name of the column
 */
record TextColumn(String text, Language language, String name) {
  private static final Pattern FORM = Pattern.compile("([a-z]+)(?:_([a-z]{2,3}))?");

  /** The column of a text in a language. */
  static TextColumn of(String text, Language language) {
    return new TextColumn(
        text,
        language,
        language.equals(Language.UNDETERMINED) ? text : text + "_" + language.code());
  }

  /** What a column of this name means in this table, if it is a text. */
  static Optional<TextColumn> find(TidyTable table, String name) {
    Matcher matcher = FORM.matcher(name);
    if (!matcher.matches() || !table.texts().contains(matcher.group(1))) {
      return Optional.empty();
    }
    Language language =
        matcher.group(2) == null ? Language.UNDETERMINED : new Language(matcher.group(2));
    return Optional.of(new TextColumn(matcher.group(1), language, name));
  }

  /** Whether a table has a column of this name. */
  static boolean isKnown(TidyTable table, String name) {
    return table.columns().contains(name) || find(table, name).isPresent();
  }
}
