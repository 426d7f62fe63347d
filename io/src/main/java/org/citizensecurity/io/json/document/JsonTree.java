package org.citizensecurity.io.json.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one value with the lines of all its parts, which Jackson's own trees do not keep. */
final class JsonTree {
  private static final int MOST_ZEROS = 100;

  private JsonTree() {}

  /** The value that begins at the current token; the parser rests on its last token. */
  static JsonValue read(JsonParser parser) {
    return read(parser, 0);
  }

  /** The same in a text that begins after this many lines. */
  static JsonValue read(JsonParser parser, long before) {
    long line = before + parser.currentTokenLocation().getLineNr();
    return switch (parser.currentToken()) {
      case START_OBJECT -> properties(parser, before, line);
      case START_ARRAY -> items(parser, before, line);
      case VALUE_TRUE -> new JsonValue.Scalar(line, "yes");
      case VALUE_FALSE -> new JsonValue.Scalar(line, "no");
      case VALUE_NULL -> new JsonValue.Scalar(line, "");
      case VALUE_NUMBER_FLOAT -> new JsonValue.Scalar(line, plain(parser.getString()));
      default -> new JsonValue.Scalar(line, parser.getString());
    };
  }

  private static JsonValue properties(JsonParser parser, long before, long line) {
    Map<String, JsonValue> values = new LinkedHashMap<>();
    Map<String, Long> again = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      JsonValue value = read(parser, before);
      if (values.putIfAbsent(name, value) != null) {
        again.put(name, value.line());
      }
    }
    return new JsonValue.Properties(line, ImmutableMap.copyOf(values), ImmutableMap.copyOf(again));
  }

  private static JsonValue items(JsonParser parser, long before, long line) {
    ImmutableList.Builder<JsonValue> values = ImmutableList.builder();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(read(parser, before));
    }
    return new JsonValue.Items(line, values.build());
  }

  /** 4.65e+8 is as exact in JSON as 465000000; an exponent that would fill the memory stays. */
  private static String plain(String number) {
    try {
      BigDecimal value = new BigDecimal(number);
      return Math.abs((long) value.scale()) <= MOST_ZEROS ? value.toPlainString() : number;
    } catch (NumberFormatException e) {
      return number;
    }
  }
}
