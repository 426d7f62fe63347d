package org.citizensecurity.io.iati;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.ActorKind;
import org.citizensecurity.code.CodeSchemes;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.SharedData;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.place.Country;
import org.citizensecurity.place.Site;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.WithProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The activities of Colombia's aid information management system, published by AidData, version of
 * April 2016: 693 projects, 849,351,099.78 US$ committed by the publisher's own total.
 */
class ColombiaTest {
  private static WithProblems<Portfolio> read(String version) {
    return IatiReader.standard()
        .read(Input.of(SharedData.path("data/colombia-aims/iati-" + version + ".xml")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.04", "2.03"})
  void theTotalsAreThoseOfThePublisher(String version) {
    WithProblems<Portfolio> read = read(version);
    assertThat(read.rows()).isEqualTo(new RowCount(693, 0));
    assertThat(read.value().interventions()).hasSize(693);
    assertThat(read.value().total(AmountBasis.COMMITMENT))
        .isEqualTo(Map.of("USD", Money.of("849351099.78478307", "USD")));
    assertThat(read.value().total(AmountBasis.DISBURSEMENT)).isEmpty();
  }

  @Test
  void donorsThatAreNamedByTheirCountryHaveIt() {
    Portfolio portfolio = read("2.03").value();
    assertThat(portfolio.actors().find(new ActorId("iati-name:sweden")).orElseThrow())
        .returns(ActorKind.DONOR_GOVERNMENT, actor -> actor.kind())
        .returns(Country.of("SE"), actor -> actor.country().orElseThrow());
    assertThat(portfolio
            .actors()
            .find(new ActorId("iati-name:european-union"))
            .orElseThrow()
            .country())
        .isEmpty();
  }

  @Test
  void theSpanishTextsUnderEnglishAreNoticed() {
    WithProblems<Portfolio> read = read("2.03");
    assertThat(read.problems().counts().keySet())
        .isEqualTo(ImmutableSet.of(ProblemCode.SUSPECT_LANGUAGE));
    assertThat(read.problems().count(ProblemCode.SUSPECT_LANGUAGE)).isGreaterThan(600);
  }

  /** The file has 2,981 elements {@code location}; one of them is said twice in an activity. */
  @ParameterizedTest
  @ValueSource(strings = {"1.04", "2.03"})
  void everyPlaceHasItsPointAndItsGazetteer(String version) {
    List<Site> sites = read(version).value().interventions().stream()
        .flatMap(one -> one.sites().stream())
        .toList();
    assertThat(sites).hasSizeBetween(2_900, 2_981).allSatisfy(site -> {
      assertThat(site.coordinates()).isPresent();
      assertThat(site.codes()).anyMatch(code -> code.scheme().equals(CodeSchemes.GEONAMES));
    });
  }

  /** Projects without a transaction have no row in such a table. */
  @Test
  void aTableOfItsTransactionsHasTheSameTotal() {
    Portfolio portfolio = read("2.03").value();
    StringBuilder table = new StringBuilder("iati-identifier,title,transaction-type,"
        + "transaction-date,default-currency,transaction-value,transaction_provider-org_ref\n");
    for (Intervention one : portfolio.interventions()) {
      for (Flow flow : one.flows()) {
        table.append("%s,\"%s\",2,%s,USD,%s,US-1\n"
            .formatted(
                one.id(),
                one.title().in().replace("\"", "\"\""),
                flow.date().orElseThrow(),
                flow.money().amount().toPlainString()));
      }
    }
    WithProblems<Portfolio> read =
        IatiCsvReader.standard().read(Input.of("transactions.csv", table.toString()));
    assertThat(read.value().interventions())
        .hasSameSizeAs(portfolio.interventions().stream()
            .filter(one -> !one.flows().isEmpty())
            .toList());
    assertThat(read.value().total(AmountBasis.COMMITMENT))
        .isEqualTo(Map.of("USD", Money.of("849351099.78478307", "USD")));
  }

  @Test
  void theSectorSharesOfVersionOneAddToLess() {
    assertThat(read("1.04").problems().of(ProblemCode.BAD_PERCENTAGE))
        .hasSize(693)
        .allMatch(problem -> problem.value().equals("99.99"));
  }
}
