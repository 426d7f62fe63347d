package org.citizensecurity.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.IntStream;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.time.PartialDate;
import org.junit.jupiter.api.Test;

class BudgetTest {
  @Test
  void endBeforeStartIsRejected() {
    Budget.Builder budget =
        Budget.builder().money(Money.of("1", "USD")).start(PartialDate.of(2012));
    assertThatThrownBy(() -> budget.end(PartialDate.parse("2011-12-31")).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("end 2011-12-31 of a budget is before its start 2012");
    assertThat(budget.end(PartialDate.parse("2012-01-01")).build().type())
        .isEqualTo(BudgetType.ORIGINAL);
  }

  /** IATI: policy significance 0 to 4, related activity types 1 to 5. */
  @Test
  void numbersOfTheStandardHaveTheirWords() {
    assertThat(IntStream.rangeClosed(-1, 5)
            .mapToObj(number -> MarkerSignificance.fromNumber(Integer.toString(number))))
        .containsExactly(
            Optional.empty(),
            Optional.of(MarkerSignificance.NOT_TARGETED),
            Optional.of(MarkerSignificance.SIGNIFICANT),
            Optional.of(MarkerSignificance.PRINCIPAL),
            Optional.of(MarkerSignificance.PRINCIPAL_OF_PROGRAMME),
            Optional.of(MarkerSignificance.EXPLICIT_PRIMARY),
            Optional.empty());
    assertThat(IntStream.rangeClosed(0, 6)
            .mapToObj(number -> Relationship.fromNumber(Integer.toString(number))))
        .containsExactly(
            Optional.empty(),
            Optional.of(Relationship.PARENT),
            Optional.of(Relationship.CHILD),
            Optional.of(Relationship.SIBLING),
            Optional.of(Relationship.CO_FUNDED),
            Optional.of(Relationship.SAME_BY_ANOTHER),
            Optional.empty());
  }

  @Test
  void fourStepsAreMoneyForTheRecipient() {
    assertThat(AmountBasis.values())
        .filteredOn(AmountBasis::isForRecipient)
        .containsExactly(
            AmountBasis.PLEDGE,
            AmountBasis.COMMITMENT,
            AmountBasis.DISBURSEMENT,
            AmountBasis.EXPENDITURE);
  }
}
