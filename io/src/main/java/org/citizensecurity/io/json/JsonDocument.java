package org.citizensecurity.io.json;

import com.google.common.collect.ImmutableList;
import java.io.CharConversionException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.citizensecurity.intervention.Evaluation;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.record.ActorFields;
import org.citizensecurity.io.record.Entry;
import org.citizensecurity.io.record.EvaluationFields;
import org.citizensecurity.io.record.FlowFields;
import org.citizensecurity.io.record.InterventionFields;
import org.citizensecurity.io.record.SourceFields;
import org.citizensecurity.portfolio.PortfolioAssembler;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/** One document that is read, one record in memory at a time. */
final class JsonDocument {
  static final String FORMAT = "format";
  static final String FORMAT_NAME = "citizen-security-portfolio/1";
  static final String INTERVENTIONS = "interventions";
  static final String ACTORS = "actors";
  static final String SOURCES = "sources";
  static final String FLOWS = "flows";
  static final String EVALUATIONS = "evaluations";

  private static final ImmutableList<String> LISTS =
      ImmutableList.of(INTERVENTIONS, ACTORS, SOURCES);

  private final Input input;
  private final JsonParser parser;
  private final PortfolioAssembler parts;
  private final ProblemCollector problems;
  private final Set<String> seen = new HashSet<>();
  private boolean inList;

  JsonDocument(
      Input input, JsonParser parser, PortfolioAssembler parts, ProblemCollector problems) {
    this.input = input;
    this.parser = parser;
    this.parts = parts;
    this.problems = problems;
  }

  /** Reads to the end, or to where the syntax breaks; throws where the input cannot be read on. */
  void read() {
    try {
      JsonToken first = parser.nextToken();
      if (first == null) {
        problems.add(input.rejected(ProblemCode.EMPTY_FILE, "", "a JSON object"));
      } else if (first != JsonToken.START_OBJECT) {
        problems.add(input.rejected(
            ProblemCode.UNKNOWN_KIND,
            first == JsonToken.START_ARRAY ? "JSON list" : "JSON value",
            "a JSON object with one of the lists " + String.join(", ", LISTS)));
      } else {
        properties();
      }
    } catch (JacksonException e) {
      if (e instanceof JacksonIOException && !(e.getCause() instanceof CharConversionException)) {
        throw e;
      }
      breakOff(e);
    }
  }

  private void properties() {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      if (!seen.add(name)) {
        report(ProblemCode.INVALID_VALUE, name, "each property once");
      } else if (name.equals(FORMAT)) {
        String format = parser.currentToken().isScalarValue() ? parser.getString() : "";
        if (!format.equals(FORMAT_NAME)) {
          problems.add(input.rejected(ProblemCode.UNKNOWN_KIND, format, FORMAT_NAME));
          return;
        }
      } else if (!LISTS.contains(name)) {
        report(ProblemCode.UNKNOWN_COLUMN, name, "one of " + String.join(", ", LISTS));
      } else if (parser.currentToken() != JsonToken.START_ARRAY) {
        report(ProblemCode.INVALID_VALUE, name, "a list");
      } else {
        records(name);
      }
      parser.skipChildren();
    }
    if (seen.stream().noneMatch(LISTS::contains)) {
      problems.add(input.rejected(
          ProblemCode.UNKNOWN_KIND, "", "one of the lists " + String.join(", ", LISTS)));
    }
    if (parser.nextToken() != null) {
      report(ProblemCode.MALFORMED, "", "nothing after the end of the object");
    }
  }

  private void records(String list) {
    inList = true;
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      JsonValue value = JsonTree.read(parser);
      Location place = new Location(input.name(), value.line(), "$.%s[%d]".formatted(list, i));
      Entry entry = Entry.of(place, problems);
      if (value instanceof JsonValue.Properties properties) {
        add(list, new JsonRecord(properties, entry));
      } else {
        entry.breakAt(place, ProblemCode.INVALID_VALUE, value.form(), "an object");
        parts.reject();
      }
    }
    inList = false;
  }

  private void add(String list, JsonRecord json) {
    switch (list) {
      case INTERVENTIONS -> keep(intervention(json), json, parts::add);
      case ACTORS -> keep(ActorFields.read(json), json, parts::add);
      default -> keep(SourceFields.read(json), json, parts::add);
    }
  }

  private <T> void keep(Optional<T> read, JsonRecord json, BiConsumer<T, Location> add) {
    json.reportRest();
    read.ifPresentOrElse(it -> add.accept(it, json.entry().place()), parts::reject);
  }

  private static Optional<Intervention> intervention(JsonRecord json) {
    Optional<Intervention> read = InterventionFields.read(json);
    List<Flow> flows = json.items(FLOWS).stream()
        .map(FlowFields::read)
        .flatMap(Optional::stream)
        .toList();
    List<Evaluation> evaluations = json.items(EVALUATIONS).stream()
        .map(EvaluationFields::read)
        .flatMap(Optional::stream)
        .toList();
    return read.map(
        bare -> bare.toBuilder().flows(flows).evaluations(evaluations).build());
  }

  private void report(ProblemCode code, String value, String expected) {
    problems.add(
        code,
        Severity.VALUE_DROPPED,
        place().at("$" + (value.isEmpty() ? "" : "." + value)),
        value,
        expected);
  }

  /** What came before is kept; what is left of a list counts as one record that is lost. */
  private void breakOff(JacksonException e) {
    TokenStreamLocation end = parser.currentLocation();
    String expected = "%s; the rest of the file from line %s, column %s on was not read"
        .formatted(
            e instanceof StreamConstraintsException
                ? "JSON without very deep nesting or very long values"
                : "well-formed JSON",
            end.getLineNr(),
            end.getColumnNr());
    if (inList) {
      parts.reject();
      problems.add(ProblemCode.MALFORMED, Severity.ROW_REJECTED, place(), "", expected);
    } else {
      boolean nothingRead = seen.stream().noneMatch(LISTS::contains);
      problems.add(
          ProblemCode.MALFORMED,
          nothingRead ? Severity.FILE_REJECTED : Severity.NOTICE,
          place(),
          "",
          expected);
    }
  }

  private Location place() {
    return Location.of(input.name(), parser.currentLocation().getLineNr());
  }
}
