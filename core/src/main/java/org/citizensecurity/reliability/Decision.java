package org.citizensecurity.reliability;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * How a dispute was decided.
 *
 * @param id of the record
 * @param facet what was decided
 * @param codes the right ones, the main one first
 */
public record Decision(String id, Facet facet, ImmutableList<String> codes)
    implements Serializable {
  /** Rejects codes that the facet cannot have; see {@link Facet#written}. */
  public Decision {
    codes = facet.written(codes);
  }

  /** Of codes as they were written down. */
  public static Decision of(String id, Facet facet, List<String> codes) {
    return new Decision(id, facet, ImmutableList.copyOf(codes));
  }
}
