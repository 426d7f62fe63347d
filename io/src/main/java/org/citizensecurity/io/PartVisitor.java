package org.citizensecurity.io;

import org.citizensecurity.actor.Actor;
import org.citizensecurity.intervention.Budget;
import org.citizensecurity.intervention.Evaluation;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.intervention.Source;
import org.citizensecurity.place.Site;

/**
 * Is shown the parts of files that may be larger than memory, each as it is read; nothing is kept.
 * So an id that occurs twice is shown twice, and the flows of a table of their own, and those of the
 * later rows of an intervention, come with its id alone.
 */
public interface PartVisitor {
  /** An intervention, with the flows that stand with it. */
  default void visit(Intervention intervention) {}

  /** A flow that stands apart from its intervention. */
  default void visit(InterventionId owner, Flow flow) {}

  /** A budget that stands apart from its intervention. */
  default void visit(InterventionId owner, Budget budget) {}

  /** A place that stands apart from its intervention. */
  default void visit(InterventionId owner, Site site) {}

  /** An evaluation that stands apart from its intervention. */
  default void visit(InterventionId owner, Evaluation evaluation) {}

  /** An actor; those without a record of their own come as often as they are named. */
  default void visit(Actor actor) {}

  /** A source; those without a record of their own come as often as they are named. */
  default void visit(Source source) {}
}
