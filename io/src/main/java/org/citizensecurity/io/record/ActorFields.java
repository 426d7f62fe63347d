package org.citizensecurity.io.record;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorAlias;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.ActorKind;
import org.citizensecurity.actor.ActorRole;
import org.citizensecurity.actor.Participation;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.text.LocalizedText;

/** An actor in files, and an actor's part in an intervention. */
public final class ActorFields {
  /** The id; needed. */
  public static final String ID = "id";
  /** The name, by language; one is needed. */
  public static final String NAME = "name";
  /** Other names, each with the years in which it was used. */
  public static final String ALIASES = "aliases";

  static final String KIND = "kind";
  static final String COUNTRY = "country";
  static final String ROLE = "role";
  static final String ACTOR = "actor";
  static final String SINCE = "since";
  static final String UNTIL = "until";

  /** All fields, in the order of a row. */
  public static final ImmutableList<String> NAMES =
      ImmutableList.of(ID, KIND, NAME, COUNTRY, ALIASES);

  private ActorFields() {}

  /** Reads an actor; it needs its id and a name. */
  public static Optional<Actor> read(RecordSource source) {
    Optional<ActorId> id = id(source.needed(ID));
    LocalizedText name = source.texts(NAME);
    if (name.isEmpty()) {
      source
          .entry()
          .breakAt(source.placeOf(NAME), ProblemCode.MISSING_VALUE, "", "a name in some language");
    }
    List<ActorAlias> aliases = source.items(ALIASES).stream()
        .map(ActorFields::alias)
        .flatMap(Optional::stream)
        .toList();
    Actor.Builder builder = Actor.builder()
        .name(name)
        .kind(source.field(KIND).code(ActorKind.CODES).orElse(ActorKind.UNKNOWN))
        .country(source.field(COUNTRY).country())
        .aliases(aliases);
    return source.entry().finish(() -> builder.id(id.orElseThrow()).build());
  }

  /** Writes an actor. */
  public static void write(Actor actor, RecordSink sink) {
    sink.text(ID, actor.id().value());
    sink.text(KIND, actor.kind().code());
    sink.texts(NAME, actor.name());
    actor.country().ifPresent(country -> sink.text(COUNTRY, country.alpha2()));
    sink.items(ALIASES, actor.aliases(), (alias, item) -> {
      item.text(NAME, alias.name());
      item.year(SINCE, alias.since());
      item.year(UNTIL, alias.until());
    });
  }

  /** The id of an actor. */
  static Optional<ActorId> id(RawValue field) {
    return field.value(ActorId::new, "an id in one line without ';'");
  }

  static Optional<Participation> participation(RecordSource source) {
    Optional<ActorRole> role = source.needed(ROLE).code(ActorRole.CODES);
    Optional<ActorId> actor = id(source.needed(ACTOR));
    return source.entry().finish(() -> new Participation(actor.orElseThrow(), role.orElseThrow()));
  }

  static void write(Participation participation, RecordSink sink) {
    sink.text(ROLE, participation.role().code());
    sink.text(ACTOR, participation.actor().value());
  }

  private static Optional<ActorAlias> alias(RecordSource source) {
    Optional<String> name = source.needed(NAME).text();
    OptionalInt since = source.field(SINCE).year();
    OptionalInt until = source.field(UNTIL).year();
    return source.entry().finish(() -> ActorAlias.of(name.orElseThrow(), since, until));
  }
}
