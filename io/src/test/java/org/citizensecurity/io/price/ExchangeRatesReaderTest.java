package org.citizensecurity.io.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.SharedData;
import org.citizensecurity.money.ExchangeRates;
import org.citizensecurity.money.Money;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.WithProblems;
import org.junit.jupiter.api.Test;

class ExchangeRatesReaderTest {
  private static final Currency USD = Currency.getInstance("USD");

  private static BigDecimal rate(ExchangeRates rates, String currency, int year) {
    return Objects.requireNonNull(rates.unitsPerBase().get(Currency.getInstance(currency), year));
  }

  private static WithProblems<ExchangeRates> read(String text) {
    return ExchangeRatesReader.read(Input.of("rates.csv", text));
  }

  @Test
  void aRowForEachDonorIsReadInTheCurrencyOfItsCountry() {
    WithProblems<ExchangeRates> read = read("""
        Unnamed: 0,2011,2012
        Norway,5.6,5.8
        Korea,1108.1,
        Norwegia,1,1
        Japan,79.8,n/k
        ,,
        (1) A note.,,
        """);
    assertThat(rate(read.value(), "NOK", 2012)).isEqualByComparingTo("5.8");
    assertThat(rate(read.value(), "KRW", 2011)).isEqualByComparingTo("1108.1");
    assertThat(read.value().unitsPerBase().contains(Currency.getInstance("KRW"), 2012))
        .isFalse();
    assertThat(read.value().source()).isEqualTo("rates.csv");
    assertThat(read.rows()).isEqualTo(new RowCount(3, 1));
    assertThat(read.problems().samples())
        .extracting(Problem::toString)
        .containsExactly(
            "rates.csv:7: not read '(1) A note.', expected a row with a value in some year; taken for a note (notice)",
            "rates.csv:4: unknown country 'Norwegia', expected a country with a currency (row rejected)",
            "rates.csv:5 2012: bad number 'n/k', expected a number above 0, or nothing (value dropped)");
  }

  /** 1.0851 euros a dollar: 14.93 is schillings (13.7603 to the euro), 1.5 Slovak are euros of 2009. */
  @Test
  void membersOfTheEuroAreaHaveTheOldCurrencyOrEuros() {
    ExchangeRates rates = read("""
            ,2000,2002,2010
            Austria,14.9312,1.0611,0.755
            Slovak Republic,46.2304,1.503694,0.755
            Slovenia,,,180.939
            ECU/EURO (1),1.0851,1.0611,0.755
            """).value();
    assertThat(rate(rates, "ATS", 2000)).isEqualByComparingTo("14.9312");
    assertThat(rate(rates, "EUR", 2002)).isEqualByComparingTo("1.0611");
    assertThat(rate(rates, "SKK", 2002).doubleValue()).isBetween(45.2, 45.4);
    assertThat(rate(rates, "SIT", 2010)).isEqualByComparingTo("180.939");
    assertThat(rates.unitsPerBase().contains(Currency.getInstance("ATS"), 2002)).isFalse();
  }

  @Test
  void aRowForEachDateIsReadFromTheIssuerOfTheCurrency() {
    WithProblems<ExchangeRates> read = read("""
        Date,Rate,Currency,Frequency,Source,Country code,Country
        2021-12-31,0.9,EUR,A,IMF,AD,Andorra
        2021-12-31,0.8454,EUR,A,IMF,U2,Euro Area
        2021-12-31,0.8,EUR,A,IMF,ME,Montenegro
        2021-12-31,1,USD,A,IMF,EC,Ecuador
        2021-06-30,3700,COP,M,IMF,CO,Colombia
        2021-12-31,0,COP,A,IMF,CO,Colombia
        soon,3700,COP,A,IMF,CO,Colombia
        2021-12-31,3700,QQQ,A,IMF,CO,Colombia
        """);
    assertThat(rate(read.value(), "EUR", 2021)).isEqualByComparingTo("0.8454");
    assertThat(read.value().unitsPerBase().size()).isEqualTo(1);
    assertThat(read.rows()).isEqualTo(new RowCount(4, 4));
    assertThat(read.problems().samples())
        .extracting(Problem::code)
        .containsExactly(
            ProblemCode.NOT_READ,
            ProblemCode.BAD_NUMBER,
            ProblemCode.BAD_DATE,
            ProblemCode.UNKNOWN_CURRENCY);
  }

