package org.citizensecurity.io.json.document;

import java.io.StringWriter;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Writes a record that was read as one line; its numbers are texts, so that all digits stay. */
final class JsonLine {
  private JsonLine() {}

  static String of(String name, String value, JsonValue.Properties properties) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JsonFiles.FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty(name, value);
      write(properties.values(), json);
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void write(Map<String, JsonValue> values, JsonGenerator json) {
    values.forEach((name, value) -> {
      json.writeName(name);
      write(value, json);
    });
  }

  private static void write(JsonValue value, JsonGenerator json) {
    if (value instanceof JsonValue.Properties properties) {
      json.writeStartObject();
      write(properties.values(), json);
      json.writeEndObject();
    } else if (value instanceof JsonValue.Items items) {
      json.writeStartArray();
      items.values().forEach(item -> write(item, json));
      json.writeEndArray();
    } else if (value instanceof JsonValue.Scalar scalar) {
      json.writeString(scalar.text());
    }
  }
}
