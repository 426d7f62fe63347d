package org.citizensecurity.io.record;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.portfolio.PartSink;
import org.citizensecurity.problem.Location;

/** Gives what was read of a record to a sink, which says whether it keeps it. */
public final class Parts {
  /** The field in which what stands apart from its intervention has the id of it. */
  public static final String OWNER = "intervention";

  private Parts() {}

  /** Adds what belongs to an intervention, such as a flow. */
  @FunctionalInterface
  public interface Owned<T> {
    /** Whether the part is kept. */
    boolean add(InterventionId owner, T part, Location place);
  }

  /** Whether the part is kept; a record of which nothing could be read is counted as rejected. */
  public static <T> boolean keep(
      RecordSource source, Optional<T> read, PartSink parts, BiPredicate<T, Location> add) {
    source.reportRest();
    if (read.isEmpty()) {
      parts.reject();
    }
    return read.isPresent() && add.test(read.get(), source.entry().place());
  }

  /** The same for what stands apart; without an owner the record is broken. */
  public static <T> boolean keepOwned(
      RecordSource source,
      Function<RecordSource, Optional<T>> fields,
      PartSink parts,
      Owned<T> add) {
    Optional<InterventionId> owner = InterventionFields.id(source.needed(OWNER));
    return keep(
        source,
        fields.apply(source),
        parts,
        (part, place) -> add.add(owner.orElseThrow(), part, place));
  }
}
