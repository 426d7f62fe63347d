package org.citizensecurity.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.io.AtomicFile;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PartReader;
import org.citizensecurity.io.record.ActorFields;
import org.citizensecurity.io.record.EvaluationFields;
import org.citizensecurity.io.record.FlowFields;
import org.citizensecurity.io.record.InterventionFields;
import org.citizensecurity.io.record.RecordSink;
import org.citizensecurity.io.record.SourceFields;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.portfolio.PortfolioAssembler;
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

/**
 * Reads and writes a portfolio as one JSON document; what is written and read again is equal.
 *
 * <p>The document is an object with {@code format}, which is {@code citizen-security-portfolio/1} and
 * may be missing, and the lists {@code interventions}, {@code actors} and {@code sources}, each of
 * which may be missing. A record has the fields of the tidy table ({@link
 * org.citizensecurity.io.tidy.TidyCsvReader}) under the same names, with the same codes; what is
 * unknown is left out. Other than in a table:
 *
 * <ul>
 *   <li>texts are objects, by ISO 639 code, {@code und} where the language is not known; a bare text
 *       is read as well
 *   <li>{@code measures} is a list; {@code countries} is a list of objects with {@code country} and
 *       {@code percentage}, {@code regions} and {@code sectors} with {@code scheme}, {@code value}
 *       and (sectors) {@code percentage}, {@code actors} with {@code role} and {@code actor}, {@code
 *       aliases} with {@code name}, {@code since} and {@code until}
 *   <li>{@code ongoing} and {@code relevant} are true or false
 *   <li>numbers are JSON numbers, exact and without exponent when written; numbers in quotes and
 *       with exponents are read as well
 *   <li>{@code flows} and {@code evaluations} are lists within the intervention; a wrong one is left
 *       out and the intervention stays
 * </ul>
 *
 * <p>Every intervention, actor and source counts as one row. Problems have the line and the JSON
 * path. Of properties that occur twice the first counts. Records are read one at a time; nesting
 * deeper than 20 and numbers of more than 200 digits end the reading.
 *
 * <pre>
 * {"interventions": [
 *   {"id": "CO-001", "title": {"es": "Ley de Seguridad y Convivencia"},
 *    "countries": [{"country": "CO"}], "start": "2011",
 *    "flows": [{"basis": "COMMITMENT", "amount": 1500000.5, "currency": "USD"}]}]}
 * </pre>
 */
public final class PortfolioJson implements PartReader {
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(20)
          .maxNumberLength(200)
          .build())
      .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
      .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
      .build();
  private static final PortfolioJson STANDARD = new PortfolioJson();

  private PortfolioJson() {}

  /** Reads and writes the format above. */
  public static PortfolioJson standard() {
    return STANDARD;
  }

  @Override
  public void readInto(Input input, PortfolioAssembler parts, ProblemCollector problems) {
    try (InputStream stream = input.bytes().openStream();
        JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), stream)) {
      new JsonDocument(input, parser, parts, problems).read();
    } catch (IOException | JacksonIOException e) {
      problems.add(input.unreadable(e));
    }
  }

  /** Writes a file whole or not at all; see {@link AtomicFile}. */
  public void write(Portfolio portfolio, Path file) throws IOException {
    AtomicFile.write(file, writer -> write(portfolio, writer));
  }

  /** Writes to {@code writer}, which stays open. */
  public void write(Portfolio portfolio, Writer writer) throws IOException {
    try (JsonGenerator json = generator(writer)) {
      json.writeStartObject();
      json.writeStringProperty(JsonDocument.FORMAT, JsonDocument.FORMAT_NAME);
      JsonSink sink = new JsonSink(json);
      sink.list(JsonDocument.INTERVENTIONS, portfolio.interventions(), PortfolioJson::intervention);
      sink.list(JsonDocument.ACTORS, portfolio.actors().all(), ActorFields::write);
      sink.list(JsonDocument.SOURCES, portfolio.sources().values(), SourceFields::write);
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (JacksonIOException e) {
      throw new IOException("the portfolio could not be written", e.getCause());
    }
  }

  /** Writes indented; closing it leaves {@code writer} open. */
  static JsonGenerator generator(Writer writer) {
    return FACTORY.createGenerator(new Indented(), writer);
  }

  private static void intervention(Intervention intervention, RecordSink sink) {
    InterventionFields.write(intervention, sink);
    sink.items(JsonDocument.FLOWS, intervention.flows(), FlowFields::write);
    sink.items(JsonDocument.EVALUATIONS, intervention.evaluations(), EvaluationFields::write);
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
