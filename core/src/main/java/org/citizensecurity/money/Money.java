package org.citizensecurity.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * An exact amount of a currency, in whole units (dollars, not thousands). Two amounts are equal when
 * their values are: 1.0 equals 1.00.
 *
 * @param amount the value without trailing zeros; at most 40 digits before and 40 after the point
 * @param currency by ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) implements Serializable {
  /** Rejects amounts of more than 40 digits on either side of the point. */
  public Money {
    checkArgument(
        Math.abs((long) amount.scale()) <= 1000
            && Math.abs((long) amount.precision() - amount.scale()) <= 40,
        "amount has more than 40 digits before the point");
    BigDecimal plain = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    amount = plain.scale() < 0 ? plain.setScale(0) : plain;
    checkArgument(amount.scale() <= 40, "amount has more than 40 digits after the point");
  }

  /** Such as {@code Money.of("465000000", "USD")}. */
  public static Money of(String amount, String currencyCode) {
    return new Money(new BigDecimal(amount), currency(currencyCode));
  }

  /** Nothing of a currency. */
  public static Money zero(Currency currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  /** The currency with this ISO 4217 code, historic ones included, if there is one. */
  public static Optional<Currency> findCurrency(String code) {
    try {
      return Optional.of(Currency.getInstance(code.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The sum; throws where the currencies differ. */
  public Money plus(Money other) {
    checkArgument(
        currency.equals(other.currency), "%s cannot be added to %s: convert first", other, this);
    return new Money(amount.add(other.amount), currency);
  }

  /** Less than nothing: a correction. */
  public boolean isNegative() {
    return amount.signum() < 0;
  }

  /** The form {@code 465000000 USD}. */
  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency.getCurrencyCode();
  }

  private static Currency currency(String code) {
    return findCurrency(code)
        .orElseThrow(() -> new IllegalArgumentException(
            "currency '%s' is not an ISO 4217 code such as USD".formatted(code)));
  }
}
