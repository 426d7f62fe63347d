package org.citizensecurity.io.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citizensecurity.io.iati.Documents.first;
import static org.citizensecurity.io.iati.Documents.only;
import static org.citizensecurity.io.iati.Documents.problems;
import static org.citizensecurity.io.iati.Documents.readOne;

import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.WithProblems;
import org.junit.jupiter.api.Test;

class SharesTest {
  @Test
  void theVocabularyGivesTheScheme() {
    Intervention intervention = only(readOne("""
        <sector code="15132"/>
        <sector code="151" vocabulary="2"/>
        <sector code="03.1" vocabulary="3"/>
        <sector code="16.1" vocabulary="8"/>
        <sector code="A" vocabulary="99"/>
        <sector code="A" vocabulary="98"/>"""));
    assertThat(intervention.sectors().toString())
        .isEqualTo(
            "[DAC5:15132, DAC3:151, COFOG:03.1, IATI-V8:16.1, REPORTING-ORG:A, REPORTING-ORG-2:A]");
    assertThat(intervention.sectorPercentages()).isEmpty();
  }

  @Test
  void percentagesOfSeveralVocabulariesAreKept() {
    WithProblems<Portfolio> read = readOne("""
        <sector code="15132" percentage="60" vocabulary="1"/>
        <sector code="15137" percentage="40" vocabulary="1"/>
        <sector code="151" vocabulary="2"/>""");
    assertThat(only(read).sectorPercentages().toString())
        .isEqualTo("{DAC5:15132=60, DAC5:15137=40, DAC3:151=100}");
    assertThat(read.problems().isEmpty()).isTrue();
  }

  @Test
  void aSumOtherThanOneHundredIsANoticeForItsVocabulary() {
    WithProblems<Portfolio> read = readOne("""
        <sector code="A" percentage="100" vocabulary="99"/>
        <sector code="15132" percentage="33.33" vocabulary="1"/>
        <sector code="15137" percentage="66.66" vocabulary="1"/>""");
    assertThat(only(read).sectorPercentages().toString())
        .isEqualTo("{REPORTING-ORG:A=100, DAC5:15132=33.33, DAC5:15137=66.66}");
    assertThat(problems(read))
        .containsExactly(
            "test.xml:6 sector/@percentage: bad percentage '99.99', expected a sum of 100 in vocabulary 1 (notice)");
  }

  @Test
  void whereOneOfSeveralHasNoPercentageNoneIsKept() {
    WithProblems<Portfolio> read =
        readOne("<sector code='15132' percentage='100'/><sector code='15137'/>");
    assertThat(only(read).sectors()).hasSize(2);
    assertThat(only(read).sectorPercentages()).isEmpty();
    assertThat(problems(read))
        .containsExactly(
            "test.xml:5 sector/@percentage: bad percentage 'DAC5:15137 has none', expected a"
                + " percentage of 0 to 100 for each; none of this activity is kept (value dropped)");
  }

  @Test
  void whatIsNoPercentageIsNamed() {
    WithProblems<Portfolio> read =
        readOne("<sector code='15132' percentage='50%'/><sector code='15137' percentage='-1'/>"
            + "<sector code='15130' percentage='150'/>");
    assertThat(only(read).sectors()).hasSize(3);
    assertThat(only(read).sectorPercentages()).isEmpty();
    assertThat(read.problems().of(ProblemCode.BAD_PERCENTAGE))
        .extracting(problem -> problem.value())
        .containsExactly("50%", "-1", "150");
  }

  @Test
  void theSameSectorTwiceHasTheSum() {
    WithProblems<Portfolio> read =
        readOne("<sector code='15132' percentage='30'/><sector code='15132' percentage='70'/>");
    assertThat(only(read).sectorPercentages().toString()).isEqualTo("{DAC5:15132=100}");
    assertThat(first(read, ProblemCode.INVALID_VALUE).value()).isEqualTo("DAC5:15132");
    assertThat(read.problems().count()).isEqualTo(1);
  }

