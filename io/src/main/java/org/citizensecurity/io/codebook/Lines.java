package org.citizensecurity.io.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citizensecurity.problem.ProblemCode;

/** The rows that are kept, by the ids of their entries, and the number of the others. */
final class Lines {
  private final Map<String, Line> kept = new LinkedHashMap<>();
  private long rejected;

  /** Keeps a row, unless one before it is about the same entry. */
  void add(Line line) {
    if (kept.putIfAbsent(line.id(), line) != null) {
      rejected++;
      line.report(
          line.part().key(),
          ProblemCode.DUPLICATE_ID,
          line.source().raw(line.part().key()),
          "each entry once; a row before this one is about %s".formatted(line.id()));
    }
  }

  /** Counts rows that could not be read. */
  void reject(long count) {
    rejected += count;
  }

  /** Takes out a row and reports why. */
  void reject(Line line, String column, ProblemCode code, String value, String expected) {
    if (kept.remove(line.id()) != null) {
      rejected++;
    }
    line.report(column, code, value, expected);
  }

  /** The rows now, in the order of the file; rejecting one does not disturb the list. */
  List<Line> all() {
    return new ArrayList<>(kept.values());
  }

  Optional<Line> find(String id) {
    return Optional.ofNullable(kept.get(id));
  }

  long kept() {
    return kept.size();
  }

  long rejected() {
    return rejected;
  }
}
