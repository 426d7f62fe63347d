package org.citizensecurity.io;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.citizensecurity.io.crs.CrsReader;
import org.citizensecurity.io.iati.IatiCsvReader;
import org.citizensecurity.io.iati.IatiReader;
import org.citizensecurity.io.json.PortfolioJson;
import org.citizensecurity.io.json.PortfolioNdjson;
import org.citizensecurity.io.packed.Packed;
import org.citizensecurity.io.tidy.TidyCsvReader;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.portfolio.PortfolioAssembler;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.WithProblems;

/**
 * Reads files of any kind, in any order, as one portfolio. The kind of each is found in its content,
 * and what is packed by gzip or zip is read where it is ({@link Packed}).
 * The tables of a tidy set complete each other; what several files give under one id is taken from
 * the first, and the others are problems. So is a file with the same content as one before. What
 * cannot be read at all is a problem as well: nothing is thrown.
 */
public final class PortfolioReader {
  private static final ImmutableList<FileKind> ORDER = ImmutableList.copyOf(FileKind.values());
  private static final PortfolioReader STANDARD = new PortfolioReader(readers(), Optional.empty());

  private final ImmutableMap<FileKind, PartReader> readers;
  private final Optional<PartReader> forAll;

  private PortfolioReader(ImmutableMap<FileKind, PartReader> readers, Optional<PartReader> forAll) {
    this.readers = readers;
    this.forAll = forAll;
  }

  /** Reads all kinds that the library knows. */
  public static PortfolioReader standard() {
    return STANDARD;
  }

  private static ImmutableMap<FileKind, PartReader> readers() {
    PartReader tidy = TidyCsvReader.standard();
    return ImmutableMap.<FileKind, PartReader>builder()
        .put(FileKind.ACTORS_TABLE, tidy)
        .put(FileKind.SOURCES_TABLE, tidy)
        .put(FileKind.PORTFOLIO_JSON, PortfolioJson.standard())
        .put(FileKind.PORTFOLIO_NDJSON, PortfolioNdjson.standard())
        .put(FileKind.INTERVENTIONS_TABLE, tidy)
        .put(FileKind.IATI_XML, IatiReader.standard())
        .put(FileKind.IATI_TABLE, IatiCsvReader.standard())
        .put(FileKind.CRS_TABLE, CrsReader.standard())
        .put(FileKind.FLOWS_TABLE, tidy)
        .put(FileKind.EVALUATIONS_TABLE, tidy)
        .put(FileKind.BUDGETS_TABLE, tidy)
        .put(FileKind.SITES_TABLE, tidy)
        .buildOrThrow();
  }

  /** Reads every input by this reader, of whatever kind it seems to be. */
  public static PortfolioReader by(PartReader reader) {
    return new PortfolioReader(ImmutableMap.of(), Optional.of(reader));
  }

  /** Another reader for one kind of file. */
  public PortfolioReader with(FileKind kind, PartReader reader) {
    return new PortfolioReader(
        ImmutableMap.<FileKind, PartReader>builder()
            .putAll(readers)
            .put(kind, reader)
            .buildKeepingLast(),
        forAll);
  }

  /** The portfolio that these files make together. */
  public WithProblems<Portfolio> read(Path... files) {
    return readAll(Arrays.stream(files).map(Input::of).collect(toImmutableList()));
  }

  /** The portfolio that these inputs make together. */
  public WithProblems<Portfolio> read(Input... inputs) {
    return readAll(ImmutableList.copyOf(inputs));
  }

  /** The portfolio that these inputs make together; empty for none. */
  public WithProblems<Portfolio> readAll(Iterable<Input> inputs) {
    ProblemCollector problems = new ProblemCollector();
    PortfolioAssembler parts = new PortfolioAssembler(problems);
    readAll(inputs, Reading.into(parts, problems));
    return parts.assemble();
  }

  /**
   * Shows the parts of these inputs to {@code visitor}, one after the other, in little memory
   * whatever their size; the visitor comes back with the problems and the number of rows.
   */
  public <V extends PartVisitor> WithProblems<V> show(Iterable<Input> inputs, V visitor) {
    ProblemCollector problems = new ProblemCollector();
    Reading reading = Reading.into(new ShownParts(visitor), problems);
    readAll(inputs, reading);
    return new WithProblems<>(visitor, problems.problems(), reading.rows());
  }

  /** Reads these inputs into whatever {@code reading} says. */
  public void readAll(Iterable<Input> inputs, Reading reading) {
    for (Recognised one : recognised(inputs, reading.problems())) {
      one.reader.readInto(reading.watched(one.input), reading);
    }
  }

  private List<Recognised> recognised(Iterable<Input> inputs, ProblemCollector problems) {
    List<Recognised> recognised = new ArrayList<>();
    for (Input packed : inputs) {
      for (Input input : Packed.unpack(packed, problems)) {
        recognise(input, problems)
            .filter(one -> isNew(one, recognised, problems))
            .ifPresent(recognised::add);
      }
    }
    recognised.sort(comparing(Recognised::order));
    return recognised;
  }

  private Optional<Recognised> recognise(Input input, ProblemCollector problems) {
    if (forAll.isPresent()) {
      return Optional.of(new Recognised(0, forAll.get(), input));
    }
    return FileKind.recognise(input, problems).flatMap(kind -> {
      Optional<PartReader> reader = Optional.ofNullable(readers.get(kind));
      if (reader.isEmpty()) {
        problems.add(
            input.rejected(ProblemCode.UNKNOWN_KIND, kind.name(), "a kind that has a reader"));
      }
      return reader.map(found -> new Recognised(ORDER.indexOf(kind), found, input));
    });
  }

  /** Flows have no ids, so the same file read twice would double all money unseen. */
  private static boolean isNew(Recognised one, List<Recognised> before, ProblemCollector problems) {
    for (Recognised other : before) {
      if (one.hasContentOf(other)) {
        problems.add(one.input.rejected(
            ProblemCode.DUPLICATE_FILE, other.input.name(), "a file that was not read before"));
        return false;
      }
    }
    return true;
  }

  private record Recognised(int order, PartReader reader, Input input) {
    boolean hasContentOf(Recognised other) {
      try {
        return order == other.order && input.bytes().contentEquals(other.input.bytes());
      } catch (IOException e) {
        return false;
      }
    }
  }
}
