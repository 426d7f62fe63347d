package org.citizensecurity.io.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citizensecurity.io.iati.Documents.only;
import static org.citizensecurity.io.iati.Documents.problems;
import static org.citizensecurity.io.iati.Documents.read;

import org.citizensecurity.code.Code;
import org.citizensecurity.code.CodeSchemes;
import org.citizensecurity.intervention.Budget;
import org.citizensecurity.intervention.BudgetKind;
import org.citizensecurity.intervention.BudgetType;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
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

class VersionOneTest {
  private static final String DOCUMENT = """
      <iati-activities version="1.05">
      <iati-activity default-currency="EUR" xml:lang="es">
      <reporting-org ref="ES-1" type="10">Agencia</reporting-org>
      <iati-identifier>
        ES-1-A
      </iati-identifier>
      <title>Apoyo a la justicia</title>
      <title xml:lang="en">Support to justice</title>
      <activity-status>Implementation</activity-status>
      <activity-date type="start-planned" iso-date="2009-01-01"/>
      <activity-date type="start-actual">2010-05-06</activity-date>
      <participating-org role="Funding">Spain</participating-org>
      <participating-org role="implementing">Fiscalía</participating-org>
      <recipient-country code="CO">Colombia</recipient-country>
      <sector code="15130" vocabulary="DAC" percentage="100">Legal</sector>
      <sector code="G1" vocabulary="RO"/>
      <transaction>
        <value currency="USD" value-date="2010-05-07">
          12.5
        </value>
        <transaction-type code="C">Commitment</transaction-type>
        <provider-org>Spain</provider-org>
      </transaction>
      <transaction><transaction-type code="D"/><value value-date="2010-05-08">3</value></transaction>
      <transaction><transaction-type code="E"/><value value-date="2010-05-08">2</value></transaction>
      <transaction><transaction-type code="IF"/><value value-date="2010-05-08">9</value></transaction>
      </iati-activity>
      </iati-activities>
      """;

  @Test
  void itsSpellingIsRead() {
    WithProblems<Portfolio> read = read(DOCUMENT);
    Intervention intervention = only(read);
    assertThat(intervention.id().value()).isEqualTo("ES-1-A");
    assertThat(intervention.title().find(Language.SPANISH)).contains("Apoyo a la justicia");
    assertThat(intervention.title().find(Language.ENGLISH)).contains("Support to justice");
    assertThat(intervention.span().start().orElseThrow()).hasToString("2010-05-06");
    assertThat(intervention.span().ongoing()).isTrue();
    assertThat(intervention.participations().toString())
        .isEqualTo("[FUNDING:iati-name:spain, IMPLEMENTING:iati-name:fiscalia]");
    assertThat(intervention.sectorPercentages().toString())
        .isEqualTo("{DAC5:15130=100, REPORTING-ORG:G1=100}");
    assertThat(read.value().total(AmountBasis.COMMITMENT)).hasToString("{USD=12.5 USD}");
    assertThat(read.value().total(AmountBasis.DISBURSEMENT)).hasToString("{EUR=3 EUR}");
    assertThat(read.value().total(AmountBasis.EXPENDITURE)).hasToString("{EUR=2 EUR}");
    assertThat(read.value().total(AmountBasis.INCOMING_FUNDS)).hasToString("{EUR=9 EUR}");
    assertThat(read.problems().isEmpty()).isTrue();
  }

  @Test
  void itsPlacesMarkersBudgetsAndRelationsAreRead() {
    WithProblems<Portfolio> read = read(DOCUMENT.replace("<transaction>\n", """
        <policy-marker code="1" vocabulary="DAC" significance="2">Gender</policy-marker>
        <location percentage="100"><location-type code="ADM1"/><name>Chocó</name>
          <administrative country="CO" adm1="27">Chocó</administrative>
          <coordinates latitude="6.0" longitude="-77.0" precision="1"/>
          <gazetteer-entry gazetteer-ref="GEO">3686431</gazetteer-entry></location>
        <budget type="Revised"><period-start iso-date="2010-01-01"/>
          <period-end>2010-12-31</period-end><value value-date="2010-01-01">100</value></budget>
        <planned-disbursement updated="2010-01-01"><period-start iso-date="2011-01-01"/>
          <value currency="USD">7</value></planned-disbursement>
        <related-activity ref="ES-1" type="1">Programa</related-activity>
        <default-tied-status code="5">Untied</default-tied-status>
        <transaction>
        """));
    Intervention one = only(read);
    assertThat(one.policyMarkers().toString()).isEqualTo("[DAC-MARKER:1=PRINCIPAL]");
    assertThat(one.sites())
        .containsExactly(Site.builder()
            .name(LocalizedText.of(Language.SPANISH, "Chocó"))
            .coordinates(Coordinates.of("6", "-77"))
            .addCodes(
                new Code("GEONAMES-FEATURE", "ADM1"),
                new Code("IATI-PLACE-ADM1", "27"),
                new Code(CodeSchemes.GEONAMES, "3686431"))
            .build());
    assertThat(one.budgets())
        .containsExactly(
            Budget.builder()
                .type(BudgetType.REVISED)
                .start(PartialDate.parse("2010-01-01"))
                .end(PartialDate.parse("2010-12-31"))
                .money(Money.of("100", "EUR"))
                .valueDate(PartialDate.parse("2010-01-01"))
                .build(),
            Budget.builder()
                .kind(BudgetKind.PLANNED_DISBURSEMENT)
                .start(PartialDate.parse("2011-01-01"))
                .money(Money.of("7", "USD"))
                .build());
    assertThat(one.parent()).contains(new InterventionId("ES-1"));
    assertThat(read.problems().isEmpty()).isTrue();
  }

  @Test
  void anUnknownVersionIsANotice() {
    assertThat(problems(read(DOCUMENT.replace("1.05", "3.00"))))
        .contains("test.xml:1 iati-activities/@version: unknown code '3.00', expected a version of"
            + " 1.01 to 1.05 or 2.01 to 2.03; it is read like these (notice)");
  }
}
