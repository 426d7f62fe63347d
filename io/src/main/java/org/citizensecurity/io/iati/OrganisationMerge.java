package org.citizensecurity.io.iati;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorAlias;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.ActorKind;
import org.citizensecurity.place.Country;
import org.citizensecurity.portfolio.PartSink;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;

/**
 * Makes one actor of all elements that name one organisation: the first name in each language, other
 * names as aliases, the first kind and country that are known.
 */
final class OrganisationMerge {
  private final Map<ActorId, Merged> byId = new LinkedHashMap<>();

  void add(Organisation organisation) {
    byId.computeIfAbsent(organisation.id(), unused -> new Merged()).add(organisation);
  }

  void mentionIn(PartSink sink) {
    byId.forEach((id, merged) -> sink.mention(merged.actor(id)));
  }

  private static final class Merged {
    private final Map<Language, String> names = new LinkedHashMap<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private ActorKind kind = ActorKind.UNKNOWN;
    private Optional<Country> country = Optional.empty();

    void add(Organisation organisation) {
      organisation.name().byLanguage().forEach((language, name) -> {
        String known = names.putIfAbsent(language, name);
        if (known != null && !folded(known).equals(folded(name))) {
          aliases.putIfAbsent(folded(name), name);
        }
      });
      if (kind == ActorKind.UNKNOWN) {
        kind = organisation.kind();
      }
      country = country.or(organisation::country);
    }

    Actor actor(ActorId id) {
      LocalizedText name = names.isEmpty()
          ? LocalizedText.of(Language.UNDETERMINED, id.value())
          : LocalizedText.from(names);
      Actor.Builder actor = Actor.builder().id(id).name(name).kind(kind).country(country);
      aliases.values().stream()
          .map(alias -> alias.replaceAll("[;\\[\\]\\r\\n]+", " ").strip())
          .filter(alias -> !alias.isEmpty())
          .map(ActorAlias::of)
          .forEach(actor::addAlias);
      return actor.build();
    }

    private static String folded(String name) {
      return name.strip().toLowerCase(Locale.ROOT);
    }
  }
}
