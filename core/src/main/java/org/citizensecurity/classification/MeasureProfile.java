package org.citizensecurity.classification;

import com.google.errorprone.annotations.Immutable;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.PreventionLevel;
import org.citizensecurity.paradigm.SecurityParadigm;

/**
 * What a measure stands for where the text says nothing else; approach and threat scope are the
 * measure's own.
 *
 * @param measure the measure
 * @param paradigm what security is for
 * @param preventionLevel who is reached
 */
@Immutable
public record MeasureProfile(
    Measure measure, SecurityParadigm paradigm, PreventionLevel preventionLevel)
    implements CodebookEntry {
  /** The form {@code profile PRISON_REFORM}. */
  @Override
  public String id() {
    return "profile " + measure.code();
  }

  @Override
  public String detail() {
    return "paradigm %s prevention level %s".formatted(paradigm.code(), preventionLevel.code());
  }
}
