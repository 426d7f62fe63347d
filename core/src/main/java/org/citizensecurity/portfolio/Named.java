package org.citizensecurity.portfolio;

import java.util.Optional;
import java.util.stream.Stream;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.Participation;
import org.citizensecurity.intervention.Evaluation;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.SourceId;

/** The actors and sources that an intervention names, each once, in its order. */
final class Named {
  private Named() {}

  static Stream<ActorId> actors(Intervention intervention) {
    return Stream.of(
            intervention.participations().stream().map(Participation::actor),
            intervention.flows().stream()
                .flatMap(flow -> Stream.concat(flow.provider().stream(), flow.receiver().stream())),
            intervention.budgets().stream()
                .flatMap(budget ->
                    Stream.concat(budget.provider().stream(), budget.receiver().stream())),
            intervention.evaluations().stream()
                .map(Evaluation::evaluator)
                .flatMap(Optional::stream))
        .flatMap(ids -> ids)
        .distinct();
  }

  static Stream<SourceId> sources(Intervention intervention) {
    return Stream.concat(
            intervention.source().stream(),
            intervention.evaluations().stream().map(Evaluation::source).flatMap(Optional::stream))
        .distinct();
  }
}
