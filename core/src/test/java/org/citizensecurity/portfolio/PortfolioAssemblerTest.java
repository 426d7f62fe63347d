package org.citizensecurity.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Map;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.ActorKind;
import org.citizensecurity.actor.ActorRole;
import org.citizensecurity.actor.Participation;
import org.citizensecurity.intervention.Evaluation;
import org.citizensecurity.intervention.EvaluationStatus;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.intervention.RelatedIntervention;
import org.citizensecurity.intervention.Relationship;
import org.citizensecurity.intervention.Source;
import org.citizensecurity.intervention.SourceId;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.place.Country;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;
import org.junit.jupiter.api.Test;

class PortfolioAssemblerTest {
  private static final ActorId IDB = new ActorId("idb");
  private static final Flow FLOW =
      Flow.builder().basis(AmountBasis.COMMITMENT).money(Money.of("1", "USD")).build();

  private final PortfolioAssembler assembler = new PortfolioAssembler(new ProblemCollector());

  private static InterventionId id(String id) {
    return new InterventionId(id);
  }

  private static Location line(long line) {
    return Location.of("f.csv", line);
  }

  private static Actor actor(ActorKind kind) {
    return Actor.builder()
        .id(IDB)
        .name(LocalizedText.of(Language.ENGLISH, "IDB"))
        .kind(kind)
        .build();
  }

  private void add(String id, String parent, long line) {
    assembler.add(Intervention.builder().id(id(id)).parent(id(parent)).build(), line(line));
  }

