package org.citizensecurity.io.record;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.citizensecurity.code.Coded;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.DrugPolicy;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.PreventionLevel;
import org.citizensecurity.measure.ThreatScope;
import org.citizensecurity.paradigm.SecurityParadigm;
import org.citizensecurity.problem.ProblemCode;

/** A coding in files. */
public final class CodingFields {
  static final String RELEVANT = "relevant";
  static final String MEASURES = "measures";
  static final String APPROACH = "approach";
  static final String THREAT_SCOPE = "threat_scope";
  static final String PARADIGM = "paradigm";
  static final String PREVENTION_LEVEL = "prevention_level";
  static final String DRUG_POLICY = "drug_policy";

  private CodingFields() {}

  /** Codes without a word on relevance mean a relevant record; codes of an irrelevant one go. */
  static Optional<Coding> read(RecordSource source) {
    Optional<Boolean> relevant = source.field(RELEVANT).yesNo();
    if (relevant.equals(Optional.of(false))) {
      rejectCodes(source, "no codes where relevant is no");
      return Optional.of(Coding.irrelevant());
    }
    if (relevant.isEmpty() && codes(source).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(relevant(source));
  }

  /** As {@link #read}, but codes without a word on relevance go, too. */
  public static Optional<Coding> readDecided(RecordSource source) {
    Optional<Boolean> relevant = source.field(RELEVANT).yesNo();
    if (relevant.equals(Optional.of(true))) {
      return Optional.of(relevant(source));
    }
    rejectCodes(
        source,
        relevant.isPresent()
            ? "no codes where relevant is no"
            : "no codes without yes in relevant");
    return relevant.map(no -> Coding.irrelevant());
  }

  private static Coding relevant(RecordSource source) {
    return Coding.builder()
        .relevant(true)
        .measures(measures(source.values(MEASURES)))
        .approach(source.field(APPROACH).code(Approach.CODES))
        .threatScope(source.field(THREAT_SCOPE).code(ThreatScope.CODES))
        .paradigm(source.field(PARADIGM).code(SecurityParadigm.CODES))
        .preventionLevel(source.field(PREVENTION_LEVEL).code(PreventionLevel.CODES))
        .drugPolicy(source.field(DRUG_POLICY).code(DrugPolicy.CODES))
        .build();
  }

  private static ImmutableList<RawValue> codes(RecordSource source) {
    return Stream.concat(
            source.values(MEASURES).stream(),
            Stream.of(APPROACH, THREAT_SCOPE, PARADIGM, PREVENTION_LEVEL, DRUG_POLICY)
                .map(source::field))
        .filter(field -> !field.isBlank())
        .collect(ImmutableList.toImmutableList());
  }

  private static void rejectCodes(RecordSource source, String expected) {
    codes(source).forEach(field -> field.wrong(ProblemCode.INVALID_VALUE, expected));
  }

  /** Writes what is coded. */
  public static void write(Coding coding, RecordSink sink) {
    sink.yesNo(RELEVANT, coding.relevant());
    sink.values(MEASURES, coding.measures().stream().map(Coded::code));
    sink.code(APPROACH, coding.approach());
    sink.code(THREAT_SCOPE, coding.threatScope());
    sink.code(PARADIGM, coding.paradigm());
    sink.code(PREVENTION_LEVEL, coding.preventionLevel());
    sink.code(DRUG_POLICY, coding.drugPolicy());
  }

  private static Set<Measure> measures(List<RawValue> fields) {
    Set<Measure> measures = new LinkedHashSet<>();
    for (RawValue field : fields) {
      Optional<Measure> measure = field.code(Measure.CODES);
      if (measure.isPresent() && measures.contains(measure.get())) {
        field.wrong(ProblemCode.INVALID_VALUE, "each measure once");
      } else if (measure.isPresent() && measures.size() == Coding.MOST_MEASURES) {
        field.wrong(ProblemCode.INVALID_VALUE, "at most four measures");
      } else {
        measure.ifPresent(measures::add);
      }
    }
    return measures;
  }
}
