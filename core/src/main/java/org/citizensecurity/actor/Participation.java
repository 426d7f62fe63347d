package org.citizensecurity.actor;

import java.io.Serializable;

/** An actor in a role. */
public record Participation(ActorId actor, ActorRole role) implements Serializable {
  /** The form {@code FUNDING:idb}. */
  @Override
  public String toString() {
    return role.code() + ":" + actor;
  }
}
