package org.citizensecurity.intervention;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.money.Money;
import org.citizensecurity.time.PartialDate;
import org.immutables.value.Value;

/** Money that is planned for a period. It is no flow, and no total of flows counts it. */
@Value.Immutable
public abstract sealed class Budget implements Serializable permits ImmutableBudget {
  Budget() {}

  /** What is planned. */
  @Value.Default
  public BudgetKind kind() {
    return BudgetKind.BUDGET;
  }

  /** Whether it is the first plan or a later one, which stands in its place. */
  @Value.Default
  public BudgetType type() {
    return BudgetType.ORIGINAL;
  }

  /** How binding it is, if known. */
  public abstract Optional<BudgetStatus> status();

  /** When the period begins, if known. */
  public abstract Optional<PartialDate> start();

  /** When the period ends, if known; not before it begins. */
  public abstract Optional<PartialDate> end();

  /** The amount in its own currency. */
  public abstract Money money();

  /** The date whose rate of exchange applies, if known. */
  public abstract Optional<PartialDate> valueDate();

  /** Who will give, if known. */
  public abstract Optional<ActorId> provider();

  /** Who will receive, if known. */
  public abstract Optional<ActorId> receiver();

  @Value.Check
  void check() {
    start()
        .ifPresent(first -> end()
            .ifPresent(last -> checkArgument(
                !last.lastDay().isBefore(first.firstDay()),
                "end %s of a budget is before its start %s",
                last,
                first)));
  }

  /** Builds a budget from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this budget. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a budget; the money is needed. */
  public static final class Builder extends ImmutableBudget.Builder {
    Builder() {}
  }
}
