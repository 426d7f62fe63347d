package org.citizensecurity.io;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;

/** Texts that are hard on files. */
final class Texts {
  private static final List<String> PIECES = List.of(
      "a", "Z", "0", "é", "ñ", "🚓", " ", "\t", "\n", "\r", "\r\n", "\"", "\"\"", ",", ";", ":",
      "=", "\\", "\\;", "[", "]", "/", "|", "#", "'", "<", "{", "\u00a0", "\u2028", "\u0001",
      "\ufeff", "\ufffd", "yes", "null", "=1+1", "-");

  private Texts() {}

  static Arbitrary<String> any() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(10)
        .map(pieces -> String.join("", pieces))
        .filter(text -> !text.isBlank());
  }

  static Arbitrary<String> ids() {
    return any().map(text -> text.replaceAll("[\r\n]", "_").strip());
  }

  static Arbitrary<String> actorIds() {
    return ids().map(text -> text.replace(';', '_'));
  }

  static Arbitrary<String> aliases() {
    return ids().map(text -> text.replaceAll("[;\\[\\]]", "_"));
  }

  static Arbitrary<LocalizedText> localized(int fewest) {
    Arbitrary<Language> languages =
        Arbitraries.of("es", "en", "pt", "und", "qu", "nah", "gn").map(Language::new);
    return Arbitraries.maps(languages, any())
        .ofMinSize(fewest)
        .ofMaxSize(3)
        .map(LocalizedText::from);
  }
}
