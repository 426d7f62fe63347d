package org.citizensecurity.classification;

import com.google.errorprone.annotations.Immutable;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.PreventionLevel;
import org.citizensecurity.paradigm.SecurityParadigm;

/**
 * What a measure stands for where the text says nothing else; approach, threat scope and stance on
 * drugs are the measure's own. The paradigm is that of a record whose approach is the measure's own;
 * where the words turn the approach round, the paradigm follows the approach.
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
    return id(measure);
  }

  static String id(Measure measure) {
    return "profile " + measure.code();
  }

  @Override
  public String detail() {
    return "paradigm %s prevention level %s".formatted(paradigm.code(), preventionLevel.code());
  }
}
