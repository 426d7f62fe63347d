package org.citizensecurity.io.json.document;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.encoding.EncodedText;
import org.citizensecurity.io.record.Entry;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.Sample;
import org.citizensecurity.problem.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** JSON objects, one in each line. A line that is none is rejected, and the next one is read. */
public final class JsonLines {
  private static final int LONGEST_SAMPLE = 200;

  private final Input input;
  private final ProblemCollector problems;
  private final Content content;

  private JsonLines(Input input, ProblemCollector problems, Content content) {
    this.input = input;
    this.problems = problems;
    this.content = content;
  }

  /** What takes the lines. */
  public interface Content {
    /** Takes an object, and the line that it stands in. */
    void add(JsonRecord json, String line);

    /** Takes a line that is no object, which has been reported. */
    void reject(String line);
  }

  /** Reads one line at a time; blank ones are passed over. Never throws for the content. */
  public static void read(Input input, ProblemCollector problems, Content content) {
    try (Reader text = EncodedText.open(input, problems)) {
      new JsonLines(input, problems, content).read(new TextLines(text));
    } catch (IOException | UncheckedIOException e) {
      problems.add(input.unreadable(e));
    }
  }

  private void read(TextLines lines) throws IOException {
    boolean empty = true;
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (!line.get().isBlank()) {
        empty = false;
        add(line.get(), lines.number(), lines.isCut());
      }
    }
    if (empty) {
      problems.add(input.rejected(ProblemCode.EMPTY_FILE, "", "a JSON object in each line"));
    }
  }

  private void add(String line, long number, boolean cut) {
    if (cut) {
      reject(line, number, "a line of at most 16 million characters");
    } else if (EncodedText.isWrong(line)) {
      reject(line, number, "bytes that are text in the encoding of the file");
    } else {
      object(line, number)
          .ifPresentOrElse(
              found -> content.add(
                  new JsonRecord(
                      found, Entry.of(Location.of(input.name(), number).at("$"), problems)),
                  line),
              () -> reject(line, number, "a well-formed JSON object that ends with its line"));
    }
  }

  private static Optional<JsonValue.Properties> object(String line, long number) {
    try (JsonParser parser = JsonFiles.FACTORY.createParser(ObjectReadContext.empty(), line)) {
      if (parser.nextToken() == JsonToken.START_OBJECT
          && JsonTree.read(parser, number - 1) instanceof JsonValue.Properties found
          && parser.nextToken() == null) {
        return Optional.of(found);
      }
    } catch (JacksonException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private void reject(String line, long number, String expected) {
    problems.add(
        ProblemCode.MALFORMED,
        Severity.ROW_REJECTED,
        Location.of(input.name(), number),
        Sample.of(EncodedText.legible(line), LONGEST_SAMPLE),
        expected);
    content.reject(line);
  }

  /**
   * Whether the first object in a text, which may be cut off, has a property of this name, as far as
   * can be seen.
   */
  public static boolean firstHas(String name, String text) {
    try (JsonParser parser = JsonFiles.FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        if (name.equals(parser.currentName())) {
          return true;
        }
        parser.nextToken();
        parser.skipChildren();
      }
      return false;
    } catch (JacksonException e) {
      return false;
    }
  }

  /** Opens what writes an object in each line; closing it leaves {@code writer} open. */
  public static JsonGenerator open(Writer writer) {
    return JsonFiles.FACTORY.createGenerator(new OneLine(), writer);
  }

  /** Nothing between parts, and a line feed after each object. */
  private static final class OneLine extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new MinimalPrettyPrinter("\n");
    }
  }
}
