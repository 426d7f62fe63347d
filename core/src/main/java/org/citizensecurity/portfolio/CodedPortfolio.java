package org.citizensecurity.portfolio;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;

/**
 * A portfolio with a coding for each intervention.
 *
 * @param portfolio what is coded
 * @param codings one for every intervention, in its order
 */
public record CodedPortfolio(Portfolio portfolio, ImmutableMap<InterventionId, Coding> codings)
    implements Serializable {
  /** Rejects a portfolio with an intervention that has no coding. */
  public CodedPortfolio {
    checkArgument(
        codings.keySet().equals(portfolio.byId().keySet()),
        "codings name %s interventions, expected the %s of the portfolio",
        codings.size(),
        portfolio.interventions().size());
  }

  /** Keeps the codes that an intervention already has, and asks {@code coder} for the others. */
  public static CodedPortfolio of(Portfolio portfolio, Function<Intervention, Coding> coder) {
    return new CodedPortfolio(
        portfolio,
        portfolio.interventions().stream()
            .collect(ImmutableMap.toImmutableMap(
                Intervention::id,
                intervention -> intervention.coding().orElseGet(() -> coder.apply(intervention)))));
  }

  /** The portfolio in which every intervention has its coding, to be written and read again. */
  public Portfolio withCodings() {
    return new Portfolio(
        all()
            .map(
                coded -> coded.intervention().toBuilder().coding(coded.coding()).build())
            .collect(ImmutableList.toImmutableList()),
        portfolio.actors(),
        portfolio.sources());
  }

  /** All interventions that belong to the field, in the order of the portfolio. */
  public Stream<CodedIntervention> relevant() {
    return all().filter(coded -> coded.coding().relevant());
  }

  /** The ids of those that belong to the field: whose parts a count may leave out. */
  public ImmutableSet<InterventionId> relevantIds() {
    return relevant()
        .map(coded -> coded.intervention().id())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** All interventions, in the order of the portfolio. */
  public Stream<CodedIntervention> all() {
    return portfolio.interventions().stream()
        .map(intervention -> new CodedIntervention(
            intervention,
            codings.getOrDefault(intervention.id(), Coding.irrelevant()),
            portfolio.actors()));
  }

  /**
   * The last year of which the interventions of the field know: that of the latest launch or flow.
   * What is ongoing counts as active until then. Empty where no year is known.
   */
  public OptionalInt lastYear() {
    return relevant()
        .map(CodedIntervention::intervention)
        .flatMapToInt(intervention -> IntStream.concat(
            intervention.span().startYear().stream(),
            intervention.flows().stream().flatMapToInt(flow -> flow.year().stream())))
        .max();
  }
}
