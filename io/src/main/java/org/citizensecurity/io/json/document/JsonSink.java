package org.citizensecurity.io.json.document;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.citizensecurity.io.record.RecordSink;
import org.citizensecurity.text.LocalizedText;
import tools.jackson.core.JsonGenerator;

/** An object that is written. */
public record JsonSink(JsonGenerator json) implements RecordSink {
  @Override
  public void text(String name, String value) {
    json.writeStringProperty(name, value);
  }

  @Override
  public void number(String name, BigDecimal value) {
    json.writeNumberProperty(name, value);
  }

  @Override
  public void yesNo(String name, boolean value) {
    json.writeBooleanProperty(name, value);
  }

  @Override
  public void texts(String name, LocalizedText texts) {
    if (!texts.isEmpty()) {
      json.writeObjectPropertyStart(name);
      texts
          .byLanguage()
          .forEach((language, text) -> json.writeStringProperty(language.code(), text));
      json.writeEndObject();
    }
  }

  @Override
  public void values(String name, Stream<String> values) {
    Iterator<String> iterator = values.iterator();
    if (iterator.hasNext()) {
      json.writeArrayPropertyStart(name);
      iterator.forEachRemaining(json::writeString);
      json.writeEndArray();
    }
  }

  @Override
  public <T> void items(String name, Iterable<T> items, BiConsumer<T, RecordSink> writer) {
    if (items.iterator().hasNext()) {
      list(name, items, writer);
    }
  }

  /** Writes a list also where it is empty. */
  public <T> void list(String name, Iterable<T> items, BiConsumer<T, RecordSink> writer) {
    json.writeArrayPropertyStart(name);
    for (T item : items) {
      json.writeStartObject();
      writer.accept(item, this);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
