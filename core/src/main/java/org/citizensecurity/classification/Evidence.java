package org.citizensecurity.classification;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.citizensecurity.text.Language;

/**
 * One reason for or against a code.
 *
 * @param rule the id of the term or code rule
 * @param codebook the version of the codebook that has the rule
 * @param target what it speaks for or against
 * @param against whether the text turns down what the words name ("instead of ...")
 * @param span where it was found
 * @param language the language of the words; {@link Language#UNDETERMINED} for codes
 * @param weight what it added to the target; 0 where it repeats or speaks against
 */
@Immutable
public record Evidence(
    String rule,
    String codebook,
    Target target,
    boolean against,
    Span span,
    Language language,
    int weight)
    implements Serializable {

  @Override
  public String toString() {
    return (against ? "against " : "for ") + target + ": '" + span.text() + "' in " + span.field()
        + " (weight " + weight + ", rule " + rule + ")";
  }
}
