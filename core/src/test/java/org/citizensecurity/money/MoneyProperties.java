package org.citizensecurity.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.citizensecurity.RichPortfolios;

class MoneyProperties {
  private static final Currency USD = Currency.getInstance("USD");

  private static Money dollars(BigDecimal amount) {
    return new Money(amount, USD);
  }

  @Property
  void sumsAreExactInAnyOrderAndGrouping(
      @ForAll("amounts") BigDecimal a,
      @ForAll("amounts") BigDecimal b,
      @ForAll("amounts") BigDecimal c) {
    Money sum = dollars(a).plus(dollars(b)).plus(dollars(c));
    assertThat(sum).isEqualTo(dollars(c).plus(dollars(b).plus(dollars(a))));
    assertThat(sum.amount()).isEqualByComparingTo(a.add(b).add(c));
  }

  @Property
  void nothingAddedChangesNothing(@ForAll("amounts") BigDecimal amount) {
    assertThat(dollars(amount).plus(Money.zero(USD))).isEqualTo(dollars(amount));
    assertThat(dollars(amount).plus(dollars(amount.negate()))).isEqualTo(Money.zero(USD));
  }

  @Property
  void trailingZerosDoNotMatter(
      @ForAll("amounts") BigDecimal amount, @ForAll @IntRange(min = 4, max = 40) int scale) {
    Money longer = dollars(amount.setScale(scale));
    assertThat(longer).isEqualTo(dollars(amount)).hasSameHashCodeAs(dollars(amount));
    assertThat(Money.of(longer.amount().toPlainString(), "USD")).isEqualTo(longer);
  }

  @Property
  void onlyLessThanNothingIsNegative(@ForAll("amounts") BigDecimal amount) {
    assertThat(dollars(amount).isNegative()).isEqualTo(amount.compareTo(BigDecimal.ZERO) < 0);
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return RichPortfolios.amounts();
  }
}
