package org.citizensecurity.classification;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.citizensecurity.text.Language;

/**
 * One text of a record.
 *
 * @param field title or description
 * @param declared the language that the source states, {@link Language#UNDETERMINED} where it
 *     states none; only a hint, since real files are often wrong
 * @param text as it came; may be empty
 */
@Immutable
public record Passage(Field field, Language declared, String text) implements Serializable {
  /** Rejects {@link Field#CODES}. */
  public Passage {
    checkArgument(
        field != Field.CODES, "field of the passage '%s' is CODES, expected a text", text);
  }
}
