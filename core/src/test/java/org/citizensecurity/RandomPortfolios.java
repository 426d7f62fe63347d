package org.citizensecurity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.intervention.CooperationModality;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.DrugPolicy;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.ThreatScope;
import org.citizensecurity.place.Country;
import org.citizensecurity.time.DateSpan;

/** Small random portfolios in which anything may be unknown. */
public final class RandomPortfolios {
  private RandomPortfolios() {}

  /** Up to twelve interventions with ids in order of generation; some are parts of earlier ones. */
  public static Arbitrary<List<Intervention>> interventions() {
    return Combinators.combine(spans(), countries(), codings(), dollars(), modalities(), parents())
        .as(RandomPortfolios::draft)
        .list()
        .ofMaxSize(12)
        .map(RandomPortfolios::numbered);
  }

  private static Draft draft(
      DateSpan span,
      Set<Country> countries,
      Coding coding,
      Optional<Integer> cents,
      Optional<CooperationModality> modality,
      OptionalInt parent) {
    Intervention.Builder builder =
        Intervention.builder().span(span).countries(countries).coding(coding).modality(modality);
    cents.ifPresent(amount -> builder.addFlows(HandMade.disbursed(amount + "e-2")));
    return new Draft(builder, parent);
  }

  private record Draft(Intervention.Builder builder, OptionalInt parent) {
    Intervention numbered(int number) {
      builder.id(id(number));
      if (parent.isPresent() && parent.getAsInt() < number) {
        builder.parent(id(parent.getAsInt()));
      }
      return builder.build();
    }

    private static InterventionId id(int number) {
      return new InterventionId("i" + number);
    }
  }

  private static List<Intervention> numbered(List<Draft> drafts) {
    return IntStream.range(0, drafts.size())
        .mapToObj(i -> drafts.get(i).numbered(i))
        .collect(ArrayList::new, List::add, List::addAll);
  }

  private static Arbitrary<DateSpan> spans() {
    Arbitrary<Integer> years = Arbitraries.integers().between(2000, 2004);
    return Arbitraries.oneOf(
        Arbitraries.just(DateSpan.unknown()),
        years.map(DateSpan::startingIn),
        years.map(DateSpan::ongoingSince),
        Combinators.combine(years, Arbitraries.integers().between(0, 3))
            .as((from, length) -> DateSpan.of(from, from + length)));
  }

  private static Arbitrary<Set<Country>> countries() {
    return Arbitraries.of("AR", "BO", "BR", "CO", "US").map(Country::of).set().ofMaxSize(4);
  }

  private static Arbitrary<Coding> codings() {
    Arbitrary<Coding> relevant = Combinators.combine(
            Arbitraries.of(Approach.class).optional(),
            Arbitraries.of(ThreatScope.class).optional(),
            Arbitraries.of(DrugPolicy.class).optional(),
            Arbitraries.of(Measure.class).set().ofMaxSize(3))
        .as((approach, scope, drugs, measures) -> Coding.builder()
            .relevant(true)
            .approach(approach)
            .threatScope(scope)
            .drugPolicy(drugs)
            .measures(measures)
            .build());
    return Arbitraries.frequencyOf(
        Tuple.of(5, relevant), Tuple.of(1, Arbitraries.just(Coding.irrelevant())));
  }

  private static Arbitrary<Optional<Integer>> dollars() {
    return Arbitraries.integers().between(0, 100_000).optional();
  }

  private static Arbitrary<Optional<CooperationModality>> modalities() {
    return Arbitraries.of(CooperationModality.class).optional();
  }

  private static Arbitrary<OptionalInt> parents() {
    return Arbitraries.integers()
        .between(0, 5)
        .optional(0.2)
        .map(parent -> parent.map(OptionalInt::of).orElseGet(OptionalInt::empty));
  }
}
