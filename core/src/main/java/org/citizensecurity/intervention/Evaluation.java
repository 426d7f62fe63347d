package org.citizensecurity.intervention;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.citizensecurity.actor.ActorId;
import org.immutables.value.Value;

/** What is known of the evaluation of an intervention. */
@Value.Immutable
public abstract sealed class Evaluation implements Serializable permits ImmutableEvaluation {
  Evaluation() {}

  /** How far it was evaluated. */
  public abstract EvaluationStatus status();

  /**
   * Strength of the design on the Maryland Scientific Methods Scale, 1 (correlation) to 5 (random
   * assignment); Sherman and others 1997.
   */
  public abstract OptionalInt design();

  /** Which way the outcome went. */
  @Value.Default
  public OutcomeDirection direction() {
    return OutcomeDirection.UNKNOWN;
  }

  /** What was measured, if known. */
  public abstract Optional<OutcomeMeasured> outcome();

  /** The rating scheme, such as CrimeSolutions, if it was rated. */
  public abstract Optional<String> scheme();

  /** The version of the rating scheme: ratings change their meaning. */
  public abstract Optional<String> schemeVersion();

  /** The rating in the words of the scheme. */
  public abstract Optional<String> rating();

  /** The effect in words, with its size. */
  public abstract Optional<String> effect();

  /** The actor that evaluated; empty where that is not known. */
  public abstract Optional<ActorId> evaluator();

  /** The year of the evaluation, if known. */
  public abstract OptionalInt year();

  /** The source that reports the evaluation; empty where none is named. */
  public abstract Optional<SourceId> source();

  @Value.Check
  void check() {
    design()
        .ifPresent(level -> checkArgument(
            level >= 1 && level <= 5,
            "design '%s' is outside 1 to 5 of the Maryland scale",
            level));
    checkArgument(
        schemeVersion().isEmpty() || scheme().isPresent(),
        "scheme version '%s' has no scheme",
        schemeVersion().orElse(""));
    year()
        .ifPresent(year -> checkArgument(
            year >= 1000 && year <= 9999,
            "year '%s' of an evaluation is outside 1000 to 9999",
            year));
    Stream.of(scheme(), schemeVersion(), rating(), effect())
        .flatMap(Optional::stream)
        .forEach(text -> checkArgument(!text.isBlank(), "a text of an evaluation is blank"));
  }

  /** Builds an evaluation from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this evaluation. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an evaluation; the status is needed. */
  public static final class Builder extends ImmutableEvaluation.Builder {
    Builder() {}
  }
}
