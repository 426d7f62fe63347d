package org.citizensecurity.io.price;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.Actors;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.money.Deflator;
import org.citizensecurity.place.Country;

/**
 * The deflators of one table.
 *
 * @param byName by the names in the table, such as {@code TOTAL DAC}, in its order
 * @param byCountry those of countries
 */
public record Deflators(
    ImmutableMap<String, Deflator> byName, ImmutableMap<Country, Deflator> byCountry) {

  /** The deflator with this name, in any case. */
  public Optional<Deflator> find(String name) {
    String wanted = name.strip().toUpperCase(Locale.ROOT);
    return byName.entrySet().stream()
        .filter(entry -> entry.getKey().toUpperCase(Locale.ROOT).equals(wanted))
        .map(entry -> entry.getValue())
        .findFirst();
  }

  /** The deflator of a country. */
  public Optional<Deflator> find(Country country) {
    return Optional.ofNullable(byCountry.get(country));
  }

  /** The deflator of whoever provides a flow, by its country or name; for a conversion of flows. */
  public Function<Flow, Optional<Deflator>> byProvider(Actors actors) {
    return flow -> flow.provider().flatMap(actors::find).flatMap(this::of);
  }

  private Optional<Deflator> of(Actor actor) {
    return actor
        .country()
        .flatMap(this::find)
        .or(() -> actor.name().byLanguage().values().stream()
            .flatMap(name -> find(name).stream())
            .findFirst());
  }
}
