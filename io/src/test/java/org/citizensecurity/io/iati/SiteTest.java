package org.citizensecurity.io.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citizensecurity.io.iati.Documents.only;
import static org.citizensecurity.io.iati.Documents.problems;
import static org.citizensecurity.io.iati.Documents.readOne;

import java.util.Map;
import org.citizensecurity.code.Code;
import org.citizensecurity.intervention.Budget;
import org.citizensecurity.intervention.BudgetKind;
import org.citizensecurity.intervention.BudgetStatus;
import org.citizensecurity.intervention.BudgetType;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.place.Coordinates;
import org.citizensecurity.place.Site;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;
import org.citizensecurity.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Places, budgets and markers of version 2. */
class SiteTest {
  @Test
  void aPlaceHasNamesAPointAndCodes() {
    WithProblems<Portfolio> read = readOne("""
        <location ref="L1"><location-reach code="1"/><location-id vocabulary="G1" code="3688685"/>
          <name><narrative>Bogota</narrative><narrative xml:lang="es">Bogotá</narrative></name>
          <administrative vocabulary="A4" level="1" code="CO"/>
          <point srsName="http://www.opengis.net/def/crs/EPSG/0/4326"><pos> 4.250 -74.18333</pos></point>
          <exactness code="1"/><location-class code="2"/><feature-designation code="PPLC"/></location>""");
    assertThat(only(read).sites())
        .containsExactly(Site.builder()
            .name(
                LocalizedText.from(Map.of(Language.ENGLISH, "Bogota", Language.SPANISH, "Bogotá")))
            .coordinates(Coordinates.of("4.25", "-74.18333"))
            .addCodes(
                new Code("IATI-LOCATION-REACH", "1"),
                new Code("GEONAMES", "3688685"),
                new Code("IATI-PLACE-A4", "CO"),
                new Code("IATI-EXACTNESS", "1"),
                new Code("IATI-LOCATION-CLASS", "2"),
                new Code("GEONAMES-FEATURE", "PPLC"))
            .build());
    assertThat(read.problems().isEmpty()).isTrue();
  }

  @Test
  void whatIsNoPlaceIsNamed() {
    WithProblems<Portfolio> read = readOne(
        "<location/>"
            + "<location><name><narrative>x</narrative></name><point><pos>4,25 N</pos></point></location>");
    assertThat(only(read).sites()).hasSize(1);
    assertThat(problems(read))
        .containsExactly(
            "test.xml:5 location: missing value, expected a name, a point or a code (value dropped)",
            "test.xml:5 location/point/pos: invalid value '4,25 N', expected latitude and longitude"
                + " in degrees, such as 4.25 -74.18 (value dropped)");
  }

  @Test
  void budgetsKeepPeriodTypeStatusAndValueDateAndAreNoFlows() {
    WithProblems<Portfolio> read = readOne("""
        <budget type="2" status="2"><period-start iso-date="2014-01-01"/><period-end iso-date="2014-12-31"/>
          <value currency="EUR" value-date="2014-01-02">3000.50</value></budget>
        <planned-disbursement type="1"><period-start iso-date="2014-01-01"/>
          <value value-date="2014-01-02">7</value>
          <provider-org ref="XX-1" type="10"/><receiver-org><narrative>Town</narrative></receiver-org>
        </planned-disbursement>""");
    assertThat(only(read).budgets()).hasSize(2);
    Budget budget = only(read).budgets().asList().get(0);
    assertThat(budget)
        .isEqualTo(Budget.builder()
            .type(BudgetType.REVISED)
            .status(BudgetStatus.COMMITTED)
            .start(PartialDate.parse("2014-01-01"))
            .end(PartialDate.parse("2014-12-31"))
            .money(Money.of("3000.5", "EUR"))
            .valueDate(PartialDate.parse("2014-01-02"))
            .build());
    Budget planned = only(read).budgets().asList().get(1);
    assertThat(planned.kind()).isEqualTo(BudgetKind.PLANNED_DISBURSEMENT);
    assertThat(planned.provider().orElseThrow().value()).isEqualTo("XX-1");
    assertThat(planned.receiver().orElseThrow().value()).isEqualTo("iati-name:town");
    assertThat(planned.money()).isEqualTo(Money.of("7", "USD"));
    for (AmountBasis basis : AmountBasis.values()) {
      assertThat(read.value().total(basis)).isEmpty();
    }
    assertThat(read.problems().isEmpty()).isTrue();
  }

  @Test
  void whatIsWrongInABudgetIsNamed() {
    WithProblems<Portfolio> read = readOne("""
        <budget type="9" status="9"><period-start iso-date="2014-01-01"/><period-end iso-date="2013-12-31"/>
          <value value-date="x">1</value></budget>
        <budget><value/></budget>""");
    assertThat(only(read).budgets()).hasSize(1);
    assertThat(problems(read))
        .containsExactly(
            "test.xml:5 budget/@type: unknown code '9', expected 1 (original) or 2 (revised); it is"
                + " read as original (value dropped)",
            "test.xml:5 budget/@status: unknown code '9', expected 1 (indicative) or 2 (committed)"
                + " (value dropped)",
            "test.xml:5 budget/period-end: bad span '2013-12-31', expected an end that is not before"
                + " the start 2014-01-01 (value dropped)",
            "test.xml:6 budget/value/@value-date: bad date 'x', expected a date of the form"
                + " 2012-06-01 (value dropped)",
            "test.xml:7 budget/value: missing value, expected an amount (value dropped)");
  }

  @Test
  void markersHaveTheirVocabularyAndSignificance() {
    WithProblems<Portfolio> read = readOne("""
        <policy-marker vocabulary="1" code="1" significance="2"/>
        <policy-marker code="9" significance="4"/>
        <policy-marker vocabulary="99" code="A1"/>
        <policy-marker code="2" significance="7"/>
        <policy-marker significance="1"><narrative>None</narrative></policy-marker>
        <tag code="1.1" vocabulary="3"/>""");
    assertThat(only(read).policyMarkers().toString())
        .isEqualTo("[DAC-MARKER:1=PRINCIPAL, DAC-MARKER:9=EXPLICIT_PRIMARY,"
            + " REPORTING-ORG-MARKER:A1=UNKNOWN, DAC-MARKER:2=UNKNOWN]");
    assertThat(only(read).tags().toString()).isEqualTo("[IATI-TAG-V3:1.1]");
    assertThat(problems(read))
        .containsExactly(
            "test.xml:8 policy-marker/@significance: unknown code '7', expected a significance of 0"
                + " to 4 (value dropped)",
            "test.xml:9 policy-marker/@code: missing value 'None', expected a policy marker (value"
                + " dropped)");
  }
}
