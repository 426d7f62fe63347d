package org.citizensecurity.io.record;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.money.Money;
import org.citizensecurity.place.Country;
import org.citizensecurity.place.CountryNames;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.text.Language;
import org.citizensecurity.time.PartialDate;

/**
 * One value as it stands in a file, and the ways to read it. A reading is empty where the value is
 * blank or wrong; a wrong one, or a blank one that is needed, has been reported then.
 */
public final class RawValue {
  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?");
  private static final Pattern COMMA_DECIMAL = Pattern.compile("[+-]?\\d{1,40},\\d{1,40}");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Entry entry;
  private final Location place;
  private final String raw;
  private final boolean needed;

  private RawValue(Entry entry, Location place, String raw, boolean needed) {
    this.entry = entry;
    this.place = place;
    this.raw = raw;
    this.needed = needed;
  }

  /** A value that may be blank; a wrong one is left out. */
  public static RawValue optional(Entry entry, Location place, String raw) {
    return new RawValue(entry, place, raw, false);
  }

  /** A value without which the row or record cannot be kept. */
  public static RawValue needed(Entry entry, Location place, String raw) {
    return new RawValue(entry, place, raw, true);
  }

  /** Whether nothing but white space stands there. */
  public boolean isBlank() {
    return raw.isBlank();
  }

  /** The text with all its white space. */
  public Optional<String> text() {
    if (isBlank()) {
      if (needed) {
        entry.breakAt(place, ProblemCode.MISSING_VALUE, "", "a value");
      }
      return Optional.empty();
    }
    return Optional.of(raw);
  }

  /** The member of a closed set. */
  public <E extends Enum<E> & Coded> Optional<E> code(CodeIndex<E> codes) {
    return read(codes::find, ProblemCode.UNKNOWN_CODE, Nearest.oneOf(raw, codes.codes()));
  }

  /** One of these names, in any case. */
  public Optional<String> oneOf(Collection<String> names) {
    return read(
        text -> names.stream().filter(text::equalsIgnoreCase).findFirst(),
        ProblemCode.UNKNOWN_CODE,
        Nearest.oneOf(raw, names));
  }

  /** A language by its ISO 639 code. */
  public Optional<Language> language() {
    return read(
        text -> accepted(Language::of, text),
        ProblemCode.UNKNOWN_LANGUAGE,
        "an ISO 639 code such as es or pt-BR");
  }

  /** Something that has a rule of its own for what it accepts, such as an id. */
  public <T> Optional<T> value(Function<String, T> of, String expected) {
    return read(text -> accepted(of, text), ProblemCode.INVALID_VALUE, expected);
  }

  /** A date as exact as it is written. */
  public Optional<PartialDate> date() {
    return read(
        PartialDate::find, ProblemCode.BAD_DATE, "a date such as 2012, 2012-06 or 2012-06-01");
  }

  /** A year. */
  public OptionalInt year() {
    return read(
            text -> PartialDate.find(text).filter(date -> date.month() == 0),
            ProblemCode.BAD_DATE,
            "a year such as 2012")
        .map(date -> OptionalInt.of(date.year()))
        .orElseGet(OptionalInt::empty);
  }

  /**
   * A plain decimal number of at most 40 digits on either side of the point; nothing is guessed
   * about exponents and thousands. In a table that has semicolons between its cells a comma before
   * the decimals is read as a point, with a notice.
   */
  public Optional<BigDecimal> decimal() {
    if (entry.hasDecimalCommas() && COMMA_DECIMAL.matcher(raw.strip()).matches()) {
      notice(ProblemCode.DECIMAL_COMMA, "a decimal point; the comma is read as one");
      return Optional.of(new BigDecimal(raw.strip().replace(',', '.')));
    }
    return read(
        RawValue::plainDecimal,
        ProblemCode.BAD_NUMBER,
        "a plain number such as 465000000.5, without thousands separators, decimal comma or exponent");
  }

  /** A whole number between two others, of at most nine digits. */
  public Optional<Integer> whole(int least, int most) {
    return read(
        text -> Optional.of(text)
            .filter(number -> WHOLE.matcher(number).matches())
            .map(Integer::valueOf)
            .filter(number -> number >= least && number <= most),
        ProblemCode.BAD_NUMBER,
        "a whole number from %d to %d".formatted(least, most));
  }

  /** A plain decimal number from 0 to 100. */
  public Optional<BigDecimal> percentage() {
    return decimal().filter(value -> {
      boolean inRange = value.signum() >= 0 && value.compareTo(HUNDRED) <= 0;
      if (!inRange) {
        wrong(ProblemCode.BAD_PERCENTAGE, "0 to 100");
      }
      return inRange;
    });
  }

  /** A country by its ISO 3166-1 alpha-2 or alpha-3 code or by its name. */
  public Optional<Country> country() {
    Optional<String> text = text();
    Optional<Country> found = text.flatMap(RawValue::countryOf);
    if (text.isPresent() && found.isEmpty()) {
      String near = CountryNames.suggest(raw).stream()
          .map(country -> "%s (%s)".formatted(country.name(Language.ENGLISH), country.alpha2()))
          .collect(Collectors.joining(", "));
      wrong(
          ProblemCode.UNKNOWN_COUNTRY,
          "an ISO 3166 code or a country's name" + (near.isEmpty() ? "" : "; near to it: " + near));
    }
    return found;
  }

  /** A currency by its ISO 4217 code. */
  public Optional<Currency> currency() {
    return read(Money::findCurrency, ProblemCode.UNKNOWN_CURRENCY, "an ISO 4217 code such as USD");
  }

  /** Yes or no. */
  public Optional<Boolean> yesNo() {
    return read(
        text -> switch (text.toLowerCase(Locale.ROOT)) {
          case "yes" -> Optional.of(true);
          case "no" -> Optional.of(false);
          default -> Optional.empty();
        },
        ProblemCode.INVALID_VALUE,
        "yes or no");
  }

  /** Reports the value as wrong: it is left out or, where it is needed, breaks the record. */
  public void wrong(ProblemCode code, String expected) {
    if (needed) {
      entry.breakAt(place, code, raw, expected);
    } else {
      entry.drop(place, code, raw, expected);
    }
  }

  /** Reports the value as one to look at. */
  public void notice(ProblemCode code, String expected) {
    entry.notice(place, code, raw, expected);
  }

  private <T> Optional<T> read(
      Function<String, Optional<T>> reading, ProblemCode code, String expected) {
    Optional<String> text = text();
    Optional<T> found = text.flatMap(value -> reading.apply(value.strip()));
    if (text.isPresent() && found.isEmpty()) {
      wrong(code, expected);
    }
    return found;
  }

  private static <T> Optional<T> accepted(Function<String, T> of, String text) {
    try {
      return Optional.of(of.apply(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<BigDecimal> plainDecimal(String text) {
    return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  private static Optional<Country> countryOf(String text) {
    return LETTER.matcher(text).find()
        ? Country.find(text).or(() -> CountryNames.find(text))
        : Optional.empty();
  }
}
