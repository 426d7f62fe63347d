package org.citizensecurity.io.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.ActorKind;
import org.citizensecurity.actor.ActorRole;
import org.citizensecurity.code.Code;
import org.citizensecurity.intervention.CooperationModality;
import org.citizensecurity.intervention.Coverage;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.FlowInstrument;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PortfolioReader;
import org.citizensecurity.io.SharedData;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.place.Country;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.WithProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrsReaderTest {
  private static final String BARS =
      "Year|donorcode|donorname|agencycode|agencyname|crsid|projectnumber|recipientcode|recipientname|flowcode|flowname|bi_multi|category|finance_t|aid_t|usd_commitment|usd_disbursement|usd_commitment_defl|shortdescription|projecttitle|purposecode|sectorcode|channelcode|channelname|channelreportedname|expectedstartdate|completiondate|longdescription|gender|pdgg|climateMitigation\n";

  private static WithProblems<Portfolio> read(String text) {
    return PortfolioReader.standard().read(Input.of("crs.txt", text));
  }

  private static Intervention only(WithProblems<Portfolio> read) {
    assertThat(read.value().interventions()).hasSize(1);
    return read.value().interventions().get(0);
  }

  @Test
  void aRowIsAnInterventionWithItsMoney() {
    WithProblems<Portfolio> read = read(
        BARS
            + "2011|5|Germany|2|GIZ|2011000123|P-7|437|Colombia|11|ODA Grants|1|10|110|C01|4.938217|0.000001|5.1|PRISON REFORM|Prison reform|15137|151|41128|United Nations Office on Drugs and Crime||2011-03-01 00:00:00|2013-12-31|Support of prisons|1|2|\n");
    assertThat(read.problems().samples())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.OTHER_DELIMITER);
    Intervention intervention = only(read);
    assertThat(intervention.id()).hasToString("CRS/5/2/2011000123/437");
    assertThat(intervention.countries()).containsExactly(Country.of("CO"));
    assertThat(intervention.sectors()).containsExactly(new Code("DAC5", "15137"));
    assertThat(intervention.span().toString()).contains("2011-03-01").contains("2013-12-31");
    assertThat(intervention.tags()).containsExactly(new Code("DAC-COLLABORATION", "1"));
    assertThat(intervention.policyMarkers())
        .extracting(Object::toString)
        .containsExactly("DAC-MARKER:1=SIGNIFICANT", "DAC-MARKER:3=PRINCIPAL");
    assertThat(intervention.flows())
        .extracting(Flow::basis, Flow::money)
        .containsExactly(
            tuple(AmountBasis.COMMITMENT, Money.of("4938217", "USD")),
            tuple(AmountBasis.DISBURSEMENT, Money.of("1", "USD")));
    assertThat(intervention.flows().get(0)).satisfies(flow -> {
      assertThat(flow.year()).hasValue(2011);
      assertThat(flow.instrument()).contains(FlowInstrument.GRANT);
      assertThat(flow.receiver()).contains(new ActorId("XM-DAC-41128"));
      assertThat(flow.tags())
          .extracting(Code::toString)
          .containsExactly(
              "DAC-AID-TYPE:C01",
              "DAC-FINANCE-TYPE:110",
              "DAC-FLOW-TYPE:10",
              "CRS-FLOW:11",
              "CRS-CHANNEL:41128");
    });
    assertThat(intervention.actors(ActorRole.FUNDING)).containsExactly(new ActorId("XM-DAC-5"));
    assertThat(intervention.actors(ActorRole.EXTENDING)).containsExactly(new ActorId("XM-DAC-5-2"));
    Actor agency = read.value().actors().find(new ActorId("XM-DAC-5-2")).orElseThrow();
    assertThat(agency.country()).contains(Country.of("DE"));
    assertThat(agency.kind()).isEqualTo(ActorKind.DONOR_GOVERNMENT);
    assertThat(read.value().coverage()).containsExactly(Coverage.ODA_ONLY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Year,DonorCode,RecipientCode,USD_Commitment",
        "year,donor_code,recipient_code,usd_commitment",
        "\"year\";\"Donor Code\";\"RECIPIENTCODE\";\"usd_Commitment\"",
        "Year|donorcode|recipientcode|usd_commitment",
      })
  void allGenerationsOfTheHeaderAreOne(String header) {
    String row = "2012,302.0,342,1.5"
        .replace(",", header.contains("|") ? "|" : header.contains(";") ? ";" : ",");
    Intervention intervention = only(read(header + "\n" + row + "\n"));
    assertThat(intervention.countries()).containsExactly(Country.of("SV"));
    assertThat(intervention.flows().get(0).provider()).contains(new ActorId("XM-DAC-302"));
  }

  @Test
  void codesOfIsoAreReadToo() {
    Intervention intervention = only(read("""
        year,de_donorcode,de_recipientcode,usd_disbursement
        2022,USA,XKV,1E-6
        """));
    assertThat(intervention.countries()).containsExactly(Country.of("XK"));
    assertThat(intervention.flows()).extracting(Flow::money).containsExactly(Money.of("1", "USD"));
    assertThat(intervention.actors(ActorRole.FUNDING)).containsExactly(new ActorId("XM-DAC-302"));
  }

  @Test
  void rowsOfOneActivityAreOneIntervention() {
    WithProblems<Portfolio> read = read("""
        Year,DonorCode,AgencyCode,CrsID,RecipientCode,USD_Disbursement,ProjectTitle,PurposeCode
        2012,302,1,7,342,1.5,Safer barrios,15130
        2013,302,1,7,342,0.5,Safer barrios,16011
        2013,302,1,7,351,2,Safer barrios,15130
        2014,302,1,7,342,-0.25,Barrios,15130
        """);
    assertThat(read.value().interventions()).hasSize(2);
    Intervention merged = read.value().interventions().get(0);
    assertThat(merged.flows())
        .extracting(flow -> flow.year().orElseThrow(), Flow::money, Flow::sectors)
        .containsExactly(
            tuple(2012, Money.of("1500000", "USD"), sectors("15130")),
            tuple(2013, Money.of("500000", "USD"), sectors("16011")),
            tuple(2014, Money.of("-250000", "USD"), sectors("15130")));
    assertThat(merged.sectors()).hasSize(2);
    assertThat(read.rows()).isEqualTo(new RowCount(4, 0));
    assertThat(read.problems().samples())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.NEGATIVE_AMOUNT, ProblemCode.CONFLICTING_VALUE);
  }

  private static Set<Code> sectors(String value) {
    return Set.of(new Code("DAC5", value));
  }

  @Test
  void withoutANumberTheWordsNameTheActivity() {
    WithProblems<Portfolio> read = read("""
        Year,DonorCode,RecipientCode,USD_Disbursement,ProjectTitle
        2012,302,342,1.5,Safer barrios
        2013,302,342,0.5,Safer barrios
        2013,302,342,2,Prisons
        """);
    assertThat(read.value().interventions()).hasSize(2);
  }

  @Test
  void regionsAndUnspecifiedRecipientsStayRegions() {
    WithProblems<Portfolio> read = read("""
        Year,DonorCode,CrsID,RecipientCode,RecipientName,USD_Disbursement
        2012,302,1,498,"America, regional",1
        2012,302,2,9998,"Bilateral, unspecified",1
        2012,302,3,7777,Nowhere,1
        2012,302,4,,"South America, regional",1
        """);
    assertThat(read.value().interventions())
        .extracting(one -> one.regions().asList().get(0).toString())
        .containsExactly("DAC-REGION:498", "DAC-REGION:9998", "DAC-REGION:7777", "DAC-REGION:489");
    assertThat(read.problems().samples())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNKNOWN_COUNTRY);
  }

  @Test
  void theModalityIsReadWhereItIsStated() {
    WithProblems<Portfolio> read = read("""
        Year,DonorCode,CrsID,RecipientCode,Bi_Multi,USD_Disbursement
        2012,302,1,342,1,1
        2012,909,2,342,4,1
        2012,50,3,342,8,1
        """);
    assertThat(read.value().interventions())
        .extracting(Intervention::modality)
        .containsExactly(
            Optional.empty(),
            Optional.of(CooperationModality.MULTILATERAL),
            Optional.of(CooperationModality.TRIANGULAR));
  }

  @Test
  void aCategoryOfChannelsIsNoActorButTheReportedNameIs() {
    WithProblems<Portfolio> read = read("""
        Year,DonorCode,CrsID,RecipientCode,ChannelCode,ChannelName,ChannelReportedName,USD_Disbursement
        2012,302,1,342,22000,Donor country-based NGO,Save the Barrios,1
        2012,302,2,342,22000,Donor country-based NGO,Donor country-based NGO,1
        2012,302,3,342,12001,Central Government,Ministerio de Justicia,1
        """);
    List<Intervention> all = read.value().interventions();
    assertThat(all.get(0).actors(ActorRole.IMPLEMENTING))
        .containsExactly(new ActorId("Save the Barrios"));
    assertThat(read.value()
            .actors()
            .find(new ActorId("Save the Barrios"))
            .orElseThrow()
            .kind())
        .isEqualTo(ActorKind.NGO);
    assertThat(all.get(1).actors(ActorRole.IMPLEMENTING)).isEmpty();
    assertThat(all.get(1).flows().get(0).tags()).containsExactly(new Code("CRS-CHANNEL", "22000"));
    assertThat(read.value()
            .actors()
            .find(new ActorId("Ministerio de Justicia"))
            .orElseThrow()
            .country())
        .contains(Country.of("SV"));
  }

  @Test
  void allProblemsOfARowAreReported() {
    WithProblems<Portfolio> read = read("""
        Year,DonorCode,DonorName,CrsID,RecipientCode,USD_Commitment,USD_Disbursement,Gender,ExpectedStartDate,CompletionDate
        soon,,,1,342,"1,5",x,9,,
        2012,4711,Somebody,2,342,1,1,7,2014-01-01,2013-01-01
        2013,302,,3,342,0,,,yesterday,
        """);
    assertThat(read.rows()).isEqualTo(new RowCount(2, 1));
    assertThat(read.problems().samples())
        .extracting(Problem::code)
        .containsExactly(
            ProblemCode.BAD_DATE,
            ProblemCode.MISSING_VALUE,
            ProblemCode.BAD_NUMBER,
            ProblemCode.BAD_NUMBER,
            ProblemCode.UNKNOWN_ACTOR,
            ProblemCode.BAD_SPAN,
            ProblemCode.UNKNOWN_CODE,
            ProblemCode.BAD_DATE);
    assertThat(read.value().interventions().get(1).flows()).isEmpty();
  }

  @Test
  void aTableWithoutAmountsIsNoCrs() {
    assertThat(CrsReader.standard()
            .read(Input.of("crs.csv", "Year,DonorCode,RecipientCode\n2012,302,342\n"))
            .problems()
            .of(ProblemCode.MISSING_COLUMN))
        .hasSize(1);
  }

  /** Ten rows of the OECD CRS 2019 and 2020, summed by hand: 4 and 6 rows of 30 columns. */
  @Test
  void realRowsAreRead() {
    WithProblems<Portfolio> read = PortfolioReader.standard()
        .read(
            SharedData.path("data/crs-rows/missed_2019_cf.csv"),
            SharedData.path("data/crs-rows/missed_2020_cf.csv"));
    assertThat(read.problems().samples()).isEmpty();
    assertThat(Objects.requireNonNull(read.value().total(AmountBasis.COMMITMENT).get("USD"))
            .amount())
        .isEqualByComparingTo(new BigDecimal("32302270.000000"));
    assertThat(
            Objects.requireNonNull(read.value().total(AmountBasis.DISBURSEMENT).get("USD"))
                .amount())
        .isEqualByComparingTo(new BigDecimal("29318926.000000"));
    assertThat(read.rows()).isEqualTo(new RowCount(10, 0));
    assertThat(read.value().interventions()).extracting(Intervention::id).hasSize(9);
  }
}
