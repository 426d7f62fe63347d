package org.citizensecurity.io.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.Actors;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.SharedData;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Deflator;
import org.citizensecurity.money.DeflatorKind;
import org.citizensecurity.money.Money;
import org.citizensecurity.place.Country;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;
import org.junit.jupiter.api.Test;

class DeflatorsReaderTest {
  private static WithProblems<Deflators> read(String text, DeflatorKind kind) {
    return DeflatorsReader.read(Input.of("prices.csv", text), kind);
  }

  @Test
  void aRowForEachDonorIsADeflatorForDollars() {
    WithProblems<Deflators> read = read("""
        Unnamed: 0,2019,2020,Unnamed: 3
        Norway,105.5,100.0,Norway
        TOTAL DAC ,98,100,TOTAL DAC
        Sweden,x,100,Sweden
        Sweden,97,100,Sweden
        """, DeflatorKind.DAC);
    Deflator norway = read.value().find(Country.of("NO")).orElseThrow();
    assertThat(norway.convert(Money.of("211", "USD"), 2019, 2020).orElseThrow().converted())
        .isEqualTo(Money.of("200", "USD"));
    assertThat(norway.source()).isEqualTo("prices.csv, Norway");
    assertThat(read.value().find("total dac")).isPresent();
    assertThat(read.value().find(Country.of("SE")).orElseThrow().index()).containsOnlyKeys(2020);
    assertThat(read.rows()).isEqualTo(new RowCount(3, 1));
    assertThat(read.problems().samples())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.BAD_NUMBER, ProblemCode.DUPLICATE_ID);
  }

  @Test
  void theDeflatorOfAFlowIsThatOfItsProvider() {
    Deflators deflators = read(
            "a,2019,2020\nNorway,99,100\nEU Institutions,98,100\n", DeflatorKind.DAC)
        .value();
    Actors actors = Actors.of(List.of(
        Actor.builder()
            .id(new ActorId("norad"))
            .name(LocalizedText.of(Language.ENGLISH, "Norad"))
            .country(Country.of("NO"))
            .build(),
        Actor.builder()
            .id(new ActorId("eu"))
            .name(LocalizedText.of(Language.ENGLISH, "EU Institutions"))
            .build()));
    assertThat(deflators.byProvider(actors).apply(by("norad"))).isEqualTo(deflators.find("Norway"));
    assertThat(deflators.byProvider(actors).apply(by("eu")))
        .isEqualTo(deflators.find("EU Institutions"));
    assertThat(deflators.byProvider(actors).apply(by("nobody"))).isEmpty();
  }

  private static Flow by(String provider) {
    return Flow.builder()
        .provider(new ActorId(provider))
        .basis(AmountBasis.COMMITMENT)
        .money(Money.of("1", "USD"))
        .build();
  }

  @Test
  void anIndexOfTheWorldBankIsForTheCurrencyOfTheCountry() {
    WithProblems<Deflators> read = read("""
        "Country Name","Country Code","Indicator Name","Indicator Code","2019","2020",
        "Colombia","COL","GDP deflator","NY.GDP.DEFL.ZS","140.1","142.0",
        "Brazil","BRA","GDP deflator","NY.GDP.DEFL.ZS",..,..,
        "World","WLD","GDP deflator","NY.GDP.DEFL.ZS","1","2",
        "Peru","PER","Inflation","NY.GDP.DEFL.KD.ZG","1","2",
        """, DeflatorKind.GDP);
    assertThat(read.value().find(Country.of("CO")).orElseThrow().currency().getCurrencyCode())
        .isEqualTo("COP");
    assertThat(read.rows()).isEqualTo(new RowCount(2, 2));
    assertThat(read.problems().samples())
        .extracting(Problem::code)
        .containsExactly(
            ProblemCode.MISSING_VALUE, ProblemCode.UNKNOWN_COUNTRY, ProblemCode.NOT_READ);
  }

  @Test
  void exchangeRatesAreNoPriceLevels() {
    assertThat(read("Date,Rate,Currency\n2012-12-31,1,COP\n", DeflatorKind.GDP)
            .problems()
            .of(ProblemCode.UNKNOWN_KIND))
        .hasSize(1);
  }

  /** OECD DAC, deflators 1960 to 2021, 2020 = 100: 29 donors, the DAC and the EU, one note. */
  @Test
  void realTableOfTheDacIsReadWhole() {
    WithProblems<Deflators> read = DeflatorsReader.read(
        Input.of(SharedData.path("data/prices/dac_deflators.csv")), DeflatorKind.DAC);
    assertThat(read.rows()).isEqualTo(new RowCount(31, 0));
    assertThat(read.problems().count()).isEqualTo(1);
    assertThat(read.value().byName().values())
        .extracting(
            deflator -> Objects.requireNonNull(deflator.index().get(2020)).intValueExact())
        .containsOnly(100);
    assertThat(read.value().find("TOTAL DAC").orElseThrow().index().keySet()).hasSize(62);
    assertThat(read.value().find(Country.of("SK")).orElseThrow().index().firstKey())
        .isEqualTo(1993);
    assertThat(read.value().byCountry()).hasSize(29);
  }
}
