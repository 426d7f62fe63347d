package org.citizensecurity.io.json.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** A value of a record, with the line in which it begins. */
sealed interface JsonValue {
  long line();

  /** What is shown of it where it is wrong. */
  default String form() {
    return this instanceof Scalar scalar ? scalar.text : this instanceof Items ? "list" : "object";
  }

  /** A text, a number or a word as text; {@code ""} for null, yes and no for true and false. */
  record Scalar(long line, String text) implements JsonValue {}

  /** A list. */
  record Items(long line, ImmutableList<JsonValue> values) implements JsonValue {}

  /** An object; of names that occur twice the first stays, and the others are in {@code again}. */
  record Properties(
      long line, ImmutableMap<String, JsonValue> values, ImmutableMap<String, Long> again)
      implements JsonValue {}
}
