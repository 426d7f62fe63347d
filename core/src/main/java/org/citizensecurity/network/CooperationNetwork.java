package org.citizensecurity.network;

import com.google.common.graph.ElementOrder;
import com.google.common.graph.EndpointPair;
import com.google.common.graph.ImmutableValueGraph;
import com.google.common.graph.MutableValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.citizensecurity.place.Country;
import org.citizensecurity.portfolio.CodedIntervention;
import org.citizensecurity.portfolio.CodedPortfolio;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Proportion;
import org.citizensecurity.statistics.Reason;

/**
 * Which country gives to which: a tie from giver to receiver weighs the number of interventions in
 * which both take part so. Organisations of states are no countries and make no ties.
 *
 * @param graph directed, without ties of a country to itself; nodes ordered by code
 */
public record CooperationNetwork(ImmutableValueGraph<Country, Integer> graph) {

  /** The ties of all relevant interventions. */
  public static CooperationNetwork of(CodedPortfolio coded) {
    return of(coded, intervention -> true);
  }

  /** The ties of those relevant interventions that are wanted, such as those of one year. */
  public static CooperationNetwork of(CodedPortfolio coded, Predicate<CodedIntervention> wanted) {
    MutableValueGraph<Country, Integer> graph = ValueGraphBuilder.directed()
        .allowsSelfLoops(false)
        .nodeOrder(ElementOrder.<Country>natural())
        .build();
    coded.relevant().filter(wanted).forEach(item -> addTies(graph, item));
    return new CooperationNetwork(ImmutableValueGraph.copyOf(graph));
  }

  private static void addTies(MutableValueGraph<Country, Integer> graph, CodedIntervention item) {
    Set<Country> givers = item.givers().stream()
        .flatMap(giver -> giver.country().stream())
        .collect(Collectors.toSet());
    for (Country giver : givers) {
      for (Country receiver : item.intervention().countries()) {
        if (!giver.equals(receiver)) {
          graph.putEdgeValue(giver, receiver, graph.edgeValue(giver, receiver).orElse(0) + 1);
        }
      }
    }
  }

  /** Ties there are over ties that could be, 0 to 1; undefined with fewer than two countries. */
  public Computed<Double> density() {
    double n = graph.nodes().size();
    return n < 2
        ? Computed.undefined(Reason.TOO_FEW, (int) n + " countries, density needs at least 2")
        : Computed.of(graph.edges().size() / (n * (n - 1)));
  }

  /** The share of ties that go both ways, 0 to 1; undefined without ties. */
  public Computed<Double> reciprocity() {
    return share(tie -> graph.hasEdgeConnecting(tie.target(), tie.source()));
  }

  /**
   * The share of ties whose giver and receiver are both of Latin America or the Caribbean, 0 to 1;
   * undefined without ties.
   */
  public Computed<Double> intraRegionalShare() {
    return share(tie ->
        tie.source().isLatinAmericaOrCaribbean() && tie.target().isLatinAmericaOrCaribbean());
  }

  private Computed<Double> share(Predicate<EndpointPair<Country>> wanted) {
    return new Proportion(
            graph.edges().stream().filter(wanted).count(), graph.edges().size())
        .share();
  }
}
