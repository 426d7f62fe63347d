package org.citizensecurity.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
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
  private static final int MOST_DIGITS = 40;
  /** Beyond this an exponent is not worked out: it would only cost time. */
  private static final int LARGEST_EXPONENT = 1000;

  /** Rejects amounts of more than 40 digits on either side of the point. */
  public Money {
    amount = canonical(amount);
  }

  private static BigDecimal canonical(BigDecimal amount) {
    if (amount.signum() == 0) {
      return BigDecimal.ZERO;
    }
    checkDigits(amount, Math.abs((long) amount.scale()) <= LARGEST_EXPONENT);
    BigDecimal plain = amount.stripTrailingZeros();
    checkDigits(
        amount, plain.precision() - plain.scale() <= MOST_DIGITS && plain.scale() <= MOST_DIGITS);
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private static void checkDigits(BigDecimal amount, boolean fit) {
    checkArgument(
        fit, "amount '%s' has more than %s digits before or after the point", amount, MOST_DIGITS);
  }

  /** Such as {@code Money.of("465000000", "USD")}. */
  public static Money of(String amount, String currencyCode) {
    return new Money(number(amount), currency(currencyCode));
  }

  private static BigDecimal number(String amount) {
    try {
      return new BigDecimal(amount.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "amount '%s' is not a number such as 465000000".formatted(amount), e);
    }
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

  /** Times a factor, in another currency: 34 digits, and no more than fit after the point. */
  Money times(BigDecimal factor, Currency target) {
    BigDecimal product = amount.multiply(factor, MathContext.DECIMAL128);
    return new Money(
        product.scale() > MOST_DIGITS
            ? product.setScale(MOST_DIGITS, RoundingMode.HALF_EVEN)
            : product,
        target);
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
