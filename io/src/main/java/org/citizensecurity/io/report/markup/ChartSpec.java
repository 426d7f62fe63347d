package org.citizensecurity.io.report.markup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A Vega-Lite specification with its data. Templates are Vega-Lite files; a text such as {@code
 * "@year"} in them stands for a word in the language of the page.
 */
public final class ChartSpec {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final JsonPointer DATA = JsonPointer.compile("/data/values");

  private final ObjectNode spec;

  private ChartSpec(ObjectNode spec) {
    this.spec = spec;
  }

  /** The template, with its words looked up and with data, one map for each row. */
  public static ChartSpec of(
      @Nullable URL template, UnaryOperator<String> words, List<? extends Map<String, ?>> rows) {
    checkArgument(template != null, "template of the chart is missing");
    try {
      JsonNode tree = JSON.readTree(Resources.toByteArray(template));
      return new ChartSpec((ObjectNode) translate(tree, words)).with(DATA, rows);
    } catch (IOException e) {
      throw new UncheckedIOException("template " + template + " cannot be read", e);
    }
  }

  private static JsonNode translate(JsonNode node, UnaryOperator<String> words) {
    if (node.isString() && node.stringValue().startsWith("@")) {
      return StringNode.valueOf(words.apply(node.stringValue().substring(1)));
    }
    if (node instanceof ObjectNode object) {
      object
          .propertyNames()
          .forEach(name -> object.set(name, translate(object.required(name), words)));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        node.asArray().set(i, translate(node.required(i), words));
      }
    }
    return node;
  }

  /** The same with another value at a place such as {@code /encoding/x/title}. */
  public ChartSpec with(String place, Object value) {
    return with(JsonPointer.compile(place), value);
  }

  private ChartSpec with(JsonPointer place, Object value) {
    ObjectNode copy = spec.deepCopy();
    ObjectNode owner = (ObjectNode) copy.requiredAt(place.head());
    owner.set(place.last().getMatchingProperty(), JSON.<JsonNode>valueToTree(value));
    return new ChartSpec(copy);
  }

  /** The specification as JSON. */
  public String json() {
    return JSON.writeValueAsString(spec);
  }

  /** The JSON so that it can stand inside of a script element: no character of it can end it. */
  Html html() {
    return Html.safe(json()
        .replace("&", "\\u0026")
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029"));
  }
}
