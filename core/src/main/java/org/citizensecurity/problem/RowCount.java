package org.citizensecurity.problem;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * How many rows or records were read and what became of them: read = kept + rejected, always.
 *
 * @param kept rows that are in the result
 * @param rejected rows that are not, each with a problem
 */
public record RowCount(long kept, long rejected) implements Serializable {
  /** No rows. */
  public static final RowCount NONE = new RowCount(0, 0);

  /** Rejects negative counts. */
  public RowCount {
    checkArgument(kept >= 0, "kept rows %s are negative", kept);
    checkArgument(rejected >= 0, "rejected rows %s are negative", rejected);
  }

  /** All rows. */
  public long read() {
    return kept + rejected;
  }

  /** The rows of both. */
  public RowCount plus(RowCount other) {
    return new RowCount(kept + other.kept, rejected + other.rejected);
  }
}
