package org.citizensecurity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.citizensecurity.intervention.Coverage;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.portfolio.PortfolioChecks;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.WithProblems;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CatalogueTest {
  private static final WithProblems<Portfolio> READ = Catalogue.read();
  private static final Portfolio PORTFOLIO = READ.value();

  @Test
  void isReadWithoutProblems() {
    assertThat(READ.problems().samples()).extracting(Problem::toString).isEmpty();
    assertThat(READ.rows().rejected()).isZero();
  }

  @Test
  void holdsAtLeastFiftyInterventions() {
    assertThat(PORTFOLIO.interventions()).hasSizeGreaterThanOrEqualTo(50);
  }

  @TestFactory
  Stream<DynamicTest> everyInterventionIsDocumented() {
    return PORTFOLIO.interventions().stream()
        .map(one -> DynamicTest.dynamicTest(one.id().value(), () -> isDocumented(one)));
  }

  private static void isDocumented(Intervention intervention) {
    assertThat(intervention.title().isEmpty()).isFalse();
    assertThat(intervention.description().byLanguage()).hasSize(1);
    assertThat(intervention.source()).isPresent();
    assertThat(intervention.scale()).isPresent();
    assertThat(intervention.kind()).isPresent();
    assertThat(intervention.participations()).isNotEmpty();
    assertThat(intervention.coding()).isPresent();
    assertThat(intervention.countries().isEmpty() && intervention.regions().isEmpty())
        .isFalse();
  }

  @Test
  void everyMoneyFlowSaysTheWordOfItsSource() {
    assertThat(PORTFOLIO.interventions().stream().flatMap(one -> one.flows().stream()))
        .isNotEmpty()
        .allSatisfy(flow -> assertThat(flow.note()).isPresent());
  }

  @Test
  void parentsAreInTheCatalogue() {
    ImmutableSet<InterventionId> ids = PORTFOLIO.byId().keySet();
    assertThat(PORTFOLIO.interventions().stream().flatMap(one -> one.parent().stream()))
        .isNotEmpty()
        .allMatch(ids::contains);
  }

  @Test
  void nothingLooksLikeADuplicate() {
    assertThat(PortfolioChecks.likelyDuplicates(PORTFOLIO)).isEqualTo(ImmutableList.of());
  }

  @Test
  void saysThatItIsNoSample() {
    assertThat(PORTFOLIO.coverage()).contains(Coverage.SELECTED_CASES);
  }

  /** US Government Accountability Office, GAO-13-771: US$ 189 million disbursed by June 2013. */
  @Test
  void carsiHasTheDisbursementOfItsSource() {
    Portfolio carsi = PORTFOLIO.filter(one -> one.id().value().equals("carsi"));
    assertThat(carsi.total(AmountBasis.DISBURSEMENT))
        .containsEntry("USD", Money.of("189000000", "USD"));
  }
}
