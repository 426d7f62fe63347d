package org.citizensecurity.io.codebook;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.citizensecurity.classification.Codebook;
import org.citizensecurity.io.record.RecordSource;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.problem.WithProblems;

/** Puts the rows of a codebook together. */
final class CodebookAssembler {
  private final ProblemCollector problems;
  private final Lines lines = new Lines();
  private final Set<CodebookPart> parts = EnumSet.noneOf(CodebookPart.class);
  private Optional<Head> head = Optional.empty();
  private boolean headRead;

  CodebookAssembler(ProblemCollector problems) {
    this.problems = problems;
  }

  /** Takes what the codebook says about itself; without it nothing can be made of the rest. */
  void head(RecordSource source) {
    if (headRead) {
      source
          .entry()
          .breakAt(source.entry().place(), ProblemCode.INVALID_VALUE, "", "one row and no more");
      lines.reject(1);
      return;
    }
    headRead = true;
    head = Head.read(source);
    if (head.isEmpty()) {
      lines.reject(1);
    }
  }

  /** Whether there was a row of what the codebook says about itself, right or wrong. */
  boolean hasHead() {
    return headRead;
  }

  /** Notes that a table or list is there, if only empty. */
  void begin(CodebookPart part) {
    parts.add(part);
  }

  /** Takes a row. */
  void add(CodebookPart part, RecordSource source) {
    part.read(source).ifPresentOrElse(lines::add, () -> lines.reject(1));
  }

  /** Counts rows that could not be read. */
  void reject(long rows) {
    lines.reject(rows);
  }

  /** The codebook, if there is one, and all problems. */
  WithProblems<Optional<Codebook>> assemble() {
    Optional<Codebook> codebook = head.flatMap(this::build);
    long rows = lines.kept() + (head.isPresent() ? 1 : 0);
    RowCount count = codebook.isPresent()
        ? new RowCount(rows, lines.rejected())
        : new RowCount(0, lines.rejected() + rows);
    return new WithProblems<>(codebook, problems.problems(), count);
  }

  private Optional<Codebook> build(Head known) {
    Optional<Codebook> base =
        known.base().isEmpty() ? Optional.empty() : Optional.of(Codebook.standard());
    RemovalCheck.run(base, lines);
    ContextCheck.run(base, lines);
    Codebook.Builder builder = base.orElseGet(this::start).toBuilder().version(known.version());
    for (Line line : lines.all()) {
      if (line.removed()) {
        builder.remove(line.id());
      } else {
        builder.add(line.entry());
      }
    }
    try {
      Codebook codebook = builder.build();
      new Notices(known, parts, lines, codebook).report();
      return Optional.of(codebook);
    } catch (IllegalArgumentException e) {
      problems.add(
          ProblemCode.INVALID_VALUE,
          Severity.FILE_REJECTED,
          known.source().entry().place(),
          "",
          String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /** What a codebook that stands alone has where it says nothing else. */
  private Codebook start() {
    Codebook.Builder start = Codebook.builder("start");
    if (parts.contains(CodebookPart.FUNCTION_WORDS)) {
      Codebook.standard().functionWords().forEach(word -> start.remove(word.id()));
    }
    return start.build();
  }
}
