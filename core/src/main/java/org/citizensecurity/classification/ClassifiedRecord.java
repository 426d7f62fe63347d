package org.citizensecurity.classification;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * A record with its codes and the reasons: all that a table of evidence or a page needs to know.
 *
 * @param id what the record is called where it comes from; may be empty and need not be unique
 * @param text what was read
 * @param classification what was found in this text
 */
public record ClassifiedRecord(String id, RecordText text, Classification classification)
    implements Serializable {
  /** Each passage with the words that were found in it; see {@link MarkedText#of}. */
  public ImmutableList<MarkedText> marked() {
    return MarkedText.of(text, classification);
  }
}
