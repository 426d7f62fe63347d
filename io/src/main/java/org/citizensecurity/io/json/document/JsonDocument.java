package org.citizensecurity.io.json.document;

import com.google.common.collect.ImmutableMap;
import java.io.CharConversionException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.record.Entry;
import org.citizensecurity.io.record.Nearest;
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
  private final Input input;
  private final JsonParser parser;
  private final JsonShape shape;
  private final JsonContent content;
  private final ProblemCollector problems;
  private final Set<String> seen = new HashSet<>();
  private final Map<String, JsonValue> values = new LinkedHashMap<>();
  private boolean foreign;
  private boolean inList;

  JsonDocument(
      Input input,
      JsonParser parser,
      JsonShape shape,
      JsonContent content,
      ProblemCollector problems) {
    this.input = input;
    this.parser = parser;
    this.shape = shape;
    this.content = content;
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
            "a JSON object with " + shape.expected()));
      } else {
        properties();
      }
    } catch (JacksonException e) {
      if (e instanceof JacksonIOException && !(e.getCause() instanceof CharConversionException)) {
        throw e;
      }
      breakOff(e);
    }
    if (!foreign && !nothingRead()) {
      values();
    }
  }

  private void properties() {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      if (!seen.add(name)) {
        report(ProblemCode.INVALID_VALUE, name, "each property once");
      } else if (name.equals(JsonShape.FORMAT)) {
        String format = parser.currentToken().isScalarValue() ? parser.getString() : "";
        if (!format.equals(shape.format())) {
          foreign = true;
          problems.add(input.rejected(ProblemCode.UNKNOWN_KIND, format, shape.format()));
          return;
        }
      } else if (shape.values().contains(name)) {
        values.put(name, JsonTree.read(parser));
      } else if (!shape.lists().contains(name)) {
        report(ProblemCode.UNKNOWN_COLUMN, name, Nearest.oneOf(name, shape.names()));
      } else if (parser.currentToken() != JsonToken.START_ARRAY) {
        report(ProblemCode.INVALID_VALUE, name, "a list");
      } else {
        records(name);
      }
      parser.skipChildren();
    }
    if (nothingRead()) {
      problems.add(input.rejected(ProblemCode.UNKNOWN_KIND, "", shape.expected()));
    }
    if (parser.nextToken() != null) {
      report(ProblemCode.MALFORMED, "", "nothing after the end of the object");
    }
  }

  private boolean nothingRead() {
    return seen.stream().noneMatch(shape::has);
  }

  private void values() {
    Location place = new Location(input.name(), 1, "$");
    JsonValue.Properties properties =
        new JsonValue.Properties(1, ImmutableMap.copyOf(values), ImmutableMap.of());
    content.values(new JsonRecord(properties, entry(place)));
  }

  private void records(String list) {
    content.begin(list);
    inList = true;
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      JsonValue value = JsonTree.read(parser);
      Location place = new Location(input.name(), value.line(), "$.%s[%d]".formatted(list, i));
      Entry entry = entry(place);
      if (value instanceof JsonValue.Properties properties) {
        content.add(list, new JsonRecord(properties, entry));
      } else {
        entry.breakAt(place, ProblemCode.INVALID_VALUE, value.form(), "an object");
        content.reject();
      }
    }
    inList = false;
  }

  private Entry entry(Location place) {
    Entry entry = Entry.of(place, problems);
    return shape.exact() ? entry.exact() : entry;
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
      content.reject();
      problems.add(ProblemCode.MALFORMED, Severity.ROW_REJECTED, place(), "", expected);
    } else {
      problems.add(
          ProblemCode.MALFORMED,
          nothingRead() ? Severity.FILE_REJECTED : Severity.NOTICE,
          place(),
          "",
          expected);
    }
  }

  private Location place() {
    return Location.of(input.name(), parser.currentLocation().getLineNr());
  }
}
