package org.citizensecurity.io.codebook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.citizensecurity.classification.MeasureProfile;
import org.citizensecurity.io.record.RecordSink;
import org.citizensecurity.io.record.RecordSource;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.PreventionLevel;
import org.citizensecurity.paradigm.SecurityParadigm;

/** What a measure stands for, in files. */
final class ProfileFields {
  static final String MEASURE = "measure";

  private static final String PARADIGM = "paradigm";
  private static final String PREVENTION_LEVEL = "prevention_level";

  static final ImmutableList<String> NAMES = ImmutableList.of(MEASURE, PARADIGM, PREVENTION_LEVEL);
  static final ImmutableSet<String> NEEDED = ImmutableSet.copyOf(NAMES);

  private ProfileFields() {}

  static Optional<MeasureProfile> read(RecordSource source) {
    Optional<Measure> measure = source.needed(MEASURE).code(Measure.CODES);
    Optional<SecurityParadigm> paradigm = source.needed(PARADIGM).code(SecurityParadigm.CODES);
    Optional<PreventionLevel> level = source.needed(PREVENTION_LEVEL).code(PreventionLevel.CODES);
    return source
        .entry()
        .finish(() ->
            new MeasureProfile(measure.orElseThrow(), paradigm.orElseThrow(), level.orElseThrow()));
  }

  static void write(MeasureProfile profile, RecordSink sink) {
    sink.text(MEASURE, profile.measure().code());
    sink.text(PARADIGM, profile.paradigm().code());
    sink.text(PREVENTION_LEVEL, profile.preventionLevel().code());
  }
}
