package org.citizensecurity.reliability;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * A record on which two coders differ.
 *
 * @param id of the record
 * @param title for those who decide; may be empty
 * @param question on what they differ
 * @param first codes of the first coder, the main one first; none where it has no answer
 * @param second codes of the second coder, in the same way
 */
public record Dispute(
    String id,
    String title,
    CodedQuestion question,
    ImmutableList<String> first,
    ImmutableList<String> second)
    implements Serializable {
  /** Rejects two coders who say the same. */
  public Dispute {
    checkArgument(
        !first.equals(second), "both say %s about %s of '%s'", first, question.code(), id);
  }
}
