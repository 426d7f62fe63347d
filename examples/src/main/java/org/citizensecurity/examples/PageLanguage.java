package org.citizensecurity.examples;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.citizensecurity.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the code of a language in which there is a page. */
final class PageLanguage implements ITypeConverter<Language> {
  private static final ImmutableList<Language> LANGUAGES =
      ImmutableList.of(Language.ENGLISH, Language.SPANISH, Language.PORTUGUESE);

  @Override
  public Language convert(String code) {
    return LANGUAGES.stream()
        .filter(language -> language.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("language '%s', expected one of %s"
            .formatted(code, LANGUAGES.stream().map(Language::code).collect(joining(", ")))));
  }
}