  private static ImmutableList<String> messages(WithProblems<?> read) {
    return read.problems().samples().stream()
        .map(Problem::toString)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void flowsAndEvaluationsJoinTheirIntervention() {
    Evaluation evaluation = Evaluation.builder().status(EvaluationStatus.IMPACT).build();
    assembler.add(Intervention.builder().id(id("a")).build(), line(2));
    assembler.add(id("a"), FLOW, line(3));
    assembler.add(id("a"), evaluation, line(4));
    WithProblems<Portfolio> read = assembler.assemble();
    assertThat(read.rows()).isEqualTo(new RowCount(3, 0));
    assertThat(read.orThrow().interventions()).singleElement().satisfies(whole -> {
      assertThat(whole.flows()).containsExactly(FLOW);
      assertThat(whole.evaluations()).containsExactly(evaluation);
    });
  }

  @Test
  void theFirstOfTwoRecordsWithOneIdStays() {
    assembler.add(actor(ActorKind.DEVELOPMENT_BANK), line(2));
    assembler.add(actor(ActorKind.NGO), line(3));
    WithProblems<Portfolio> read = assembler.assemble();
    assertThat(read.value().actors().find(IDB)).contains(actor(ActorKind.DEVELOPMENT_BANK));
    assertThat(read.rows()).isEqualTo(new RowCount(1, 1));
    assertThat(messages(read))
        .containsExactly(
            "f.csv:3 id: duplicate id 'idb', expected an id that was not used before (row rejected)");
  }

  @Test
  void aFlowOfNobodyIsRejectedWithItsPlace() {
    assembler.add(id("none"), FLOW, line(7));
    WithProblems<Portfolio> read = assembler.assemble();
    assertThat(read.rows()).isEqualTo(new RowCount(0, 1));
    assertThat(messages(read))
        .containsExactly(
            "f.csv:7 intervention: unknown intervention 'none', expected the id of an intervention (row rejected)");
  }

  @Test
  void actorsAndSourcesThatAreNotGivenAreKeptUnderTheirIds() {
    assembler.add(
        Intervention.builder()
            .id(id("a"))
            .source(new SourceId("s"))
            .addParticipations(new Participation(IDB, ActorRole.FUNDING))
            .addParticipations(new Participation(IDB, ActorRole.IMPLEMENTING))
            .build(),
        line(2));
    WithProblems<Portfolio> read = assembler.assemble();
    assertThat(read.value().actors().find(IDB))
        .hasValueSatisfying(actor -> assertThat(actor.name().in()).isEqualTo("idb"));
    assertThat(read.value().sources()).containsOnlyKeys(new SourceId("s"));
    assertThat(messages(read))
        .containsExactly(
            "f.csv:2 actors: unknown actor 'idb', expected the id of an actor (notice)",
            "f.csv:2 source: unknown source 's', expected the id of a source (notice)");
  }

  @Test
  void aKnownActorIsLeftAloneWhenMentionedAgain() {
    assembler.mention(actor(ActorKind.UNKNOWN));
    assembler.mention(actor(ActorKind.NGO));
    WithProblems<Portfolio> read = assembler.assemble();
    assertThat(read.problems().isEmpty()).isTrue();
    assertThat(read.value().actors().find(IDB)).contains(actor(ActorKind.UNKNOWN));
  }

  @Test
  void whatWouldBeAPartOfItselfLosesItsParent() {
    add("a", "b", 2);
    add("b", "a", 3);
    add("c", "a", 4);
    add("d", "d", 5);
    WithProblems<Portfolio> read = assembler.assemble();
    assertThat(read.value().interventions())
        .extracting(Intervention::id)
        .containsExactly(id("a"), id("b"), id("c"), id("d"));
    assertThat(read.value().interventions())
        .filteredOn(part -> part.parent().isPresent())
        .extracting(Intervention::id)
        .containsExactly(id("c"));
    assertThat(messages(read))
        .containsExactly(
            "f.csv:2 parent: invalid value 'b', expected a parent that is not a part of its part (value dropped)",
            "f.csv:3 parent: invalid value 'a', expected a parent that is not a part of its part (value dropped)",
            "f.csv:5 parent: invalid value 'd', expected a parent that is not a part of its part (value dropped)");
  }

  @Test
  void rowsThatCouldNotBeReadAreCounted() {
    assembler.reject();
    assembler.add(Source.builder().id(new SourceId("s")).citation("A book").build(), line(3));
    assertThat(assembler.assemble().rows()).isEqualTo(new RowCount(1, 1));
  }

  private void addParent(String id, String child, long line) {
    RelatedIntervention part = new RelatedIntervention(Relationship.CHILD, id(child));
    assembler.add(Intervention.builder().id(id(id)).addRelated(part).build(), line(line));
  }

  @Test
  void childWithoutParentHasTheOneThatNamesIt() {
    addParent("p", "c", 2);
    addParent("q", "c", 3);
    addParent("r", "d", 4);
    assembler.add(Intervention.builder().id(id("c")).build(), line(5));
    add("d", "elsewhere", 6);
    WithProblems<Portfolio> read = assembler.assemble();
    assertThat(read.value().find(id("c")).orElseThrow().parent()).contains(id("p"));
    assertThat(read.value().find(id("d")).orElseThrow().parent()).contains(id("elsewhere"));
    assertThat(PortfolioChecks.partsOfOthers(read.value())).containsExactly(id("c"));
    assertThat(read.problems().isEmpty()).isTrue();
  }

  @Test
  void twoThatAreEachOthersChildrenHaveNoParents() {
    addParent("a", "b", 2);
    addParent("b", "a", 3);
    addParent("c", "c", 4);
    WithProblems<Portfolio> read = assembler.assemble();
    assertThat(read.value().interventions()).allMatch(one -> one.parent().isEmpty());
    assertThat(messages(read))
        .containsExactly(
            "f.csv:2 parent: invalid value 'b', expected a parent that is not a part of its part (value dropped)",
            "f.csv:3 parent: invalid value 'a', expected a parent that is not a part of its part (value dropped)");
  }

  private void merge(long line, Map<Country, BigDecimal> percentages, String... more) {
    Intervention.Builder part = Intervention.builder()
        .id(id("a"))
        .countries(percentages.keySet())
        .countryPercentages(percentages);
    for (String country : more) {
      part.addCountry(Country.of(country));
    }
    assembler.merge(part.build(), line(line));
  }

  @Test
  void percentagesOfSeveralRecordsAreJoinedUpToOneHundred() {
    Country colombia = Country.of("CO");
    Country peru = Country.of("PE");
    merge(2, Map.of(colombia, BigDecimal.valueOf(60)));
    merge(3, Map.of());
    merge(4, Map.of(peru, BigDecimal.valueOf(40)));
    merge(5, Map.of(), "CO");
    merge(6, Map.of(Country.of("EC"), BigDecimal.ONE));
    merge(7, Map.of(peru, BigDecimal.valueOf(41)));
    merge(8, Map.of(), "BR");
    WithProblems<Portfolio> read = assembler.assemble();
    assertThat(read.value().interventions().get(0).countryPercentages())
        .isEqualTo(Map.of(colombia, BigDecimal.valueOf(60), peru, BigDecimal.valueOf(40)));
    assertThat(messages(read))
        .containsExactly(
            "f.csv:6 countries: conflicting value '{EC=1}', expected {CO=60, PE=40} (value dropped)",
            "f.csv:7 countries: conflicting value '{PE=41}', expected {CO=60, PE=40} (value dropped)",
            "f.csv:8 countries: conflicting value '{}', expected {CO=60, PE=40} (value dropped)");
    assertThat(read.rows()).isEqualTo(new RowCount(7, 0));
  }
}
