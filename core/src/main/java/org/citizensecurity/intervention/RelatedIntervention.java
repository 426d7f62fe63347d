package org.citizensecurity.intervention;

import java.io.Serializable;

/**
 * Another intervention that a source names, which need not be in the portfolio.
 *
 * @param relationship what the other one is to the one that names it
 */
public record RelatedIntervention(Relationship relationship, InterventionId id)
    implements Serializable {
  /** The form {@code CHILD:XM-1-2}. */
  @Override
  public String toString() {
    return relationship.code() + ":" + id;
  }
}
