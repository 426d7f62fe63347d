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

/** Shows every part to a visitor and keeps none. */
final class ShownParts implements PartSink {
  private final PartVisitor visitor;

  ShownParts(PartVisitor visitor) {
    this.visitor = visitor;
  }

  @Override
  public boolean add(Intervention intervention, Location place) {
    visitor.visit(intervention);
    return true;
  }

  @Override
  public boolean add(Actor actor, Location place) {
    visitor.visit(actor);
    return true;
  }

  @Override
  public boolean add(Source source, Location place) {
    visitor.visit(source);
    return true;
  }

  @Override
  public boolean add(InterventionId owner, Flow flow, Location place) {
    visitor.visit(owner, flow);
    return true;
  }

  @Override
  public boolean add(InterventionId owner, Budget budget, Location place) {
    visitor.visit(owner, budget);
    return true;
  }

  @Override
  public boolean add(InterventionId owner, Site site, Location place) {
    visitor.visit(owner, site);
    return true;
  }

  @Override
  public boolean add(InterventionId owner, Evaluation evaluation, Location place) {
    visitor.visit(owner, evaluation);
    return true;
  }

  @Override
  public boolean merge(Intervention part, Location place) {
    visitor.visit(part);
    return true;
  }

  @Override
  public void mention(Actor actor) {
    visitor.visit(actor);
  }

  @Override
  public void mention(Source source) {
    visitor.visit(source);
  }

  @Override
  public void reject() {}
}
