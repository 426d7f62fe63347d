package org.citizensecurity.aggregation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.ActorKind;
import org.citizensecurity.intervention.CooperationModality;
import org.citizensecurity.intervention.SourceId;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.DrugPolicy;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.PreventionLevel;
import org.citizensecurity.measure.ThreatScope;
import org.citizensecurity.paradigm.SecurityParadigm;
import org.citizensecurity.place.Country;
import org.citizensecurity.place.Scale;
import org.citizensecurity.place.Subregion;

/** The groupings of the field. */
public final class Dimensions {
  private Dimensions() {}

  /** The year of launch. */
  public static final Dimension<Integer> START_YEAR = new Dimension<>(
      "year of launch",
      coded ->
          ImmutableList.copyOf(coded.intervention().span().startYear().stream().iterator()));

  /** Each country where it takes place. */
  public static final Dimension<Country> COUNTRY =
      new Dimension<>("country", coded -> coded.intervention().countries().asList());

  /** Each sub-region where it takes place. */
  public static final Dimension<Subregion> SUBREGION = new Dimension<>(
      "sub-region",
      coded -> coded.intervention().countries().stream()
          .map(Country::subregion)
          .distinct()
          .collect(ImmutableList.toImmutableList()));

  /** Each measure. */
  public static final Dimension<Measure> MEASURE =
      new Dimension<>("measure", coded -> coded.coding().measures());

  /** Repression or prevention; unknown where it is not coded. */
  public static final Dimension<Approach> APPROACH =
      new Dimension<>("approach", coded -> one(coded.coding().approach()));

  /** Cross-border crime or the threats of everyday life; unknown where it is not coded. */
  public static final Dimension<ThreatScope> THREAT_SCOPE =
      new Dimension<>("threat scope", coded -> one(coded.coding().threatScope()));

  /** What security is for; unknown where it is not coded. */
  public static final Dimension<SecurityParadigm> PARADIGM =
      new Dimension<>("paradigm", coded -> one(coded.coding().paradigm()));

  /** Whom prevention reaches; unknown where it is not coded, as for what does not prevent. */
  public static final Dimension<PreventionLevel> PREVENTION_LEVEL =
      new Dimension<>("prevention level", coded -> one(coded.coding().preventionLevel()));

  /** The stance on illicit drugs; unknown where it is not coded. */
  public static final Dimension<DrugPolicy> DRUG_POLICY =
      new Dimension<>("drug policy", coded -> one(coded.coding().drugPolicy()));

  /** Who cooperates with whom, stated or derived. */
  public static final Dimension<CooperationModality> MODALITY =
      new Dimension<>("cooperation modality", coded -> one(coded.modality()));

  /** How large an area it is made for; unknown where that is not stated. */
  public static final Dimension<Scale> SCALE =
      new Dimension<>("scale", coded -> one(coded.intervention().scale()));

  /** Each actor that gives money, knowledge or staff. */
  public static final Dimension<ActorId> GIVER = new Dimension<>(
      "giver",
      coded -> coded.givers().stream().map(Actor::id).collect(ImmutableList.toImmutableList()));

  /** Each kind of those that give. */
  public static final Dimension<ActorKind> GIVER_KIND = new Dimension<>(
      "kind of giver",
      coded -> coded.givers().stream()
          .map(Actor::kind)
          .distinct()
          .collect(ImmutableList.toImmutableList()));

  /** Each country that gives. */
  public static final Dimension<Country> GIVING_COUNTRY = new Dimension<>(
      "giving country",
      coded -> coded.givers().stream()
          .flatMap(actor -> actor.country().stream())
          .distinct()
          .collect(ImmutableList.toImmutableList()));

  /** The source that the record comes from; unknown where none is named. */
  public static final Dimension<SourceId> SOURCE =
      new Dimension<>("source", coded -> one(coded.intervention().source()));

  /** Each year in which it is known to be active, up to {@code lastYear}. */
  public static Dimension<Integer> activeYear(int lastYear) {
    return new Dimension<>(
        "active year",
        coded -> coded
            .intervention()
            .span()
            .activeYears(lastYear)
            .boxed()
            .collect(ImmutableList.toImmutableList()));
  }

  private static <K> ImmutableList<K> one(Optional<K> key) {
    return key.map(ImmutableList::of).orElseGet(ImmutableList::of);
  }
}
