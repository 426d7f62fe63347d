package org.citizensecurity.portfolio;

import com.google.common.collect.ImmutableListMultimap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citizensecurity.intervention.ConvertedFlow;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.FlowConversion;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.problem.WithProblems;

/**
 * A portfolio whose money was converted.
 *
 * @param portfolio the same interventions; a flow that could not be converted is as it was, so that
 *     no sum in the wanted currency takes it in
 * @param flows how each flow was converted, by intervention
 */
public record ConvertedPortfolio(
    Portfolio portfolio, ImmutableListMultimap<InterventionId, ConvertedFlow> flows)
    implements Serializable {

  /** Converts all flows; those that cannot be are problems, and the rows are the flows. */
  public static WithProblems<ConvertedPortfolio> of(
      Portfolio portfolio, FlowConversion conversion) {
    ProblemCollector problems = new ProblemCollector();
    ImmutableListMultimap.Builder<InterventionId, ConvertedFlow> done =
        ImmutableListMultimap.builder();
    List<Intervention> interventions = new ArrayList<>();
    long kept = 0;
    long rejected = 0;
    for (Intervention intervention : portfolio.interventions()) {
      List<Flow> flows = new ArrayList<>();
      for (Flow flow : intervention.flows()) {
        Optional<ConvertedFlow> one =
            conversion.convert(flow, expected -> report(problems, intervention, flow, expected));
        one.ifPresent(converted -> done.put(intervention.id(), converted));
        flows.add(one.map(ConvertedFlow::converted).orElse(flow));
        kept += one.isPresent() ? 1 : 0;
        rejected += one.isPresent() ? 0 : 1;
      }
      interventions.add(intervention.toBuilder().flows(flows).build());
    }
    ConvertedPortfolio converted = new ConvertedPortfolio(
        Portfolio.of(
            interventions, portfolio.actors().all(), portfolio.sources().values()),
        done.build());
    return new WithProblems<>(converted, problems.problems(), new RowCount(kept, rejected));
  }

  private static void report(
      ProblemCollector problems, Intervention intervention, Flow flow, String expected) {
    problems.add(
        ProblemCode.MISSING_RATE,
        Severity.NOTICE,
        Location.of(intervention.id().value()).at("amount"),
        flow.money().toString(),
        expected);
  }
}
