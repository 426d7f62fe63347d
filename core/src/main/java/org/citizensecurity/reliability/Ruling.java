package org.citizensecurity.reliability;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * How a dispute was decided.
 *
 * @param id of the record
 * @param question what was decided
 * @param codes the right ones, the main one first
 */
public record Ruling(String id, CodedQuestion question, ImmutableList<String> codes)
    implements Serializable {
  /** Rejects codes that the question cannot have; see {@link CodedQuestion#written}. */
  public Ruling {
    codes = question.written(codes);
  }

  /** Of codes as they were written down. */
  public static Ruling of(String id, CodedQuestion question, List<String> codes) {
    return new Ruling(id, question, ImmutableList.copyOf(codes));
  }
}
