package org.citizensecurity.classification;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * A place in a record, in the text as it came.
 *
 * @param field title, description or codes
 * @param passage the number of the passage in {@link RecordText#passages}, from 0; for codes the
 *     number of the code
 * @param start index of the first character
 * @param end index after the last character
 * @param text the characters there; for codes the code
 */
@Immutable
public record Span(Field field, int passage, int start, int end, String text)
    implements Serializable {
  /** Rejects an end before the start. */
  public Span {
    checkArgument(start >= 0 && start <= end, "end %s is before start %s", end, start);
  }
}
