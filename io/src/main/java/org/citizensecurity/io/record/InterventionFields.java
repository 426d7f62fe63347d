package org.citizensecurity.io.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import org.citizensecurity.code.Code;
import org.citizensecurity.intervention.CooperationModality;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.intervention.InterventionKind;
import org.citizensecurity.place.Country;
import org.citizensecurity.place.Scale;

/** An intervention in files, without its flows and evaluations. */
public final class InterventionFields {
  /** The id; needed. */
  public static final String ID = "id";
  /** The title, by language. */
  public static final String TITLE = "title";
  /** What it does, by language. */
  public static final String DESCRIPTION = "description";
  /** The countries where it takes place, with percentages where they are known. */
  public static final String COUNTRIES = "countries";
  /** Codes of regions that the source names instead of or beside countries. */
  public static final String REGIONS = "regions";
  /** Codes of sectors with their schemes, with percentages where they are known. */
  public static final String SECTORS = "sectors";
  /** The actors that take part, each in a role. */
  public static final String ACTORS = "actors";

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
      SECTORS,
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
    Shares<Code> sectors = Shares.read(source, SECTORS, CodeFields::read, Code::scheme);
    Intervention.Builder builder = Intervention.builder()
        .kind(source.field(KIND).code(InterventionKind.CODES))
        .title(source.texts(TITLE))
        .description(source.texts(DESCRIPTION))
        .countries(countries.members())
        .countryPercentages(countries.percentages())
        .regions(each(source, REGIONS, CodeFields::read))
        .scale(source.field(SCALE).code(Scale.CODES))
        .span(SpanFields.read(source))
        .parent(id(source.field(PARENT)))
        .sectors(sectors.members())
        .sectorPercentages(sectors.percentages())
        .participations(each(source, ACTORS, ActorFields::participation))
        .modality(source.field(MODALITY).code(CooperationModality.CODES))
        .coding(CodingFields.read(source))
        .source(SourceFields.id(source.field(SOURCE)));
    return source.entry().finish(() -> builder.id(id.orElseThrow()).build());
  }

  /** Writes all but the flows and evaluations. */
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
    sink.items(REGIONS, intervention.regions(), CodeFields::write);
    sink.code(SCALE, intervention.scale());
    SpanFields.write(intervention.span(), sink);
    sink.text(PARENT, intervention.parent());
    sink.items(SECTORS, intervention.sectors(), (sector, item) -> {
      CodeFields.write(sector, item);
      Optional.ofNullable(intervention.sectorPercentages().get(sector))
          .ifPresent(percentage -> item.number(Shares.PERCENTAGE, percentage));
    });
    sink.items(ACTORS, intervention.participations(), ActorFields::write);
    sink.code(MODALITY, intervention.modality());
    intervention.coding().ifPresent(coding -> CodingFields.write(coding, sink));
    sink.text(SOURCE, intervention.source());
  }

  /** The id of an intervention. */
  public static Optional<InterventionId> id(RawValue field) {
    return field.value(InterventionId::new, ID_RULE);
  }

  private static <T> ImmutableSet<T> each(
      RecordSource source, String list, Function<RecordSource, Optional<T>> reading) {
    return source.items(list).stream()
        .map(reading)
        .flatMap(Optional::stream)
        .collect(ImmutableSet.toImmutableSet());
  }
}
