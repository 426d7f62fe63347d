package org.citizensecurity.io.json.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.function.Consumer;
import org.citizensecurity.io.Input;
import org.citizensecurity.problem.ProblemCollector;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Opens JSON documents to read and to write. */
public final class JsonFiles {
  static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(20)
          .maxNumberLength(200)
          .build())
      .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
      .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
      .build();

  private JsonFiles() {}

  /** Reads a document of this shape, one record in memory at a time; never throws for its content. */
  public static void read(
      Input input, JsonShape shape, JsonContent content, ProblemCollector problems) {
    try (InputStream stream = input.bytes().openStream();
        JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), stream)) {
      new JsonDocument(input, parser, shape, content, problems).read();
    } catch (IOException | JacksonIOException e) {
      problems.add(input.unreadable(e));
    }
  }

  /** Writes an object that begins with its format to {@code writer}, which stays open. */
  public static void write(Writer writer, JsonShape shape, Consumer<JsonSink> content)
      throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(new Indented(), writer)) {
      json.writeStartObject();
      json.writeStringProperty(JsonShape.FORMAT, shape.format());
      content.accept(new JsonSink(json));
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (JacksonIOException e) {
      throw new IOException("the JSON could not be written", e.getCause());
    }
  }

  /** Two blanks for each level, and a line feed on every system. */
  private static final class Indented extends ObjectWriteContext.Base {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
        .withArrayEmptySeparator("");

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter(SEPARATORS)
          .withObjectIndenter(LINES)
          .withArrayIndenter(LINES);
    }
  }
}
