package org.citizensecurity.intervention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.ActorRole;
import org.citizensecurity.actor.Participation;
import org.citizensecurity.code.Code;
import org.citizensecurity.place.Country;
import org.citizensecurity.place.Scale;
import org.citizensecurity.place.Site;
import org.citizensecurity.text.LocalizedText;
import org.citizensecurity.time.DateSpan;
import org.immutables.value.Value;

/** A project, programme, policy, law or statement on citizen security, as far as it is known. */
@Value.Immutable
public abstract sealed class Intervention implements Serializable permits ImmutableIntervention {
  Intervention() {}

  /** The id, unique in a portfolio. */
  public abstract InterventionId id();

  /** What is launched, if known. */
  public abstract Optional<InterventionKind> kind();

  /** The title in the languages in which it is given; may be empty. */
  @Value.Default
  public LocalizedText title() {
    return LocalizedText.empty();
  }

  /** The description in the languages in which it is given; may be empty. */
  @Value.Default
  public LocalizedText description() {
    return LocalizedText.empty();
  }

  /** Where it takes place; for cooperation, the recipients. In the order of the source. */
  public abstract ImmutableSet<Country> countries();

  /** The percentage of each country; empty where it is not given, otherwise for all countries. */
  public abstract ImmutableMap<Country, BigDecimal> countryPercentages();

  /** Regions that the source names instead of or beside countries, kept as such. */
  public abstract ImmutableSet<Code> regions();

  /** The percentage of each region; empty where it is not given, otherwise for all regions. */
  public abstract ImmutableMap<Code, BigDecimal> regionPercentages();

  /** The places within countries that the source names. */
  public abstract ImmutableSet<Site> sites();

  /** How large the area is, if known. */
  public abstract Optional<Scale> scale();

  /** When it runs, as far as it is known. */
  @Value.Default
  public DateSpan span() {
    return DateSpan.unknown();
  }

  /** The larger intervention of which this one is a part: not both are counted. */
  public abstract Optional<InterventionId> parent();

  /**
   * Other interventions that the source names. Where it names a {@link Relationship#CHILD}, reading
   * gives that one this {@link #parent}, if it has none.
   */
  public abstract ImmutableSet<RelatedIntervention> related();

  /** Sector codes of the source, in its order. */
  public abstract ImmutableSet<Code> sectors();

  /** The percentage of each sector as given; empty where it is not given. */
  public abstract ImmutableMap<Code, BigDecimal> sectorPercentages();

  /** The policies to which it is compared. */
  public abstract ImmutableSet<PolicyMarker> policyMarkers();

  /** Other codes of the source, such as its status and the type of collaboration. */
  public abstract ImmutableSet<Code> tags();

  /** Who takes part, in which roles. */
  public abstract ImmutableSet<Participation> participations();

  /** Who cooperates with whom, where the source says so; otherwise it is derived. */
  public abstract Optional<CooperationModality> modality();

  /** Money, in the order of the source. */
  public abstract ImmutableList<Flow> flows();

  /** Money that is planned, each budget once. */
  public abstract ImmutableSet<Budget> budgets();

  /** The codes that it already has, such as those of a person; the classifier gives the others. */
  public abstract Optional<Coding> coding();

  /** What is known of its evaluations, in the order of the source; empty where nothing is. */
  public abstract ImmutableList<Evaluation> evaluations();

  /** The source that the record comes from; empty where none is named. */
  public abstract Optional<SourceId> source();

  /** The actors in this role, in the order of the source. */
  public final ImmutableList<ActorId> actors(ActorRole role) {
    return participations().stream()
        .filter(participation -> participation.role() == role)
        .map(Participation::actor)
        .collect(ImmutableList.toImmutableList());
  }

  /** Percentages lose their trailing zeros, so that 40.0 and 40 are equal. */
  @Value.Check
  Intervention check() {
    PercentageCheck.of("country", countries(), countryPercentages());
    PercentageCheck.of("region", regions(), regionPercentages());
    PercentageCheck.of("sector", sectors(), sectorPercentages());
    ImmutableMap<Country, BigDecimal> ofCountries = PercentageCheck.plain(countryPercentages());
    ImmutableMap<Code, BigDecimal> ofRegions = PercentageCheck.plain(regionPercentages());
    ImmutableMap<Code, BigDecimal> ofSectors = PercentageCheck.plain(sectorPercentages());
    boolean plain = ofCountries.equals(countryPercentages())
        && ofRegions.equals(regionPercentages())
        && ofSectors.equals(sectorPercentages());
    return plain
        ? this
        : toBuilder()
            .countryPercentages(ofCountries)
            .regionPercentages(ofRegions)
            .sectorPercentages(ofSectors)
            .build();
  }

  /** Builds an intervention from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this intervention. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an intervention; the id is needed. */
  public static final class Builder extends ImmutableIntervention.Builder {
    Builder() {}
  }
}
