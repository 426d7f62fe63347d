package org.citizensecurity.io;

import org.citizensecurity.actor.Actor;
import org.citizensecurity.intervention.Budget;
import org.citizensecurity.intervention.Evaluation;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.intervention.Source;
import org.citizensecurity.place.Site;
import org.citizensecurity.portfolio.PartSink;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.RowCount;

/** Counts what a sink keeps and what it does not. */
final class CountedParts implements PartSink {
  private final PartSink sink;
  private long kept;
  private long rejected;

  CountedParts(PartSink sink) {
    this.sink = sink;
  }

  RowCount rows() {
    return new RowCount(kept, rejected);
  }

  private boolean counted(boolean isKept) {
    if (isKept) {
      kept++;
    } else {
      rejected++;
    }
    return isKept;
  }

  @Override
  public boolean add(Intervention intervention, Location place) {
    return counted(sink.add(intervention, place));
  }

  @Override
  public boolean add(Actor actor, Location place) {
    return counted(sink.add(actor, place));
  }

  @Override
  public boolean add(Source source, Location place) {
    return counted(sink.add(source, place));
  }

  @Override
  public boolean add(InterventionId owner, Flow flow, Location place) {
    return counted(sink.add(owner, flow, place));
  }

  @Override
  public boolean add(InterventionId owner, Budget budget, Location place) {
    return counted(sink.add(owner, budget, place));
  }

  @Override
  public boolean add(InterventionId owner, Site site, Location place) {
    return counted(sink.add(owner, site, place));
  }

  @Override
  public boolean add(InterventionId owner, Evaluation evaluation, Location place) {
    return counted(sink.add(owner, evaluation, place));
  }

  @Override
  public boolean merge(Intervention part, Location place) {
    return counted(sink.merge(part, place));
  }

  @Override
  public void mention(Actor actor) {
    sink.mention(actor);
  }

  @Override
  public void mention(Source source) {
    sink.mention(source);
  }

  @Override
  public void reject() {
    rejected++;
    sink.reject();
  }
}
