package org.citizensecurity.classification;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import org.citizensecurity.text.Language;

/**
 * A small word that tells the language of a text.
 *
 * @param language whose word it is
 * @param word the word
 * @param skipped whether terms are matched as if it were not there
 */
@Immutable
public record FunctionWord(Language language, String word, boolean skipped)
    implements CodebookEntry {
  /** Rejects a word without letters and digits. */
  public FunctionWord {
    word = EntryText.of("function word", word);
    checkArgument(!Fold.word(word).isEmpty(), "function word '%s' has no letters or digits", word);
  }

  /** The form {@code function word en the}. */
  @Override
  public String id() {
    return "function word " + language + " " + word;
  }

  @Override
  public String detail() {
    return skipped ? "skipped" : "kept";
  }
}
