package org.citizensecurity.classification;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.citizensecurity.text.Language;

/**
 * One thing that was found for or against a code.
 *
 * @param rule the id of the term or code rule
 * @param codebook the version of the codebook that has the rule
 * @param target what it speaks for or against
 * @param standing whether it counts
 * @param span where it was found
 * @param language the language of the words; {@link Language#UNDETERMINED} for codes
 * @param weight what it added to the target; 0 where it repeats or does not count
 */
@Immutable
public record Evidence(
    String rule,
    String codebook,
    Target target,
    Standing standing,
    Span span,
    Language language,
    int weight)
    implements Serializable {

  /** Whether the text turns down what the words name. */
  public boolean against() {
    return standing == Standing.TURNED_DOWN;
  }

  @Override
  public String toString() {
    String start = switch (standing) {
      case COUNTS -> "for ";
      case TURNED_DOWN -> "against ";
      case OUT_OF_DATE -> "out of date for ";
    };
    return start + target + ": '" + span.text() + "' in " + span.field() + " (weight " + weight
        + ", rule " + rule + ")";
  }
}
