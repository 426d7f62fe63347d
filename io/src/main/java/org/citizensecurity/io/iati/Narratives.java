package org.citizensecurity.io.iati;

import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;

/** Texts with their languages: narratives of version 2, and elements with text of version 1. */
final class Narratives {
  private final Findings findings;

  Narratives(Findings findings) {
    this.findings = findings;
  }

  /**
   * All texts of these elements. Another text in the same language is added after the separator.
   *
   * @param fallback for texts that do not say their language
   */
  LocalizedText text(List<Element> elements, Language fallback, String separator, String path) {
    Map<Language, Set<String>> texts = new LinkedHashMap<>();
    for (Element element : elements) {
      Language own = language(element, fallback, path);
      add(texts, own, element.text());
      for (Element narrative : element.all("narrative")) {
        add(texts, language(narrative, own, path + "/narrative"), narrative.text());
      }
    }
    return LocalizedText.from(
        Maps.transformValues(texts, inOneLanguage -> String.join(separator, inOneLanguage)));
  }

  private static void add(Map<Language, Set<String>> texts, Language language, String text) {
    if (!text.isEmpty()) {
      texts.computeIfAbsent(language, unused -> new LinkedHashSet<>()).add(text);
    }
  }

  /** The first text in the order of the document; empty where there is none. */
  static String first(Element element) {
    return Stream.concat(Stream.of(element), element.all("narrative").stream())
        .map(Element::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The language that an element declares; undetermined, with a notice, where it is no language. */
  Language language(Element element, Language fallback, String path) {
    Optional<String> tag = element.attribute("xml:lang");
    if (tag.isEmpty()) {
      return fallback;
    }
    try {
      return Language.of(tag.get());
    } catch (IllegalArgumentException e) {
      findings.notice(
          ProblemCode.UNKNOWN_LANGUAGE,
          element,
          path + "/@xml:lang",
          tag.get(),
          "an ISO 639 code such as es");
      return Language.UNDETERMINED;
    }
  }
}
