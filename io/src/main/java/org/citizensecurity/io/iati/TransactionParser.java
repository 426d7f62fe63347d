package org.citizensecurity.io.iati;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.FlowInstrument;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.place.Country;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.text.Language;
import org.citizensecurity.time.PartialDate;

/** Transactions that are money from the activity to the recipient. */
final class TransactionParser {
  private static final int MOST_DIGITS = 100;

  /** Decimal; an exponent is no part of the standard but harmless when it is small. */
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,2})?");

  private final Findings findings;
  private final OrganisationParser organisations;
  private final DateParser dates;
  private final Defaults defaults;

  /** What the activity says for all of its transactions. */
  record Defaults(
      Optional<String> currency,
      Optional<String> financeType,
      Language language,
      Set<Country> recipients) {}

  TransactionParser(Findings findings, Defaults defaults) {
    this.findings = findings;
    this.defaults = defaults;
    organisations = new OrganisationParser(findings);
    dates = new DateParser(findings);
  }

  /** The flow; empty, with a problem, where it is none. Adds the organisations that it names. */
  Optional<Flow> parse(Element transaction, List<Organisation> named) {
    Optional<AmountBasis> basis = basis(transaction);
    Optional<Element> value = transaction.first("value");
    if (basis.isEmpty()) {
      return Optional.empty();
    }
    if (value.isEmpty()) {
      findings.dropped(
          ProblemCode.MISSING_VALUE, transaction, "transaction/value", "", "an amount");
      return Optional.empty();
    }
    return money(value.get())
        .map(money -> Flow.builder()
            .basis(basis.get())
            .money(money)
            .date(date(transaction, value.get()))
            .instrument(instrument(transaction))
            .provider(organisation(transaction, "provider-org", true, named))
            .receiver(organisation(transaction, "receiver-org", false, named))
            .build());
  }

  private Optional<AmountBasis> basis(Element transaction) {
    String path = "transaction/transaction-type/@code";
    Optional<Element> element = transaction.first("transaction-type");
    String type = element.flatMap(one -> one.attributeOrText("code")).orElse("");
    Optional<AmountBasis> basis = IatiCodes.basis(type);
    if (type.isEmpty()) {
      findings.dropped(ProblemCode.MISSING_VALUE, transaction, path, "", "a transaction type");
    } else if (basis.isEmpty() && IatiCodes.isOtherTransaction(type)) {
      findings.notice(
          ProblemCode.NOT_READ,
          transaction,
          path,
          type,
          "2, 3, 4 or 12: other types are no money from the activity to the recipient");
    } else if (basis.isEmpty()) {
      findings.dropped(ProblemCode.UNKNOWN_CODE, transaction, path, type, "a transaction type");
    }
    return basis;
  }

  private Optional<Money> money(Element value) {
    String given = value.text();
    if (given.isEmpty()) {
      findings.dropped(ProblemCode.MISSING_VALUE, value, "transaction/value", "", "an amount");
      return Optional.empty();
    }
    if (given.length() > MOST_DIGITS || !NUMBER.matcher(given).matches()) {
      findings.dropped(
          ProblemCode.BAD_NUMBER, value, "transaction/value", given, "a number such as 1434153.58");
      return Optional.empty();
    }
    Optional<Currency> currency = currency(value);
    if (currency.isEmpty()) {
      return Optional.empty();
    }
    try {
      Money money = new Money(new BigDecimal(given), currency.get());
      if (money.isNegative()) {
        findings.notice(
            ProblemCode.NEGATIVE_AMOUNT,
            value,
            "transaction/value",
            given,
            "0 or more; it is kept as a correction");
      }
      return Optional.of(money);
    } catch (IllegalArgumentException e) {
      findings.dropped(
          ProblemCode.BAD_NUMBER,
          value,
          "transaction/value",
          given,
          "at most 40 digits on each side of the point");
      return Optional.empty();
    }
  }

  private Optional<Currency> currency(Element value) {
    String path = "transaction/value/@currency";
    Optional<String> code = value.attribute("currency").or(defaults::currency);
    if (code.isEmpty()) {
      findings.dropped(
          ProblemCode.MISSING_VALUE,
          value,
          path,
          "",
          "a currency here or as default-currency of the activity");
      return Optional.empty();
    }
    Optional<Currency> currency = Money.findCurrency(code.get().toUpperCase(Locale.ROOT));
    if (currency.isEmpty()) {
      findings.dropped(
          ProblemCode.UNKNOWN_CURRENCY, value, path, code.get(), "an ISO 4217 code such as USD");
    }
    return currency;
  }

  private Optional<PartialDate> date(Element transaction, Element value) {
    Optional<PartialDate> date = dates
        .optionalDate(value, "value-date", "transaction/value")
        .or(() -> transaction
            .first("transaction-date")
            .flatMap(element -> dates.date(element, "iso-date", "transaction/transaction-date")));
    if (date.isEmpty()) {
      findings.notice(
          ProblemCode.MISSING_VALUE,
          transaction,
          "transaction/transaction-date",
          "",
          "a value date or a transaction date");
    }
    return date;
  }

  private Optional<FlowInstrument> instrument(Element transaction) {
    Optional<String> type = transaction
        .first("finance-type")
        .flatMap(element -> element.attribute("code"))
        .or(defaults::financeType);
    Optional<FlowInstrument> instrument = type.flatMap(IatiCodes::instrument);
    if (type.isPresent() && instrument.isEmpty()) {
      findings.notRead("transaction/finance-type (neither grant nor loan)");
    }
    return instrument;
  }

  private Optional<ActorId> organisation(
      Element transaction, String name, boolean gives, List<Organisation> named) {
    Optional<Organisation> organisation = transaction
        .first(name)
        .flatMap(element -> organisations.parse(
            element, "transaction/" + name, defaults.language(), defaults.recipients(), gives));
    organisation.ifPresent(named::add);
    return organisation.map(Organisation::id);
  }
}
