package org.citizensecurity.classification;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.citizensecurity.measure.Measure;

/** One of the things on which a code rests. */
@Immutable
public sealed interface Ground extends Serializable {
  /**
   * What was found: words and codes that speak for the target outweigh others.
   *
   * @param target whose evidence it is
   */
  record Weight(Target target) implements Ground {
    @Override
    public String rule() {
      return "weight of " + target;
    }
  }

  /**
   * What a measure of the record stands for where the text says nothing else.
   *
   * @param measure the measure, whose evidence is that of the record for it
   */
  record Profile(Measure measure) implements Ground {
    @Override
    public Target target() {
      return Target.of(measure);
    }

    @Override
    public String rule() {
      return MeasureProfile.id(measure);
    }
  }

  /**
   * Another code of the record, from which this one follows.
   *
   * @param target the other code, which has a reason of its own
   */
  record Code(Target target) implements Ground {
    @Override
    public String rule() {
      return "code " + target;
    }
  }

  /** That something was found for a measure. */
  static Ground of(Measure measure) {
    return new Weight(Target.of(measure));
  }

  /** What it is about: a target of evidence, a measure or another code. */
  Target target();

  /**
   * What names it: {@code weight of APPROACH:HARD}, {@code code APPROACH:HARD}, or the id of a profile
   * in the codebook such as {@code profile DRUG_INTERDICTION}.
   */
  String rule();
}
