package org.citizensecurity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.ActorKind;
import org.citizensecurity.actor.ActorRole;
import org.citizensecurity.actor.Participation;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.DrugPolicy;
import org.citizensecurity.measure.ThreatScope;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.place.Country;
import org.citizensecurity.portfolio.CodedPortfolio;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;
import org.citizensecurity.time.DateSpan;

/** Parts of small portfolios made by hand. */
public final class HandMade {
  private HandMade() {}

  /** A relevant intervention without codes. */
  public static Intervention.Builder intervention(String id) {
    return Intervention.builder()
        .id(new InterventionId(id))
        .coding(Coding.builder().relevant(true).build());
  }

  public static Intervention irrelevant(String id) {
    return intervention(id).coding(Coding.irrelevant()).build();
  }

  public static Intervention.Builder launched(String id, int year, Approach approach) {
    return intervention(id).span(DateSpan.startingIn(year)).coding(coding(approach));
  }

  public static Coding coding(Approach approach) {
    return Coding.builder().relevant(true).approach(approach).build();
  }

  public static Coding coding(ThreatScope scope) {
    return Coding.builder().relevant(true).threatScope(scope).build();
  }

  public static Coding coding(DrugPolicy policy) {
    return Coding.builder().relevant(true).drugPolicy(policy).build();
  }

  public static Flow disbursed(String dollars) {
    return Flow.builder()
        .basis(AmountBasis.DISBURSEMENT)
        .money(Money.of(dollars, "USD"))
        .build();
  }

  public static Participation funder(String actor) {
    return new Participation(new ActorId(actor), ActorRole.FUNDING);
  }

  public static Actor actor(String id, ActorKind kind, Optional<Country> country) {
    return Actor.builder()
        .id(new ActorId(id))
        .name(LocalizedText.of(Language.ENGLISH, id))
        .kind(kind)
        .country(country)
        .build();
  }

  public static Actor government(String id, String country) {
    return actor(id, ActorKind.DONOR_GOVERNMENT, Optional.of(Country.of(country)));
  }

  public static CodedPortfolio portfolio(Intervention... interventions) {
    return portfolio(List.of(), Arrays.asList(interventions));
  }

  public static CodedPortfolio portfolio(
      Iterable<Actor> actors, Iterable<Intervention> interventions) {
    return coded(Portfolio.of(interventions, actors, List.of()));
  }

  public static CodedPortfolio coded(Portfolio portfolio) {
    return CodedPortfolio.of(portfolio, intervention -> {
      throw new AssertionError(intervention.id() + " has no coding");
    });
  }
}
