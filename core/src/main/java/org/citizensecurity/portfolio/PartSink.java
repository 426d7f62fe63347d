package org.citizensecurity.portfolio;

import org.citizensecurity.actor.Actor;
import org.citizensecurity.intervention.Budget;
import org.citizensecurity.intervention.Evaluation;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.intervention.Source;
import org.citizensecurity.place.Site;
import org.citizensecurity.problem.Location;

/**
 * Where a reader delivers what it reads, one record at a time. Every {@code add} says whether the
 * record was kept; where it was not, the sink has counted and reported it.
 */
public interface PartSink {

  /** Takes an intervention that stands at {@code place}, with the flows that are read with it. */
  boolean add(Intervention intervention, Location place);

  /** Takes an actor that stands at {@code place}. */
  boolean add(Actor actor, Location place);

  /** Takes a source that stands at {@code place}. */
  boolean add(Source source, Location place);

  /** Takes a flow of an intervention that stands elsewhere. */
  boolean add(InterventionId owner, Flow flow, Location place);

  /** Takes a budget of an intervention that stands elsewhere. */
  boolean add(InterventionId owner, Budget budget, Location place);

  /** Takes a place of an intervention that stands elsewhere. */
  boolean add(InterventionId owner, Site site, Location place);

  /** Takes an evaluation of an intervention that stands elsewhere. */
  boolean add(InterventionId owner, Evaluation evaluation, Location place);

  /**
   * Takes one of several records of an intervention, such as its row of one year: the first gives
   * its attributes, and each its flows. What a later one says otherwise is reported.
   */
  boolean merge(Intervention part, Location place);

  /** Takes an actor that an intervention names without a record of its own; a known id is left alone. */
  void mention(Actor actor);

  /** Takes a source that records name without a record of its own; a known id is left alone. */
  void mention(Source source);

  /** Counts a record that could not be read; its problem has been reported. */
  void reject();
}
