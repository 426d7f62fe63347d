package org.citizensecurity.io.iati;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citizensecurity.money.Money;
import org.citizensecurity.problem.ProblemCode;

/** Amounts of transactions and budgets, exact, in the currency that they or their activity name. */
final class AmountParser {
  private static final int MOST_DIGITS = 100;

  /** Decimal; an exponent is no part of the standard but harmless when it is small. */
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,2})?");

  private final Findings findings;
  private final Optional<String> defaultCurrency;

  AmountParser(Findings findings, Optional<String> defaultCurrency) {
    this.findings = findings;
    this.defaultCurrency = defaultCurrency;
  }

  /** The amount in the element {@code value} of {@code owner}; empty, with a problem, without one. */
  Optional<Money> money(Element owner, String path) {
    Optional<Element> value = owner.first("value");
    String given = value.map(Element::text).orElse("");
    if (value.isEmpty() || given.isEmpty()) {
      findings.dropped(
          ProblemCode.MISSING_VALUE, value.orElse(owner), path + "/value", "", "an amount");
      return Optional.empty();
    }
    if (given.length() > MOST_DIGITS || !NUMBER.matcher(given).matches()) {
      findings.dropped(
          ProblemCode.BAD_NUMBER,
          value.get(),
          path + "/value",
          given,
          "a number such as 1434153.58");
      return Optional.empty();
    }
    return currency(value.get(), path)
        .flatMap(currency -> money(value.get(), path, given, currency));
  }

  private Optional<Money> money(Element value, String path, String given, Currency currency) {
    try {
      Money money = new Money(new BigDecimal(given), currency);
      if (money.isNegative()) {
        findings.notice(
            ProblemCode.NEGATIVE_AMOUNT,
            value,
            path + "/value",
            given,
            "0 or more; it is kept as a correction");
      }
      return Optional.of(money);
    } catch (IllegalArgumentException e) {
      findings.dropped(
          ProblemCode.BAD_NUMBER,
          value,
          path + "/value",
          given,
          "at most 40 digits on each side of the point");
      return Optional.empty();
    }
  }

  private Optional<Currency> currency(Element value, String path) {
    Optional<String> code = value.attribute("currency").or(() -> defaultCurrency);
    if (code.isEmpty()) {
      findings.dropped(
          ProblemCode.MISSING_VALUE,
          value,
          path + "/value/@currency",
          "",
          "a currency here or as default-currency of the activity");
      return Optional.empty();
    }
    Optional<Currency> currency = Money.findCurrency(code.get().toUpperCase(Locale.ROOT));
    if (currency.isEmpty()) {
      findings.dropped(
          ProblemCode.UNKNOWN_CURRENCY,
          value,
          path + "/value/@currency",
          code.get(),
          "an ISO 4217 code such as USD");
    }
    return currency;
  }
}