  @Test
  void twoRatesOfOneCurrencyAreAProblem() {
    WithProblems<ExchangeRates> read = read("""
        Date,Rate,Currency
        2021-12-31,3700,COP
        2021-12-31,4000,COP
        """);
    assertThat(rate(read.value(), "COP", 2021)).isEqualByComparingTo("3700");
    assertThat(read.problems().of(ProblemCode.CONFLICTING_VALUE)).hasSize(1);
  }

  @Test
  void aTableOfTheWorldBankIsReadBelowItsPreamble() {
    WithProblems<ExchangeRates> read = read("""
        "Data Source","World Development Indicators",

        "Last Updated Date","2024-06-28",

        "Country Name","Country Code","Indicator Name","Indicator Code","2019","2020",
        "Colombia","COL","Official exchange rate","PA.NUS.FCRF","3280.8","3694.9",
        "Euro area","EMU","Official exchange rate","PA.NUS.FCRF","0.8933","0.8755",
        "Peru","PER","GDP growth","NY.GDP.MKTP.KD.ZG","2","3",
        "Arab World","ARB","Official exchange rate","PA.NUS.FCRF","","",
        """);
    assertThat(rate(read.value(), "COP", 2020)).isEqualByComparingTo("3694.9");
    assertThat(rate(read.value(), "EUR", 2019)).isEqualByComparingTo("0.8933");
    assertThat(read.rows()).isEqualTo(new RowCount(2, 2));
    assertThat(read.problems().samples())
        .extracting(problem -> problem.location().line(), Problem::code)
        .containsExactly(tuple(8L, ProblemCode.NOT_READ), tuple(9L, ProblemCode.UNKNOWN_COUNTRY));
  }

  @Test
  void anyOtherTableIsRejected() {
    assertThat(read("id,title\n1,a\n").problems().of(ProblemCode.UNKNOWN_KIND)).hasSize(1);
    assertThat(read("").problems().of(ProblemCode.EMPTY_FILE)).hasSize(1);
  }

  /** OECD DAC, annual exchange rates: 30 donors and the euro, 1975 to 2021. */
  @Test
  void realTableOfTheDacIsReadWhole() {
    WithProblems<ExchangeRates> read =
        ExchangeRatesReader.read(Input.of(SharedData.path("data/prices/dac_exchange_rates.csv")));
    assertThat(read.rows()).isEqualTo(new RowCount(29, 0));
    assertThat(rate(read.value(), "GBP", 2016)).isNotNull();
    assertThat(rate(read.value(), "DEM", 1990)).isEqualByComparingTo("1.6159");
    assertThat(rate(read.value(), "EUR", 2010)).isEqualByComparingTo("0.755");
    assertThat(rate(read.value(), "IEP", 2000)).isEqualByComparingTo("0.8546");
    assertThat(read.value()
            .convert(Money.of("755", "EUR"), USD, 2010)
            .orElseThrow()
            .converted())
        .isEqualTo(Money.of("1000", "USD"));
  }

  /** IMF, yearly averages by country: 14,107 rows. */
  @Test
  void realTableOfTheImfIsReadWhole() {
    WithProblems<ExchangeRates> read = ExchangeRatesReader.read(
        Input.of(SharedData.path("data/prices/imf_exchangerates_A_ENDA_USD.csv")));
    assertThat(read.rows().read()).isEqualTo(14_107);
    assertThat(read.problems().counts().keySet()).containsOnly(ProblemCode.UNKNOWN_CURRENCY);
    assertThat(rate(read.value(), "COP", 2023)).isEqualByComparingTo("4325.955");
    assertThat(rate(read.value(), "EUR", 2021)).isEqualByComparingTo("0.8454941388904503");
  }
}
