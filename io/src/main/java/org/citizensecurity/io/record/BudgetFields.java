package org.citizensecurity.io.record;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.citizensecurity.intervention.Budget;
import org.citizensecurity.intervention.BudgetKind;
import org.citizensecurity.intervention.BudgetStatus;
import org.citizensecurity.intervention.BudgetType;
import org.citizensecurity.money.Money;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.time.PartialDate;

/** Money that is planned, in files. */
public final class BudgetFields {
  static final String KIND = "budget_kind";
  static final String TYPE = "budget_type";
  static final String STATUS = "budget_status";
  static final String PERIOD_START = "period_start";
  static final String PERIOD_END = "period_end";
  static final String VALUE_DATE = "value_date";
  static final String PROVIDER = "provider";
  static final String RECEIVER = "receiver";

  /** All fields, in the order of a row. */
  public static final ImmutableList<String> NAMES = ImmutableList.of(
      KIND,
      TYPE,
      STATUS,
      PERIOD_START,
      PERIOD_END,
      FlowFields.AMOUNT,
      FlowFields.CURRENCY,
      VALUE_DATE,
      PROVIDER,
      RECEIVER);

  private BudgetFields() {}

  /** Reads a budget; it needs its amount and currency. */
  public static Optional<Budget> read(RecordSource source) {
    Optional<Money> money = FlowFields.money(source);
    Optional<PartialDate> start = source.field(PERIOD_START).date();
    Budget.Builder builder = Budget.builder()
        .kind(source.field(KIND).code(BudgetKind.CODES).orElse(BudgetKind.BUDGET))
        .type(source.field(TYPE).code(BudgetType.CODES).orElse(BudgetType.ORIGINAL))
        .status(source.field(STATUS).code(BudgetStatus.CODES))
        .start(start)
        .end(end(source.field(PERIOD_END), start))
        .valueDate(source.field(VALUE_DATE).date())
        .provider(ActorFields.id(source.field(PROVIDER)))
        .receiver(ActorFields.id(source.field(RECEIVER)));
    return source.entry().finish(() -> builder.money(money.orElseThrow()).build());
  }

  /** Writes a budget. */
  public static void write(Budget budget, RecordSink sink) {
    sink.text(KIND, budget.kind().code());
    sink.text(TYPE, budget.type().code());
    sink.code(STATUS, budget.status());
    sink.text(PERIOD_START, budget.start());
    sink.text(PERIOD_END, budget.end());
    sink.number(FlowFields.AMOUNT, budget.money().amount());
    sink.text(FlowFields.CURRENCY, budget.money().currency().getCurrencyCode());
    sink.text(VALUE_DATE, budget.valueDate());
    sink.text(PROVIDER, budget.provider());
    sink.text(RECEIVER, budget.receiver());
  }

  private static Optional<PartialDate> end(RawValue field, Optional<PartialDate> start) {
    Optional<PartialDate> end = field.date();
    if (end.isPresent() && start.isPresent() && SpanFields.isBefore(end.get(), start.get())) {
      field.wrong(ProblemCode.BAD_SPAN, "an end that is not before the start " + start.get());
      return Optional.empty();
    }
    return end;
  }
}
