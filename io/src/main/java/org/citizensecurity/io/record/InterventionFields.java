package org.citizensecurity.io.record;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.citizensecurity.code.Code;
import org.citizensecurity.intervention.CooperationModality;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.intervention.InterventionKind;
import org.citizensecurity.intervention.MarkerSignificance;
import org.citizensecurity.intervention.PolicyMarker;
import org.citizensecurity.intervention.RelatedIntervention;
import org.citizensecurity.intervention.Relationship;
import org.citizensecurity.place.Country;
import org.citizensecurity.place.Scale;

/** An intervention in files, without its flows, budgets, places and evaluations. */
public final class InterventionFields {
  /** The id; needed. */
  public static final String ID = "id";
  /** The title, by language. */
  public static final String TITLE = "title";
  /** What it does, by language. */
  public static final String DESCRIPTION = "description";
  /** The countries where it takes place, with percentages where they are known. */
  public static final String COUNTRIES = "countries";
  /** Codes of regions that the source names, with percentages where they are known. */
  public static final String REGIONS = "regions";
  /** Codes of sectors with their schemes, with percentages where they are known. */
  public static final String SECTORS = "sectors";
  /** The actors that take part, each in a role. */
  public static final String ACTORS = "actors";

  /** Policies to which it is compared, with their significance where it is known. */
  public static final String POLICY_MARKERS = "policy_markers";
  /** Other interventions that the source names, each with what it is to this one. */
  public static final String RELATED = "related";
  /** Other codes of the source. */
  public static final String TAGS = "tags";

  static final String SIGNIFICANCE = "significance";
  static final String RELATIONSHIP = "relationship";
  static final String INTERVENTION = "intervention";
  static final String KIND = "kind";
  static final String SCALE = "scale";
  static final String PARENT = "parent";
  static final String MODALITY = "modality";
  static final String SOURCE = "source";

  static final String ID_RULE = "an id in one line";

  /** All fields, in the order of a row. */
  public static final ImmutableList<String> NAMES = ImmutableList.of(
      ID,
      KIND,
      TITLE,
      DESCRIPTION,
      COUNTRIES,
      REGIONS,
      SCALE,
      SpanFields.START,
      SpanFields.END,
      SpanFields.ONGOING,
      PARENT,
      RELATED,
      SECTORS,
      POLICY_MARKERS,
      TAGS,
      ACTORS,
      MODALITY,
      CodingFields.RELEVANT,
      CodingFields.MEASURES,
      CodingFields.APPROACH,
      CodingFields.THREAT_SCOPE,
      CodingFields.PARADIGM,
      CodingFields.PREVENTION_LEVEL,
      CodingFields.DRUG_POLICY,
      SOURCE);

  private InterventionFields() {}

  /** Reads an intervention; it needs its id. */
  public static Optional<Intervention> read(RecordSource source) {
    Optional<InterventionId> id = id(source.needed(ID));
    Shares<Country> countries = Shares.read(
        source, COUNTRIES, item -> item.needed(CodeFields.COUNTRY).country(), country -> COUNTRIES);
    Shares<Code> regions = Shares.read(source, REGIONS, CodeFields::read, Code::scheme);
    Shares<Code> sectors = Shares.read(source, SECTORS, CodeFields::read, Code::scheme);
    Intervention.Builder builder = Intervention.builder()
        .kind(source.field(KIND).code(InterventionKind.CODES))
        .title(source.texts(TITLE))
        .description(source.texts(DESCRIPTION))
        .countries(countries.members())
        .countryPercentages(countries.percentages())
        .regions(regions.members())
        .regionPercentages(regions.percentages())
        .scale(source.field(SCALE).code(Scale.CODES))
        .span(SpanFields.read(source))
        .parent(id(source.field(PARENT)))
        .related(CodeFields.each(source, RELATED, InterventionFields::related))
        .sectors(sectors.members())
        .sectorPercentages(sectors.percentages())
        .policyMarkers(CodeFields.each(source, POLICY_MARKERS, InterventionFields::marker))
        .tags(CodeFields.each(source, TAGS, CodeFields::read))
        .participations(CodeFields.each(source, ACTORS, ActorFields::participation))
        .modality(source.field(MODALITY).code(CooperationModality.CODES))
        .coding(CodingFields.read(source))
        .source(SourceFields.id(source.field(SOURCE)));
    return source.entry().finish(() -> builder.id(id.orElseThrow()).build());
  }

  /** Writes all but the flows, budgets, places and evaluations. */
  public static void write(Intervention intervention, RecordSink sink) {
    sink.text(ID, intervention.id().value());
    sink.code(KIND, intervention.kind());
    sink.texts(TITLE, intervention.title());
    sink.texts(DESCRIPTION, intervention.description());
    sink.items(COUNTRIES, intervention.countries(), (country, item) -> {
      item.text(CodeFields.COUNTRY, country.alpha2());
      Optional.ofNullable(intervention.countryPercentages().get(country))
          .ifPresent(percentage -> item.number(Shares.PERCENTAGE, percentage));
    });
    CodeFields.write(intervention.regions(), intervention.regionPercentages(), REGIONS, sink);
    sink.code(SCALE, intervention.scale());
    SpanFields.write(intervention.span(), sink);
    sink.text(PARENT, intervention.parent());
    sink.items(RELATED, intervention.related(), (related, item) -> {
      item.text(RELATIONSHIP, related.relationship().code());
      item.text(INTERVENTION, related.id().value());
    });
    CodeFields.write(intervention.sectors(), intervention.sectorPercentages(), SECTORS, sink);
    sink.items(POLICY_MARKERS, intervention.policyMarkers(), (marker, item) -> {
      CodeFields.write(marker.marker(), item);
      if (marker.significance() != MarkerSignificance.UNKNOWN) {
        item.text(SIGNIFICANCE, marker.significance().code());
      }
    });
    sink.items(TAGS, intervention.tags(), CodeFields::write);
    sink.items(ACTORS, intervention.participations(), ActorFields::write);
    sink.code(MODALITY, intervention.modality());
    intervention.coding().ifPresent(coding -> CodingFields.write(coding, sink));
    sink.text(SOURCE, intervention.source());
  }

  /** The id of an intervention. */
  public static Optional<InterventionId> id(RawValue field) {
    return field.value(InterventionId::new, ID_RULE);
  }

  private static Optional<PolicyMarker> marker(RecordSource source) {
    Optional<Code> marker = CodeFields.read(source);
    Optional<MarkerSignificance> significance =
        source.field(SIGNIFICANCE).code(MarkerSignificance.CODES);
    return marker.map(
        code -> new PolicyMarker(code, significance.orElse(MarkerSignificance.UNKNOWN)));
  }

  private static Optional<RelatedIntervention> related(RecordSource source) {
    Optional<Relationship> relationship = source.needed(RELATIONSHIP).code(Relationship.CODES);
    Optional<InterventionId> id = id(source.needed(INTERVENTION));
    return source
        .entry()
        .finish(() -> new RelatedIntervention(relationship.orElseThrow(), id.orElseThrow()));
  }
}
