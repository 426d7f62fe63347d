package org.citizensecurity.io.mapping;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Currency;
import java.util.Optional;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.time.PartialDate;
import org.immutables.value.Value;

/**
 * A column of amounts. Currency and basis are the same for all rows or stand in a column each; the
 * date may as well. Several columns for several years are several of these, each with its year.
 */
@Value.Immutable
public abstract sealed class AmountColumn implements Serializable permits ImmutableAmountColumn {
  AmountColumn() {}

  /** The column with the amounts. */
  public abstract String column();

  /** In what they are counted; whole units unless it is said otherwise. */
  @Value.Default
  public AmountUnit unit() {
    return AmountUnit.UNITS;
  }

  /** The currency of all of them. */
  public abstract Optional<Currency> currency();

  /** The column with the currency by ISO 4217. */
  public abstract Optional<String> currencyColumn();

  /** The basis of all of them. */
  public abstract Optional<AmountBasis> basis();

  /** The column with the basis, in its codes or those of {@link ColumnMapping#basisCodes}. */
  public abstract Optional<String> basisColumn();

  /** The date or year of all of them. */
  public abstract Optional<PartialDate> date();

  /** The column with the date or year. */
  public abstract Optional<String> dateColumn();

  @Value.Check
  void check() {
    checkArgument(
        currency().isPresent() != currencyColumn().isPresent(),
        "amounts of column '%s' need either a currency or a column with it",
        column());
    checkArgument(
        basis().isPresent() != basisColumn().isPresent(),
        "amounts of column '%s' need either a basis or a column with it",
        column());
    checkArgument(
        date().isEmpty() || dateColumn().isEmpty(),
        "amounts of column '%s' have a date and a column with it",
        column());
  }

  /** Amounts in whole units of one currency and basis, without a date. */
  public static AmountColumn of(String column, String currencyCode, AmountBasis basis) {
    return builder()
        .column(column)
        .currency(Currency.getInstance(currencyCode))
        .basis(basis)
        .build();
  }

  /** Builds one from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; column, currency and basis are needed. */
  public static final class Builder extends ImmutableAmountColumn.Builder {
    Builder() {}
  }
}
