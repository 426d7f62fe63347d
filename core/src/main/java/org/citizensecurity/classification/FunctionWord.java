package org.citizensecurity.classification;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
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
    implements Serializable {}
