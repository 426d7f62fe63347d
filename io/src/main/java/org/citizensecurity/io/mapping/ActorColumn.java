package org.citizensecurity.io.mapping;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import org.citizensecurity.actor.ActorRole;

/**
 * Where the actors of one role stand: in a column, or as one name for all rows.
 *
 * @param role the part they have
 * @param column the column with their names
 * @param fixed the name that holds for all rows
 */
public record ActorColumn(ActorRole role, Optional<String> column, Optional<String> fixed)
    implements Serializable {
  /** Needs either a column or a name. */
  public ActorColumn {
    checkArgument(
        column.isPresent() != fixed.isPresent(),
        "actors of role %s need either a column or a fixed name",
        role);
  }

  /** Actors that a column names. */
  public static ActorColumn of(ActorRole role, String column) {
    return new ActorColumn(role, Optional.of(column), Optional.empty());
  }

  /** An actor of all rows. */
  public static ActorColumn fixed(ActorRole role, String name) {
    return new ActorColumn(role, Optional.empty(), Optional.of(name));
  }
}
