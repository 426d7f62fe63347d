package org.citizensecurity.reliability;

import java.util.Arrays;
import java.util.List;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.Measure;

/** Small sheets for the tests. */
final class Sheets {
  private Sheets() {}

  static CodingSheet sheet(CodedRecord... records) {
    return CodingSheet.of(Arrays.asList(records));
  }

  static CodedRecord yes(String id, String approach, String... measures) {
    Coding.Builder coding = Coding.builder()
        .relevant(true)
        .measures(Arrays.stream(measures).map(Measure::of).toList());
    if (!approach.isEmpty()) {
      coding.approach(Approach.of(approach));
    }
    return CodedRecord.of(id, coding.build());
  }

  static CodedRecord no(String id) {
    return CodedRecord.of(id, Coding.irrelevant());
  }

  static CodedRecord contested(CodedRecord record, CodedQuestion... questions) {
    return record.toBuilder().contested(List.of(questions)).build();
  }
}
