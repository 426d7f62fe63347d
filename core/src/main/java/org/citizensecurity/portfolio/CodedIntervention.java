package org.citizensecurity.portfolio;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorRole;
import org.citizensecurity.actor.Actors;
import org.citizensecurity.actor.Participation;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.intervention.CooperationModality;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.ModalityRule;

/**
 * An intervention with its codes and its actors: all that a count needs to know.
 *
 * @param intervention what is counted
 * @param coding its codes
 * @param actors where its actors are found
 */
public record CodedIntervention(Intervention intervention, Coding coding, Actors actors)
    implements Serializable {
  /** Those who give money, knowledge or staff, each once, in the order of the source. */
  public ImmutableList<Actor> givers() {
    return intervention.participations().stream()
        .filter(participation -> ActorRole.GIVING.contains(participation.role()))
        .map(Participation::actor)
        .distinct()
        .flatMap(id -> actors.find(id).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Who cooperates with whom; empty where neither the source nor the actors tell. */
  public Optional<CooperationModality> modality() {
    return ModalityRule.modality(intervention, actors);
  }
}
