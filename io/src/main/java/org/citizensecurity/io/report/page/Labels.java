package org.citizensecurity.io.report.page;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.citizensecurity.code.Coded;
import org.citizensecurity.io.report.markup.Html;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;

/**
 * The words of the page in one language. They stand in {@code labels.tsv}: a key and the text in
 * English, Spanish and Portuguese, with holes such as {@code {0}}.
 */
final class Labels {
  private static final ImmutableMap<String, LocalizedText> TABLE = read();

  private final Language language;

  private Labels(Language language) {
    this.language = language;
  }

  /** The words in this language; in English where the table has no such language. */
  static Labels in(Language language) {
    boolean known = language.equals(Language.SPANISH) || language.equals(Language.PORTUGUESE);
    return new Labels(known ? language : Language.ENGLISH);
  }

  Language language() {
    return language;
  }

  /** The words for a key, the holes filled in order. */
  String text(String key, Object... values) {
    LocalizedText text = TABLE.get(key);
    checkArgument(text != null, "there are no words for '%s'", key);
    String words = text.in(language);
    for (int i = 0; i < values.length; i++) {
      words = words.replace("{" + i + "}", values[i].toString());
    }
    return words;
  }

  /** A text in the language of the page, or in English. */
  String of(LocalizedText text) {
    return text.in(language, Language.ENGLISH);
  }

  /** The label of a code. */
  String of(Coded code) {
    return code.label(language);
  }

  /** A text that exists in English only, marked as such for those who have the page read to them. */
  Html english(String text) {
    return language.equals(Language.ENGLISH)
        ? Html.text(text)
        : Html.of("<span lang=\"en\">{}</span>", text);
  }

  private static ImmutableMap<String, LocalizedText> read() {
    URL url = Objects.requireNonNull(Labels.class.getResource("labels.tsv"), "labels.tsv");
    ImmutableMap.Builder<String, LocalizedText> table = ImmutableMap.builder();
    try {
      for (String line : Resources.readLines(url, StandardCharsets.UTF_8)) {
        List<String> cells = Splitter.on('\t').splitToList(line);
        checkArgument(cells.size() == 4, "line '%s' of labels.tsv has not four cells", line);
        table.put(cells.get(0), LocalizedText.of(cells.get(1), cells.get(2), cells.get(3)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("labels.tsv cannot be read", e);
    }
    return table.buildOrThrow();
  }
}
