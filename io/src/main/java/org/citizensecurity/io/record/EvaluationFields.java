package org.citizensecurity.io.record;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.citizensecurity.intervention.Evaluation;
import org.citizensecurity.intervention.EvaluationStatus;
import org.citizensecurity.intervention.OutcomeDirection;
import org.citizensecurity.intervention.OutcomeMeasured;
import org.citizensecurity.problem.ProblemCode;

/** An evaluation in files. */
public final class EvaluationFields {
  static final String STATUS = "status";
  static final String DESIGN = "design";
  static final String DIRECTION = "direction";
  static final String OUTCOME = "outcome";
  static final String SCHEME = "scheme";
  static final String SCHEME_VERSION = "scheme_version";
  static final String RATING = "rating";
  static final String EFFECT = "effect";
  static final String EVALUATOR = "evaluator";
  static final String YEAR = "year";
  static final String SOURCE = "source";

  /** All fields, in the order of a row. */
  public static final ImmutableList<String> NAMES = ImmutableList.of(
      STATUS,
      DESIGN,
      DIRECTION,
      OUTCOME,
      SCHEME,
      SCHEME_VERSION,
      RATING,
      EFFECT,
      EVALUATOR,
      YEAR,
      SOURCE);

  private EvaluationFields() {}

  /** Reads an evaluation; without a status the status is unknown. */
  public static Optional<Evaluation> read(RecordSource source) {
    Optional<String> scheme = source.field(SCHEME).text();
    Evaluation.Builder builder = Evaluation.builder()
        .status(source.field(STATUS).code(EvaluationStatus.CODES).orElse(EvaluationStatus.UNKNOWN))
        .design(design(source.field(DESIGN)))
        .direction(
            source.field(DIRECTION).code(OutcomeDirection.CODES).orElse(OutcomeDirection.UNKNOWN))
        .outcome(source.field(OUTCOME).code(OutcomeMeasured.CODES))
        .scheme(scheme)
        .schemeVersion(version(source.field(SCHEME_VERSION), scheme))
        .rating(source.field(RATING).text())
        .effect(source.field(EFFECT).text())
        .evaluator(ActorFields.id(source.field(EVALUATOR)))
        .year(source.field(YEAR).year())
        .source(SourceFields.id(source.field(SOURCE)));
    return source.entry().finish(builder::build);
  }

  /** Writes an evaluation. */
  public static void write(Evaluation evaluation, RecordSink sink) {
    sink.text(STATUS, evaluation.status().code());
    evaluation.design().ifPresent(level -> sink.number(DESIGN, BigDecimal.valueOf(level)));
    sink.text(DIRECTION, evaluation.direction().code());
    sink.code(OUTCOME, evaluation.outcome());
    sink.text(SCHEME, evaluation.scheme());
    sink.text(SCHEME_VERSION, evaluation.schemeVersion());
    sink.text(RATING, evaluation.rating());
    sink.text(EFFECT, evaluation.effect());
    sink.text(EVALUATOR, evaluation.evaluator());
    sink.year(YEAR, evaluation.year());
    sink.text(SOURCE, evaluation.source());
  }

  private static OptionalInt design(RawValue field) {
    return field
        .value(EvaluationFields::level, "1 to 5 of the Maryland scale")
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  private static int level(String text) {
    if (!text.matches("[1-5]")) {
      throw new IllegalArgumentException("design '%s' is outside 1 to 5".formatted(text));
    }
    return Integer.parseInt(text);
  }

  private static Optional<String> version(RawValue field, Optional<String> scheme) {
    Optional<String> version = field.text();
    if (version.isPresent() && scheme.isEmpty()) {
      field.wrong(ProblemCode.INVALID_VALUE, "a scheme as well");
      return Optional.empty();
    }
    return version;
  }
}
