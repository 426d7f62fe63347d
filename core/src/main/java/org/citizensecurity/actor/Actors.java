package org.citizensecurity.actor;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Actors by their ids, and found by the names they had in a year.
 *
 * @param byId ordered by id
 */
public record Actors(ImmutableSortedMap<ActorId, Actor> byId) implements Serializable {
  /** No actors. */
  public static final Actors NONE = new Actors(ImmutableSortedMap.of());

  /** Rejects an actor under an id that is not its own. */
  public Actors {
    byId.forEach((id, actor) ->
        checkArgument(actor.id().equals(id), "actor '%s' stands under '%s'", actor.id(), id));
  }

  /** These actors; throws where an id occurs twice. */
  public static Actors of(Iterable<Actor> actors) {
    Map<ActorId, Actor> byId = new TreeMap<>();
    for (Actor actor : actors) {
      checkArgument(byId.put(actor.id(), actor) == null, "actor id '%s' occurs twice", actor.id());
    }
    return new Actors(ImmutableSortedMap.copyOf(byId));
  }

  /** The actor with this id, if there is one. */
  public Optional<Actor> find(ActorId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The one actor that had this name in this year. Case and surrounding white space do not matter;
   * where several actors had the name none is chosen.
   */
  public Optional<Actor> findByName(String name, int year) {
    String wanted = folded(name);
    List<Actor> found = byId.values().stream()
        .filter(actor -> actor.namesIn(year).anyMatch(known -> folded(known).equals(wanted)))
        .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** All actors, ordered by id. */
  public ImmutableList<Actor> all() {
    return byId.values().asList();
  }

  /** These actors and those of {@code others} whose id is not here yet. */
  public Actors and(Actors others) {
    return new Actors(ImmutableSortedMap.copyOf(ImmutableMap.<ActorId, Actor>builder()
        .putAll(others.byId)
        .putAll(byId)
        .buildKeepingLast()));
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
