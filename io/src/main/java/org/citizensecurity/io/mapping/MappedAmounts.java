package org.citizensecurity.io.mapping;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.io.record.Entry;
import org.citizensecurity.io.record.RawValue;
import org.citizensecurity.io.table.Row;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.time.PartialDate;

/** The amounts of one row. */
final class MappedAmounts {
  private static final Pattern WITH_POINT =
      Pattern.compile("[+-]?(\\d{1,40}|\\d{1,3}(,\\d{3}){1,12})(\\.\\d{1,40})?");
  private static final Pattern WITH_COMMA =
      Pattern.compile("[+-]?(\\d{1,40}|\\d{1,3}(\\.\\d{3}){1,12})(,\\d{1,40})?");

  private final ColumnMapping mapping;
  private final Row row;
  private final Entry entry;

  MappedAmounts(ColumnMapping mapping, Row row, Entry entry) {
    this.mapping = mapping;
    this.row = row;
    this.entry = entry;
  }

  /** The flow of one column; empty where the amount is blank or, with a problem, wrong. */
  Optional<Flow> read(AmountColumn each) {
    RawValue field = needed(each.column());
    if (row.findCell(each.column()).isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> amount = number(row.cell(each.column()));
    if (amount.isEmpty()) {
      field.wrong(
          ProblemCode.BAD_NUMBER,
          mapping.decimalComma() ? "a number such as 1.234,50" : "a number such as 1,234.50");
    }
    Optional<Currency> currency = each.currencyColumn().isPresent()
        ? each.currencyColumn().flatMap(column -> needed(column).currency())
        : each.currency();
    Optional<AmountBasis> basis =
        each.basisColumn().isPresent() ? each.basisColumn().flatMap(this::basis) : each.basis();
    Optional<PartialDate> date =
        each.dateColumn().isPresent() ? each.dateColumn().flatMap(this::date) : each.date();
    if (amount.isEmpty() || currency.isEmpty() || basis.isEmpty()) {
      return Optional.empty();
    }
    Money money = new Money(each.unit().whole(amount.get()), currency.get());
    if (money.isNegative()) {
      field.notice(ProblemCode.NEGATIVE_AMOUNT, "a positive amount, unless it is a correction");
    }
    return Optional.of(Flow.builder().basis(basis.get()).money(money).date(date).build());
  }

  private Optional<AmountBasis> basis(String column) {
    AmountBasis known = mapping.basisCodes().get(row.cell(column).strip());
    return known == null ? needed(column).code(AmountBasis.CODES) : Optional.of(known);
  }

  private Optional<PartialDate> date(String column) {
    return WrittenDate.read(row, column, entry, mapping.dateOrder());
  }

  private RawValue needed(String column) {
    return RawValue.needed(entry, row.place().at(column), row.cell(column));
  }

  private Optional<BigDecimal> number(String cell) {
    String text = CharMatcher.whitespace().trimFrom(cell);
    if (!(mapping.decimalComma() ? WITH_COMMA : WITH_POINT).matcher(text).matches()) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(
        mapping.decimalComma() ? text.replace(".", "").replace(',', '.') : text.replace(",", "")));
  }
}
