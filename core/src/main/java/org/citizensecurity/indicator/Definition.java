package org.citizensecurity.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import org.citizensecurity.text.LocalizedText;

/**
 * What an indicator means.
 *
 * @param id such as {@code T1.1}
 * @param label a short name in English, Spanish and Portuguese
 * @param text the formula in words
 * @param source who asks for it
 * @param unit in what it is counted
 * @param needs the data that it needs, in words
 */
public record Definition(
    String id, LocalizedText label, String text, String source, String unit, String needs)
    implements Serializable {
  /** Rejects a blank id or text. */
  public Definition {
    checkArgument(!id.isBlank(), "id of the indicator is blank");
    checkArgument(!text.isBlank(), "definition of the indicator '%s' is blank", id);
  }
}