  @Test
  void aSectorCodeOfAnotherFormIsKeptWithANotice() {
    WithProblems<Portfolio> read =
        readOne("<sector code='151' vocabulary='1'/><sector vocabulary='1'/>");
    assertThat(only(read).sectors().toString()).isEqualTo("[DAC5:151]");
    assertThat(first(read, ProblemCode.UNKNOWN_CODE).value()).isEqualTo("151");
    assertThat(first(read, ProblemCode.MISSING_VALUE).location().column())
        .isEqualTo("sector/@code");
  }

  @Test
  void countriesAndRegionsHaveOneHundredPercentTogether() {
    WithProblems<Portfolio> read = readOne("""
        <recipient-country code="CO" percentage="25"/>
        <recipient-country code="pe" percentage="25"/>
        <recipient-region code="489" percentage="50" vocabulary="1"/>
        <recipient-region code="005" percentage="50" vocabulary="2"/>""");
    assertThat(only(read).countryPercentages().toString()).isEqualTo("{CO=25, PE=25}");
    assertThat(only(read).regions().toString()).isEqualTo("[DAC-REGION:489, UN-REGION:005]");
    assertThat(only(read).regionPercentages().toString())
        .isEqualTo("{DAC-REGION:489=50, UN-REGION:005=50}");
    assertThat(read.problems().isEmpty()).isTrue();
  }

  @Test
  void anUnknownCountryIsNamedAndNotGuessed() {
    WithProblems<Portfolio> read = readOne(
        "<recipient-country code='ZZ'/><recipient-country><narrative>Guiana</narrative></recipient-country>"
            + "<recipient-country><narrative>Perú</narrative></recipient-country>");
    assertThat(only(read).countries().toString()).isEqualTo("[PE]");
    assertThat(read.problems().of(ProblemCode.UNKNOWN_COUNTRY))
        .extracting(problem -> problem.value())
        .containsExactly("ZZ", "Guiana");
  }

  @Test
  void placesAndSectorsOfTransactionsStandInWhereTheActivityHasNone() {
    String transaction =
        "<transaction><transaction-type code='2'/><value value-date='2012-01-01'>1</value>"
            + "<recipient-country code='CO'/><sector code='15132'/></transaction>";
    WithProblems<Portfolio> without = readOne(transaction + transaction);
    assertThat(only(without).countries().toString()).isEqualTo("[CO]");
    assertThat(only(without).sectors().toString()).isEqualTo("[DAC5:15132]");
    assertThat(without.problems().isEmpty()).isTrue();

    WithProblems<Portfolio> with =
        readOne("<recipient-country code='PE'/><sector code='15130'/>" + transaction);
    assertThat(only(with).countries().toString()).isEqualTo("[PE]");
    assertThat(only(with).sectors().toString()).isEqualTo("[DAC5:15130]");
    assertThat(only(with).flows().get(0).countries().toString()).isEqualTo("[CO]");
    assertThat(only(with).flows().get(0).sectors().toString()).isEqualTo("[DAC5:15132]");
    assertThat(problems(with))
        .containsExactly(
            "test.xml:5 transaction/recipient-country or recipient-region: conflicting value"
                + " '1 transaction', expected them in the activity or in its transactions, not in"
                + " both; those of the activity count (notice)",
            "test.xml:5 transaction/sector: conflicting value '1 transaction', expected them in the"
                + " activity or in its transactions, not in both; those of the activity count"
                + " (notice)");
  }

  @Test
  void whatSomeTransactionsLackIsNoticed() {
    String plain =
        "<transaction><transaction-type code='2'/><value value-date='2012-01-01'>1</value>";
    WithProblems<Portfolio> read =
        readOne(plain + "<sector code='15132'/></transaction>\n" + plain + "</transaction>");
    assertThat(only(read).sectors().toString()).isEqualTo("[DAC5:15132]");
    assertThat(problems(read))
        .containsExactly("test.xml:6 transaction/sector: missing value, expected them in every"
            + " transaction, since the activity has none; 1 of 2 have (notice)");
  }
}
