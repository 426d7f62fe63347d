package org.citizensecurity.io.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.citizensecurity.intervention.Budget;
import org.citizensecurity.intervention.Evaluation;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.io.AtomicFile;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PartReader;
import org.citizensecurity.io.RawRecord;
import org.citizensecurity.io.Reading;
import org.citizensecurity.io.json.document.JsonContent;
import org.citizensecurity.io.json.document.JsonFiles;
import org.citizensecurity.io.json.document.JsonRecord;
import org.citizensecurity.io.json.document.JsonShape;
import org.citizensecurity.io.record.ActorFields;
import org.citizensecurity.io.record.BudgetFields;
import org.citizensecurity.io.record.EvaluationFields;
import org.citizensecurity.io.record.FlowFields;
import org.citizensecurity.io.record.InterventionFields;
import org.citizensecurity.io.record.Parts;
import org.citizensecurity.io.record.RecordSink;
import org.citizensecurity.io.record.RecordSource;
import org.citizensecurity.io.record.SiteFields;
import org.citizensecurity.io.record.SourceFields;
import org.citizensecurity.place.Site;
import org.citizensecurity.portfolio.PartSink;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.Location;

/**
 * Reads and writes a portfolio as one JSON document; what is written and read again is equal.
 *
 * <p>The document is an object with {@code format}, which is {@code citizen-security-portfolio/1} and
 * may be missing, and the lists {@code interventions}, {@code actors} and {@code sources}, each of
 * which may be missing. A record has the fields of the tidy table ({@link
 * org.citizensecurity.io.tidy.TidyCsvReader}) under the same names, with the same codes; what is
 * unknown is left out. Other than in a table:
 *
 * <ul>
 *   <li>texts are objects, by ISO 639 code, {@code und} where the language is not known; a bare text
 *       is read as well
 *   <li>{@code measures} is a list; {@code countries} is a list of objects with {@code country} and
 *       {@code percentage}, {@code regions} and {@code sectors} with {@code scheme}, {@code value}
 *       and {@code percentage}, {@code policy_markers} with {@code scheme}, {@code value} and {@code
 *       significance}, {@code tags} and {@code codes} with {@code scheme} and {@code value}, {@code
 *       related} with {@code relationship} and {@code intervention}, {@code actors} with {@code role} and {@code actor}, {@code
 *       aliases} with {@code name}, {@code since} and {@code until}
 *   <li>{@code ongoing} and {@code relevant} are true or false
 *   <li>numbers are JSON numbers, exact and without exponent when written; numbers in quotes and
 *       with exponents are read as well
 *   <li>{@code flows}, {@code budgets}, {@code sites} and {@code evaluations} are lists within the intervention; a wrong one is left
 *       out and the intervention stays
 * </ul>
 *
 * <p>Every intervention, actor and source counts as one row. Problems have the line and the JSON
 * path. A record that is refused is handed on as a line of {@link PortfolioNdjson}, its numbers as
 * texts. Of properties that occur twice the first counts. Records are read one at a time; nesting
 * deeper than 20 and numbers of more than 200 digits end the reading.
 *
 * <pre>
 * {"interventions": [
 *   {"id": "CO-001", "title": {"es": "Ley de Seguridad y Convivencia"},
 *    "countries": [{"country": "CO"}], "start": "2011",
 *    "flows": [{"basis": "COMMITMENT", "amount": 1500000.5, "currency": "USD"}]}]}
 * </pre>
 */
public final class PortfolioJson implements PartReader {
  private static final String INTERVENTIONS = "interventions";
  private static final String ACTORS = "actors";
  private static final String SOURCES = "sources";
  private static final String FLOWS = "flows";
  private static final String BUDGETS = "budgets";
  private static final String SITES = "sites";
  private static final String EVALUATIONS = "evaluations";
  private static final JsonShape SHAPE = new JsonShape(
      "citizen-security-portfolio/1",
      ImmutableList.of(),
      ImmutableList.of(INTERVENTIONS, ACTORS, SOURCES),
      false);
  private static final PortfolioJson STANDARD = new PortfolioJson();

  private PortfolioJson() {}

  /** Reads and writes the format above. */
  public static PortfolioJson standard() {
    return STANDARD;
  }

  @Override
  public void readInto(Input input, Reading reading) {
    JsonFiles.read(input, SHAPE, new Records(input, reading), reading.problems());
  }

  private record Records(Input input, Reading reading) implements JsonContent {
    @Override
    public void add(String list, JsonRecord json) {
      PartSink parts = reading.parts();
      switch (list) {
        case INTERVENTIONS ->
          keep(NdjsonKind.INTERVENTION, PortfolioJson.intervention(json), json, parts::add);
        case ACTORS -> keep(NdjsonKind.ACTOR, ActorFields.read(json), json, parts::add);
        default -> keep(NdjsonKind.SOURCE, SourceFields.read(json), json, parts::add);
      }
    }

    @Override
    public void reject() {
      reading.parts().reject();
    }

    private <T> void keep(
        NdjsonKind kind, Optional<T> read, JsonRecord json, BiPredicate<T, Location> add) {
      if (!Parts.keep(json, read, reading.parts(), add)) {
        reading.refuse(raw(kind, json));
      }
    }

    private RawRecord raw(NdjsonKind kind, JsonRecord json) {
      return new RawRecord.Text(input.name(), "", json.line(PortfolioNdjson.RECORD, kind.word()));
    }
  }

  static Optional<Intervention> intervention(JsonRecord json) {
    Optional<Intervention> read = InterventionFields.read(json);
    List<Flow> flows = each(json, FLOWS, FlowFields::read);
    List<Budget> budgets = each(json, BUDGETS, BudgetFields::read);
    List<Site> sites = each(json, SITES, SiteFields::read);
    List<Evaluation> evaluations = each(json, EVALUATIONS, EvaluationFields::read);
    return read.map(bare -> bare.toBuilder()
        .flows(flows)
        .budgets(budgets)
        .sites(sites)
        .evaluations(evaluations)
        .build());
  }

  private static <T> List<T> each(
      JsonRecord json, String list, Function<RecordSource, Optional<T>> reading) {
    return json.items(list).stream().map(reading).flatMap(Optional::stream).toList();
  }

  /** Writes a file whole or not at all; see {@link AtomicFile}. */
  public void write(Portfolio portfolio, Path file) throws IOException {
    AtomicFile.write(file, writer -> write(portfolio, writer));
  }

  /** Writes to {@code writer}, which stays open. */
  public void write(Portfolio portfolio, Writer writer) throws IOException {
    JsonFiles.write(writer, SHAPE, sink -> {
      sink.list(INTERVENTIONS, portfolio.interventions(), PortfolioJson::intervention);
      sink.list(ACTORS, portfolio.actors().all(), ActorFields::write);
      sink.list(SOURCES, portfolio.sources().values(), SourceFields::write);
    });
  }

  static void intervention(Intervention intervention, RecordSink sink) {
    InterventionFields.write(intervention, sink);
    sink.items(FLOWS, intervention.flows(), FlowFields::write);
    sink.items(BUDGETS, intervention.budgets(), BudgetFields::write);
    sink.items(SITES, intervention.sites(), SiteFields::write);
    sink.items(EVALUATIONS, intervention.evaluations(), EvaluationFields::write);
  }
}
