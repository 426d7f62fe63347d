package org.citizensecurity.io.json.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citizensecurity.io.record.Entry;
import org.citizensecurity.io.record.Nearest;
import org.citizensecurity.io.record.RawValue;
import org.citizensecurity.io.record.RecordSource;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;

/** An object of the document; it remembers what it was asked for, so that the rest is reported. */
public final class JsonRecord implements RecordSource {
  private final JsonValue.Properties properties;
  private final Entry entry;
  private final Set<String> asked = new HashSet<>();
  private final List<JsonRecord> parts = new ArrayList<>();

  /** The place of {@code entry} ends in the JSON path of the object. */
  JsonRecord(JsonValue.Properties properties, Entry entry) {
    this.properties = properties;
    this.entry = entry;
  }

  /** The whole object as one line of JSON that begins with this property. */
  public String line(String name, String value) {
    return JsonLine.of(name, value, properties);
  }

  @Override
  public Entry entry() {
    return entry;
  }

  @Override
  public Location placeOf(String name) {
    JsonValue value = properties.values().get(name);
    return value == null ? place("." + name, properties.line()) : place("." + name, value.line());
  }

  @Override
  public String raw(String name) {
    return value(name) instanceof JsonValue.Scalar scalar
        ? scalar.text()
        : other(name, "a single value");
  }

  @Override
  public boolean isGiven(String name) {
    JsonValue value = value(name);
    return value instanceof JsonValue.Scalar scalar
        ? !scalar.text().isBlank()
        : !(value instanceof JsonValue.Items items && items.values().isEmpty());
  }

  @Override
  public LocalizedText texts(String name) {
    JsonValue value = value(name);
    if (value instanceof JsonValue.Scalar scalar) {
      return LocalizedText.of(Language.UNDETERMINED, scalar.text());
    }
    if (!(value instanceof JsonValue.Properties byLanguage)) {
      other(name, "an object with a text for each language");
      return LocalizedText.empty();
    }
    Map<Language, String> texts = new LinkedHashMap<>();
    JsonRecord part = part(byLanguage, placeOf(name));
    for (String code : byLanguage.values().keySet()) {
      String text = part.raw(code);
      if (!code.matches("[a-z]{2,3}")) {
        entry.drop(
            part.placeOf(code), ProblemCode.UNKNOWN_LANGUAGE, code, "an ISO 639 code such as es");
      } else if (!text.isBlank()) {
        texts.put(new Language(code), text);
      }
    }
    return LocalizedText.from(texts);
  }

  @Override
  public ImmutableList<RawValue> values(String name) {
    ImmutableList.Builder<RawValue> fields = ImmutableList.builder();
    List<JsonValue> values = list(name);
    for (int i = 0; i < values.size(); i++) {
      Location place = place(".%s[%d]".formatted(name, i), values.get(i).line());
      if (values.get(i) instanceof JsonValue.Scalar scalar) {
        fields.add(RawValue.optional(entry, place, scalar.text()));
      } else {
        entry.drop(place, ProblemCode.INVALID_VALUE, values.get(i).form(), "a single value");
      }
    }
    return fields.build();
  }

  @Override
  public ImmutableList<RecordSource> items(String name) {
    ImmutableList.Builder<RecordSource> items = ImmutableList.builder();
    List<JsonValue> values = list(name);
    for (int i = 0; i < values.size(); i++) {
      Location place = place(".%s[%d]".formatted(name, i), values.get(i).line());
      if (values.get(i) instanceof JsonValue.Properties item) {
        items.add(part(item, place));
      } else {
        entry.drop(place, ProblemCode.INVALID_VALUE, values.get(i).form(), "an object");
      }
    }
    return items.build();
  }

  /** Reports properties that occur twice as well. */
  @Override
  public void reportRest() {
    Set<String> unknown = new HashSet<>(properties.values().keySet());
    unknown.removeAll(asked);
    for (String name : properties.values().keySet()) {
      if (unknown.contains(name)) {
        entry.leaveOut(
            placeOf(name),
            ProblemCode.UNKNOWN_COLUMN,
            name,
            Nearest.name(name, asked)
                .map("a known property, perhaps %s"::formatted)
                .orElse("a known property"));
      }
    }
    properties
        .again()
        .forEach((name, line) -> entry.leaveOut(
            place("." + name, line), ProblemCode.INVALID_VALUE, name, "each property once"));
    parts.forEach(JsonRecord::reportRest);
  }

  private JsonValue value(String name) {
    asked.add(name);
    return properties.values().getOrDefault(name, new JsonValue.Scalar(properties.line(), ""));
  }

  private List<JsonValue> list(String name) {
    JsonValue value = value(name);
    if (value instanceof JsonValue.Items items) {
      return items.values();
    }
    if (!(value instanceof JsonValue.Scalar scalar && scalar.text().isEmpty())) {
      other(name, "a list");
    }
    return List.of();
  }

  private String other(String name, String expected) {
    entry.drop(placeOf(name), ProblemCode.INVALID_VALUE, value(name).form(), expected);
    return "";
  }

  private JsonRecord part(JsonValue.Properties values, Location place) {
    JsonRecord part = new JsonRecord(values, entry.part(place));
    parts.add(part);
    return part;
  }

  private Location place(String path, long line) {
    Location own = entry.place();
    return new Location(own.file(), line, own.column() + path);
  }
}
