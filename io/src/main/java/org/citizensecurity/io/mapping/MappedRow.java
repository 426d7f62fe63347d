package org.citizensecurity.io.mapping;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.DacDonors;
import org.citizensecurity.actor.Participation;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.io.record.Entry;
import org.citizensecurity.io.record.InterventionFields;
import org.citizensecurity.io.record.RawValue;
import org.citizensecurity.io.table.Row;
import org.citizensecurity.place.Country;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;
import org.citizensecurity.time.DateSpan;
import org.citizensecurity.time.PartialDate;

/** One row that is read by a mapping. */
final class MappedRow {
  private final ColumnMapping mapping;
  private final Row row;
  private final Entry entry;
  private final Map<ActorId, Actor> actors = new LinkedHashMap<>();

  MappedRow(ColumnMapping mapping, Row row, ProblemCollector problems) {
    this.mapping = mapping;
    this.row = row;
    this.entry = Entry.of(row.place(), problems);
  }

  /** The intervention; empty, with problems, where the row cannot be kept. */
  Optional<Intervention> read() {
    Optional<InterventionId> id = InterventionFields.id(
        RawValue.needed(entry, row.place().at(mapping.id()), row.cell(mapping.id())));
    MappedAmounts amounts = new MappedAmounts(mapping, row, entry);
    List<Optional<Flow>> flows = mapping.amounts().stream().map(amounts::read).toList();
    Intervention.Builder builder = Intervention.builder()
        .kind(mapping.kind())
        .title(texts(mapping.titles()))
        .description(texts(mapping.descriptions()))
        .countries(countries())
        .participations(participations())
        .span(span());
    flows.forEach(flow -> flow.ifPresent(builder::addFlow));
    return entry.finish(() -> builder.id(id.orElseThrow()).build());
  }

  /** The actors that the row names. */
  ImmutableList<Actor> actors() {
    return ImmutableList.copyOf(actors.values());
  }

  private LocalizedText texts(ImmutableMap<Language, String> columns) {
    Map<Language, String> texts = new LinkedHashMap<>();
    columns.forEach(
        (language, column) -> row.findCell(column).ifPresent(text -> texts.put(language, text)));
    return LocalizedText.from(texts);
  }

  private ImmutableSet<Country> countries() {
    Set<Country> countries = new LinkedHashSet<>();
    mapping.countries().ifPresent(column -> {
      for (String name : values(column)) {
        RawValue.optional(entry, row.place().at(column), name).country().ifPresent(countries::add);
      }
    });
    countries.addAll(mapping.fixedCountries());
    return ImmutableSet.copyOf(countries);
  }

  private ImmutableSet<Participation> participations() {
    Set<Participation> found = new LinkedHashSet<>();
    for (ActorColumn each : mapping.actors()) {
      String place = each.column().orElse("actors");
      List<String> names =
          each.column().map(this::values).orElseGet(() -> each.fixed().stream().toList());
      for (String name : names) {
        actor(RawValue.optional(entry, row.place().at(place), name), name)
            .ifPresent(actor -> found.add(new Participation(actor.id(), each.role())));
      }
    }
    return ImmutableSet.copyOf(found);
  }

  private Optional<Actor> actor(RawValue value, String name) {
    Optional<Actor> actor = DacDonors.findByName(name)
        .or(() -> value
            .value(ActorId::new, "a name in one line without ';', or a delimiter in the mapping")
            .map(id -> Actor.builder()
                .id(id)
                .name(LocalizedText.of(Language.UNDETERMINED, name))
                .build()));
    actor.ifPresent(known -> actors.putIfAbsent(known.id(), known));
    return actor;
  }

  private DateSpan span() {
    Optional<PartialDate> start = mapping.start().flatMap(this::date);
    Optional<PartialDate> end = mapping.end().flatMap(this::date);
    if (start.isPresent()
        && end.isPresent()
        && end.get().lastDay().isBefore(start.get().firstDay())) {
      String column = mapping.end().orElse("");
      entry.drop(
          row.place().at(column),
          ProblemCode.BAD_SPAN,
          row.cell(column),
          "an end that is not before the start " + start.get());
      end = Optional.empty();
    }
    return DateSpan.of(start, end, false);
  }

  private Optional<PartialDate> date(String column) {
    return WrittenDate.read(row, column, entry, mapping.dateOrder());
  }

  private List<String> values(String column) {
    String cell = row.cell(column);
    return mapping
        .delimiter()
        .map(sign -> Splitter.on(sign).trimResults().omitEmptyStrings().splitToList(cell))
        .orElseGet(() -> cell.isBlank() ? List.of() : List.of(cell.strip()));
  }
}
