package org.citizensecurity.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableList;
import java.util.Currency;
import java.util.Locale;
import org.citizensecurity.HandMade;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.PriceBasis;
import org.citizensecurity.place.Country;
import org.citizensecurity.portfolio.CodedPortfolio;
import org.citizensecurity.text.Language;
import org.junit.jupiter.api.Test;

class SummaryTableTest {
  private static final CountingPolicy DOLLARS = CountingPolicy.NUMBER.by(
      Metrics.money(AmountBasis.DISBURSEMENT, Currency.getInstance("USD"), PriceBasis.CURRENT));

  private static final CodedPortfolio CODED = HandMade.portfolio(
      HandMade.launched("a", 2001, Approach.SOFT)
          .addCountries(Country.of("CO"), Country.of("BR"), Country.of("MX"))
          .addFlows(HandMade.disbursed("1000"), HandMade.disbursed("-0.5"))
          .build(),
      HandMade.launched("b", 2001, Approach.HARD)
          .addCountries(Country.of("CO"))
          .addFlows(HandMade.disbursed("40"))
          .build(),
      HandMade.launched("part of b", 2003, Approach.HARD)
          .parent(new InterventionId("b"))
          .addFlows(HandMade.disbursed("7"))
          .build(),
      HandMade.launched("no money", 2003, Approach.SOFT).build(),
      HandMade.intervention("no approach").addFlows(HandMade.disbursed("3")).build(),
      HandMade.irrelevant("another field"));

  @Test
  void printsAlignedWithItsRulesAndWhatIsNotInIt() {
    assertThat(Aggregation.by(DOLLARS, Dimensions.APPROACH).over(CODED)).hasToString("""
            approach  n    USD  share
            Hard      1     40  0.038
            Soft      1  999.5  0.962
            counted: Disbursement in current prices; an intervention counts in equal parts in several groups; parts of other interventions are left out
            2 counted, 1 with unknown group, 1 with unknown weight, 1 left out
            """);
  }

  @Test
  void labelsAreInTheLanguageAskedFor() {
    assertThat(Aggregation.by(CountingPolicy.NUMBER, Dimensions.APPROACH)
            .over(CODED)
            .print(Language.SPANISH))
        .contains(Approach.HARD.label(Language.SPANISH) + " ");
  }

  @Test
  void countriesArePrintedByName() {
    assertThat(Aggregation.by(CountingPolicy.NUMBER, Dimensions.COUNTRY)
            .over(CODED)
            .print(Language.PORTUGUESE))
        .startsWith("""
            country   n  interventions  share
            Brasil    1           0.33  0.167
            Colômbia  2           1.33  0.667
            México    1           0.33  0.167
            """);
  }

  @Test
  void printsTheSameInEveryLocale() {
    SummaryTable table = Aggregation.by(DOLLARS, Dimensions.APPROACH).over(CODED);
    String usual = table.toString();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(table).hasToString(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void equalPartsOfAThirdSumToTheWhole() {
    SummaryTable table =
        Aggregation.by(CountingPolicy.NUMBER, Dimensions.COUNTRY).over(CODED);
    // Twelve decimals; the smallest unit that is left goes to the first country.
    assertThat(table.weight(key(Country.of("CO")))).isEqualByComparingTo("1.333333333334");
    assertThat(table.weight(key(Country.of("BR")))).isEqualByComparingTo("0.333333333333");
    assertThat(table.weight(key(Country.of("AR")))).isZero();
    assertThat(table.total()).isEqualByComparingTo("2");
  }

  @Test
  void severalDimensionsGiveEveryCombination() {
    SummaryTable table = Aggregation.by(
            CountingPolicy.NUMBER, Dimensions.APPROACH, Dimensions.START_YEAR)
        .over(CODED);
    assertThat(table.tally().groups().keySet())
        .containsExactly(
            key(Approach.HARD, 2001), key(Approach.SOFT, 2001), key(Approach.SOFT, 2003));
  }

  @Test
  void partsAreCountedWhereTheRulesSaySo() {
    CountingPolicy all =
        new CountingPolicy(Metrics.NUMBER, MultiValueRule.FULL, PartsRule.COUNT_ALL);
    Tally tally = Aggregation.by(all, Dimensions.APPROACH).over(CODED).tally();
    assertThat(tally.groups().values())
        .extracting(Sum::n)
        .as("hard b and its part, soft a and the one without money")
        .containsExactly(2L, 2L);
    assertThat(tally.leftOut()).isEqualTo(Sum.ZERO);
  }

  @Test
  void partsOfWhatIsElsewhereAreCounted() {
    CodedPortfolio lonely = HandMade.portfolio(
        HandMade.intervention("part").parent(new InterventionId("elsewhere")).build());
    Tally tally =
        Aggregation.by(CountingPolicy.NUMBER, Dimensions.APPROACH).over(lonely).tally();
    assertThat(tally.leftOut()).isEqualTo(Sum.ZERO);
    assertThat(tally.unknownGroup().n()).isOne();
  }

  @Test
  void seriesHasTheYearsThatAreKnownAndNoOthers() {
    Series series =
        Aggregation.by(CountingPolicy.NUMBER, Dimensions.START_YEAR).over(CODED).series();
    assertThat(series.values()).containsExactly(entry(2001, 2.0), entry(2003, 1.0));
    assertThat(series.years()).containsExactly(2001, 2003);
    assertThat(series.toArray()).containsExactly(2, 1);
    assertThat(series.unit()).isEqualTo("interventions");
  }

  @Test
  void onlyOneDimensionOfYearsMakesASeries() {
    SummaryTable table =
        Aggregation.by(CountingPolicy.NUMBER, Dimensions.APPROACH).over(CODED);
    assertThatThrownBy(table::series)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("one dimension of years");
  }

  @Test
  void nothingToCountHasNoShares() {
    SummaryTable table =
        Aggregation.by(CountingPolicy.NUMBER, Dimensions.APPROACH).over(HandMade.portfolio());
    assertThat(table.tally()).isEqualTo(Tally.EMPTY);
    assertThat(table.shares()).isEmpty();
    assertThat(table.total()).isZero();
  }

  @Test
  void anAggregationByNothingIsRejected() {
    assertThatThrownBy(() -> Aggregation.by(CountingPolicy.NUMBER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dimensions are empty, expected at least one");
  }

  private static GroupKey key(Comparable<?>... parts) {
    return new GroupKey(ImmutableList.copyOf(parts));
  }
}
