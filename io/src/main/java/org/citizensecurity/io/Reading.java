package org.citizensecurity.io;

import java.util.function.Consumer;
import org.citizensecurity.portfolio.PartSink;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.RowCount;

/**
 * One reading of any number of inputs: where the parts, the problems and the refused records go, and
 * who is told how far it is. Not for use by several threads.
 */
public final class Reading {
  private final CountedParts parts;
  private final ProblemCollector problems;
  private final Consumer<RawRecord> refused;
  private final ReadingListener listener;

  private Reading(
      CountedParts parts,
      ProblemCollector problems,
      Consumer<RawRecord> refused,
      ReadingListener listener) {
    this.parts = parts;
    this.problems = problems;
    this.refused = refused;
    this.listener = listener;
  }

  /** A reading to which nobody listens. */
  public static Reading into(PartSink parts, ProblemCollector problems) {
    return new Reading(new CountedParts(parts), problems, raw -> {}, ReadingListener.NONE);
  }

  /** The same, which hands on every record that is refused, as it stands in its file. */
  public Reading handingRefusedTo(Consumer<RawRecord> receiver) {
    return new Reading(parts, problems, receiver, listener);
  }

  /** The same, which tells {@code newListener} how far it is. */
  public Reading heardBy(ReadingListener newListener) {
    return new Reading(parts, problems, refused, newListener);
  }

  /** Where the parts go. */
  public PartSink parts() {
    return parts;
  }

  /** Where the problems go. */
  public ProblemCollector problems() {
    return problems;
  }

  /** The records so far; every one was kept or rejected. */
  public RowCount rows() {
    return parts.rows();
  }

  /** Counts a record that could not be read, which has been reported, and hands it on. */
  public void reject(RawRecord raw) {
    parts.reject();
    refused.accept(raw);
  }

  /** Hands on a record that the sink has counted and not kept. */
  public void refuse(RawRecord raw) {
    refused.accept(raw);
  }

  /** The same input, whose reading is told to the listener. */
  Input watched(Input input) {
    return listener == ReadingListener.NONE
        ? input
        : new Input(input.name(), new WatchedBytes(input, this, listener));
  }
}
