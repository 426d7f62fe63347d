package org.citizensecurity.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Currency;
import java.util.List;
import org.citizensecurity.HandMade;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.aggregation.Aggregation;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.aggregation.Dimensions;
import org.citizensecurity.aggregation.Metrics;
import org.citizensecurity.aggregation.SummaryTable;
import org.citizensecurity.indicator.Indicator;
import org.citizensecurity.indicator.Indicators;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.PriceBasis;
import org.citizensecurity.place.Country;
import org.citizensecurity.portfolio.CodedPortfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SerialisationTest {
  private static final Actor US = HandMade.government("us", "US");
  private static final Intervention FUNDED = HandMade.launched("a", 2001, Approach.SOFT)
      .addCountries(Country.of("CO"), Country.of("MX"))
      .addParticipations(HandMade.funder("us"))
      .addFlows(HandMade.disbursed("3"))
      .build();
  private static final CodedPortfolio CODED = HandMade.portfolio(List.of(US), List.of(FUNDED));
  private static final CountingPolicy MONEY = CountingPolicy.NUMBER.by(
      Metrics.money(AmountBasis.DISBURSEMENT, Currency.getInstance("USD"), PriceBasis.CURRENT));

  static List<Serializable> values() {
    Finding finding = ThreeTrends.test(CODED).get(0).findings().get(0);
    return List.of(
        CODED,
        CODED.relevant().findFirst().orElseThrow(),
        Aggregation.by(MONEY, Dimensions.COUNTRY).over(CODED).tally(),
        Aggregation.by(CountingPolicy.NUMBER, Dimensions.START_YEAR).over(CODED).series(),
        CountingPolicy.NUMBER,
        Indicators.T3_3.overall(CODED, MONEY),
        Indicators.T3_3.overall(HandMade.portfolio(), MONEY),
        finding,
        RhetoricActionGap.of(CODED, CountingPolicy.NUMBER),
        ThreeTrends.test(Planted.softShare(1, 10, 10, 0.1, 0.9))
            .get(0)
            .findings()
            .get(0));
  }

  @ParameterizedTest
  @MethodSource("values")
  void valuesReadBackAreEqual(Serializable value) {
    assertThat(copy(value)).isEqualTo(value).isNotSameAs(value);
  }

  @Test
  void anAggregationReadBackCountsTheSame() {
    for (CountingPolicy policy : List.of(CountingPolicy.NUMBER, MONEY)) {
      Aggregation rules = Aggregation.by(policy, Dimensions.COUNTRY, Dimensions.APPROACH);
      SummaryTable table = rules.over(CODED);
      assertThat(copy(rules).over(copy(CODED)).tally()).isEqualTo(table.tally());
      assertThat(copy(table).tally()).isEqualTo(table.tally());
      assertThat(copy(table)).hasToString(table.toString());
    }
  }

  @Test
  void indicatorsReadBackEstimateTheSame() {
    for (Indicator indicator : Indicators.all()) {
      for (CountingPolicy policy : List.of(CountingPolicy.NUMBER, MONEY)) {
        assertThat(copy(indicator).overall(CODED, copy(policy)))
            .isEqualTo(indicator.overall(CODED, policy));
      }
    }
  }

  @Test
  void claimsReadBackFindTheSame() {
    for (Claim claim : ThreeTrends.claims()) {
      ClaimResult result = claim.test(CODED, CountingPolicy.NUMBER);
      assertThat(copy(claim).test(copy(CODED), copy(CountingPolicy.NUMBER)).findings())
          .isEqualTo(result.findings());
      assertThat(copy(result)).hasToString(result.toString());
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Serializable> T copy(T value) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(value);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        return (T) in.readObject();
      }
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
