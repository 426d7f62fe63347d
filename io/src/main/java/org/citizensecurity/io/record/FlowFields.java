package org.citizensecurity.io.record;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.FlowInstrument;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.money.PriceBasis;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.time.PartialDate;

/** A flow of money in files. */
public final class FlowFields {
  /** The code of the step at which it was counted; needed. */
  public static final String BASIS = "basis";
  /** The amount in whole units of the currency; needed. */
  public static final String AMOUNT = "amount";
  /** The currency by ISO 4217; needed. */
  public static final String CURRENCY = "currency";

  static final String PROVIDER = "provider";
  static final String RECEIVER = "receiver";
  static final String DATE = "date";
  static final String UNTIL = "until";
  static final String PRICES = "prices";
  static final String INSTRUMENT = "instrument";
  static final String COUNTRIES = "countries";
  static final String REGIONS = "regions";
  static final String SECTORS = "sectors";
  static final String TAGS = "tags";
  static final String NOTE = "note";

  /** All fields, in the order of a row. */
  public static final ImmutableList<String> NAMES = ImmutableList.of(
      PROVIDER,
      RECEIVER,
      DATE,
      UNTIL,
      BASIS,
      AMOUNT,
      CURRENCY,
      PRICES,
      INSTRUMENT,
      COUNTRIES,
      REGIONS,
      SECTORS,
      TAGS,
      NOTE);

  private FlowFields() {}

  /** Reads a flow; it needs its basis, amount and currency. */
  public static Optional<Flow> read(RecordSource source) {
    Optional<AmountBasis> basis = source.needed(BASIS).code(AmountBasis.CODES);
    Optional<Money> money = money(source);
    Optional<PartialDate> date = source.field(DATE).date();
    Flow.Builder builder = Flow.builder()
        .provider(ActorFields.id(source.field(PROVIDER)))
        .receiver(ActorFields.id(source.field(RECEIVER)))
        .date(date)
        .until(until(source.field(UNTIL), date))
        .prices(source
            .field(PRICES)
            .value(PriceBasis::parse, "current or a base year such as 2015")
            .orElse(PriceBasis.CURRENT))
        .instrument(source.field(INSTRUMENT).code(FlowInstrument.CODES))
        .countries(CodeFields.each(source, COUNTRIES, CodeFields::country))
        .regions(CodeFields.each(source, REGIONS, CodeFields::unshared))
        .sectors(CodeFields.each(source, SECTORS, CodeFields::unshared))
        .tags(CodeFields.each(source, TAGS, CodeFields::read))
        .note(source.field(NOTE).text());
    return source
        .entry()
        .finish(
            () -> builder.basis(basis.orElseThrow()).money(money.orElseThrow()).build());
  }

  /** Writes a flow. */
  public static void write(Flow flow, RecordSink sink) {
    sink.text(PROVIDER, flow.provider());
    sink.text(RECEIVER, flow.receiver());
    sink.text(DATE, flow.date());
    sink.text(UNTIL, flow.until());
    sink.text(BASIS, flow.basis().code());
    sink.number(AMOUNT, flow.money().amount());
    sink.text(CURRENCY, flow.money().currency().getCurrencyCode());
    sink.year(PRICES, flow.prices().baseYear());
    sink.code(INSTRUMENT, flow.instrument());
    sink.items(
        COUNTRIES,
        flow.countries(),
        (country, item) -> item.text(CodeFields.COUNTRY, country.alpha2()));
    sink.items(REGIONS, flow.regions(), CodeFields::write);
    sink.items(SECTORS, flow.sectors(), CodeFields::write);
    sink.items(TAGS, flow.tags(), CodeFields::write);
    sink.text(NOTE, flow.note());
  }

  /** The money that a record must have. */
  static Optional<Money> money(RecordSource source) {
    RawValue field = source.needed(AMOUNT);
    Optional<BigDecimal> amount = field.decimal();
    Optional<Currency> currency = source.needed(CURRENCY).currency();
    if (amount.isEmpty() || currency.isEmpty()) {
      return Optional.empty();
    }
    Money money = new Money(amount.get(), currency.get());
    if (money.isNegative()) {
      field.notice(ProblemCode.NEGATIVE_AMOUNT, "a positive amount, unless it is a correction");
    }
    return Optional.of(money);
  }

  private static Optional<PartialDate> until(RawValue field, Optional<PartialDate> date) {
    Optional<PartialDate> until = field.date();
    if (until.isPresent() && date.isEmpty()) {
      field.wrong(ProblemCode.BAD_SPAN, "a date as well");
      return Optional.empty();
    }
    if (until.isPresent() && SpanFields.isBefore(until.get(), date.get())) {
      field.wrong(ProblemCode.BAD_SPAN, "a last date that is not before the date " + date.get());
      return Optional.empty();
    }
    return until;
  }
}
