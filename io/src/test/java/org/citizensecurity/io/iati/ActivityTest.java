package org.citizensecurity.io.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citizensecurity.io.iati.Documents.activity;
import static org.citizensecurity.io.iati.Documents.document;
import static org.citizensecurity.io.iati.Documents.first;
import static org.citizensecurity.io.iati.Documents.only;
import static org.citizensecurity.io.iati.Documents.problems;
import static org.citizensecurity.io.iati.Documents.read;
import static org.citizensecurity.io.iati.Documents.readOne;

import java.util.Optional;
import org.citizensecurity.code.Code;
import org.citizensecurity.intervention.CooperationModality;
import org.citizensecurity.intervention.Coverage;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.intervention.RelatedIntervention;
import org.citizensecurity.intervention.Relationship;
import org.citizensecurity.intervention.Source;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.Reading;
import org.citizensecurity.place.Scale;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.portfolio.PortfolioAssembler;
import org.citizensecurity.portfolio.PortfolioChecks;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.text.Language;
import org.citizensecurity.time.DateSpan;
import org.citizensecurity.time.PartialDate;
import org.junit.jupiter.api.Test;

class ActivityTest {
  private static DateSpan span(String start, String end) {
    return DateSpan.of(
        Optional.of(PartialDate.parse(start)), Optional.of(PartialDate.parse(end)), false);
  }

  @Test
  void aPlainActivityHasNoProblems() {
    WithProblems<Portfolio> read = read(document(
        activity("XX-1-A", "<recipient-country code='CO'/>"),
        activity("XX-1-B", "<recipient-country code='PE'/>")));
    assertThat(read.problems().isEmpty()).isTrue();
    assertThat(read.rows()).isEqualTo(new RowCount(2, 0));
    assertThat(read.value().interventions())
        .extracting(intervention -> intervention.id().value())
        .containsExactly("XX-1-A", "XX-1-B");
  }

  @Test
  void textsKeepAllLanguages() {
    Intervention intervention = only(read("""
        <iati-activities><iati-activity xml:lang="fr"><iati-identifier> A
         1 </iati-identifier>
        <title><narrative>Jeunes</narrative><narrative xml:lang="ES">Jóvenes</narrative></title>
        <description type="1"><narrative xml:lang="pt-BR">Um.</narrative></description>
        <description type="2"><narrative xml:lang="pt">Dois.</narrative></description>
        </iati-activity></iati-activities>"""));
    assertThat(intervention.id()).isEqualTo(new InterventionId("A 1"));
    assertThat(intervention.title().byLanguage().toString()).isEqualTo("{es=Jóvenes, fr=Jeunes}");
    assertThat(intervention.description().find(Language.PORTUGUESE)).contains("Um.\n\nDois.");
  }

  @Test
  void textWithoutAnyLanguageIsUndetermined() {
    assertThat(only(read(document("<iati-activity><iati-identifier>A</iati-identifier>"
                + "<title><narrative>Youth</narrative></title></iati-activity>")))
            .title()
            .find(Language.UNDETERMINED))
        .contains("Youth");
  }

  @Test
  void whatIsNoLanguageIsNamedAndTheTextKept() {
    WithProblems<Portfolio> read =
        readOne("<description><narrative xml:lang='Spanish language'>x</narrative></description>");
    assertThat(only(read).description().find(Language.UNDETERMINED)).contains("x");
    assertThat(problems(read))
        .containsExactly("test.xml:5 description/narrative/@xml:lang: unknown language"
            + " 'Spanish language', expected an ISO 639 code such as es (notice)");
  }

  @Test
  void actualDatesComeBeforePlannedOnes() {
    String start =
        "<activity-date type='1' iso-date='2010-01-01'/><activity-date type='2' iso-date='2011-02-03'/>";
    String end = "<activity-date type='3' iso-date='2012-12-31Z'/>";
    assertThat(only(readOne(start + end)).span()).isEqualTo(span("2011-02-03", "2012-12-31"));
  }

  @Test
  void anEndBeforeTheStartIsDropped() {
    WithProblems<Portfolio> read = readOne(
        "<activity-date type='2' iso-date='2011-02-03'/><activity-date type='4' iso-date='2010-01-01'/>");
    assertThat(only(read).span().startYear()).hasValue(2011);
    assertThat(only(read).span().end()).isEmpty();
    assertThat(first(read, ProblemCode.BAD_SPAN).severity()).isEqualTo(Severity.VALUE_DROPPED);
  }

  @Test
  void datesThatAreNoneAreNamedWithTheirLine() {
    WithProblems<Portfolio> read = readOne("""
        <activity-date type="2" iso-date="03/02/2011"/>
        <activity-date type="4"/>
        <activity-date type="7" iso-date="2011-02-03"/>
        <activity-date type="1" iso-date="2011-02-03"/>
        <activity-date type="1" iso-date="2012-02-03"/>""");
    assertThat(problems(read))
        .containsExactly(
            "test.xml:5 activity-date/@iso-date: bad date '03/02/2011', expected a date of the form 2012-06-01 (value dropped)",
            "test.xml:6 activity-date/@iso-date: missing value, expected a date (value dropped)",
            "test.xml:7 activity-date/@type: unknown code '7', expected a date type of 1 to 4 (value dropped)",
            "test.xml:9 activity-date: invalid value '2012-02-03', expected one date of a type; the first one stays (value dropped)");
  }

  @Test
  void implementationWithoutAnEndIsOngoing() {
    String start = "<activity-date type='2' iso-date='2011-02-03'/>";
    assertThat(only(readOne("<activity-status code='2'/>" + start)).span().ongoing())
        .isTrue();
    assertThat(only(readOne("<activity-status code='4'/>" + start)).span().ongoing())
        .isFalse();
    assertThat(only(readOne(start)).span().ongoing()).isFalse();
  }

  @Test
  void whatIsCancelledIsKeptWithANotice() {
    WithProblems<Portfolio> read = readOne("<activity-status code='5'/>");
    assertThat(read.rows()).isEqualTo(new RowCount(1, 0));
    assertThat(first(read, ProblemCode.NOT_READ).location().column())
        .isEqualTo("activity-status/@code");
    assertThat(only(read).tags()).containsExactly(new Code("IATI-STATUS", "5"));
    assertThat(readOne("<activity-status code='9'/>").problems().count(ProblemCode.UNKNOWN_CODE))
        .isEqualTo(1);
  }

  @Test
  void scopeBecomesScale() {
    assertThat(only(readOne("<activity-scope code='3'/>")).scale()).contains(Scale.REGIONAL);
    assertThat(only(readOne("<activity-scope code='6'/>")).scale()).contains(Scale.SUBNATIONAL);
    assertThat(only(readOne("<activity-scope code='8'/>")).scale()).contains(Scale.CITY);
    WithProblems<Portfolio> unknown = readOne("<activity-scope code='9'/>");
    assertThat(only(unknown).scale()).isEmpty();
    assertThat(first(unknown, ProblemCode.UNKNOWN_CODE).value()).isEqualTo("9");
  }

  @Test
  void onlyTriangularCooperationIsAModalityAndEveryTypeIsKept() {
    assertThat(only(readOne("<collaboration-type code='8'/>")).modality())
        .contains(CooperationModality.TRIANGULAR);
    WithProblems<Portfolio> bilateral = readOne("<collaboration-type code='1'/>");
    assertThat(only(bilateral).modality()).isEmpty();
    assertThat(only(bilateral).tags()).containsExactly(new Code("DAC-COLLABORATION", "1"));
    assertThat(bilateral.problems().isEmpty()).isTrue();
  }

  @Test
  void theParentIsTheRelatedActivityOfTypeOne() {
    WithProblems<Portfolio> read =
        readOne("<related-activity ref='XX-1-C' type='2'/><related-activity ref='XX-1' type='1'/>");
    assertThat(only(read).parent()).contains(new InterventionId("XX-1"));
    assertThat(only(read).related())
        .containsExactly(new RelatedIntervention(Relationship.CHILD, new InterventionId("XX-1-C")));
    assertThat(read.problems().isEmpty()).isTrue();
  }

  @Test
  void theChildThatOnlyItsParentNamesHasThatParent() {
    WithProblems<Portfolio> read =
        read(document(activity("P", "<related-activity ref='C' type='2'/>"), activity("C", "")));
    assertThat(PortfolioChecks.partsOfOthers(read.value()))
        .containsExactly(new InterventionId("C"));
  }

  @Test
  void aRelationOfUnknownTypeIsDropped() {
    WithProblems<Portfolio> read =
        readOne("<related-activity ref='S' type='3'/><related-activity ref='T' type='9'/>"
            + "<related-activity type='Sibling'>U</related-activity>");
    assertThat(only(read).related().toString()).isEqualTo("[SIBLING:S, SIBLING:U]");
    assertThat(first(read, ProblemCode.UNKNOWN_CODE).value()).isEqualTo("9");
  }

  @Test
  void noActivityIsItsOwnParentAndASecondParentIsKeptApart() {
    WithProblems<Portfolio> read = readOne("<related-activity ref='XX-1-A' type='1'/>"
        + "<related-activity ref='P' type='1'/><related-activity ref='Q' type='1'/>");
    assertThat(only(read).parent()).contains(new InterventionId("P"));
    assertThat(only(read).related().toString()).isEqualTo("[PARENT:Q]");
    assertThat(read.problems().of(ProblemCode.INVALID_VALUE))
        .extracting(problem -> problem.value())
        .containsExactly("XX-1-A");
  }

  @Test
  void theReportingOrganisationIsTheSource() {
    WithProblems<Portfolio> read = readOne("");
    Source source = read.value().sources().values().iterator().next();
    assertThat(only(read).source()).contains(source.id());
    assertThat(source.id().value()).isEqualTo("iati:XX-1");
    assertThat(source.citation()).isEqualTo("IATI activities published by Publisher");
    assertThat(source.coverage()).isEqualTo(Coverage.UNSTATED);
  }

  @Test
  void elementsThatTheModelDoesNotHoldAreCountedOnce() {
    WithProblems<Portfolio> read = read(document(
        activity("A", "<document-link><title/></document-link><document-link/>"),
        activity("B", "<document-link/><result/>")));
    assertThat(problems(read))
        .containsExactly(
            "test.xml document-link: not read '3 elements', expected only elements that the model holds (notice)",
            "test.xml result: not read '1 element', expected only elements that the model holds (notice)");
  }

  @Test
  void elementsOfOtherNamespacesAreNotTakenForTheStandardsOwn() {
    WithProblems<Portfolio> read = readOne("<x:sector xmlns:x='urn:x' code='15130'/>");
    assertThat(only(read).sectors()).isEmpty();
    assertThat(first(read, ProblemCode.NOT_READ).location().column()).isEqualTo("x:sector");
  }

  @Test
  void anActivityWithoutIdentifierIsRejected() {
    WithProblems<Portfolio> read = read(document(activity("  ", ""), activity("B", "")));
    assertThat(read.rows()).isEqualTo(new RowCount(1, 1));
    assertThat(problems(read))
        .containsExactly(
            "test.xml:2 iati-identifier: missing value, expected an identifier (row rejected)");
  }

  @Test
  void anActivityThatSaysNothingIsRejected() {
    WithProblems<Portfolio> read = read(document(
        "<iati-activity><iati-identifier>A</iati-identifier><title/></iati-activity>",
        activity("B", "")));
    assertThat(read.rows()).isEqualTo(new RowCount(1, 1));
    assertThat(first(read, ProblemCode.MISSING_VALUE).severity()).isEqualTo(Severity.ROW_REJECTED);
  }

  @Test
  void aMissingTitleOrPublisherIsANotice() {
    WithProblems<Portfolio> read =
        read(document("<iati-activity><iati-identifier>A</iati-identifier>"
            + "<recipient-country code='CO'/></iati-activity>"));
    assertThat(read.rows()).isEqualTo(new RowCount(1, 0));
    assertThat(read.problems().of(ProblemCode.MISSING_VALUE))
        .extracting(problem -> problem.location().column())
        .containsExactly("title", "reporting-org");
  }

  @Test
  void theSecondOfTwoWithOneIdIsRejected() {
    WithProblems<Portfolio> read = read(document(activity("A", ""), activity("A", "")));
    assertThat(read.rows()).isEqualTo(new RowCount(1, 1));
    assertThat(first(read, ProblemCode.DUPLICATE_ID).location().line()).isEqualTo(7);
  }

  @Test
  void severalFilesGoIntoOnePortfolio() {
    ProblemCollector problems = new ProblemCollector();
    PortfolioAssembler assembler = new PortfolioAssembler(problems);
    IatiReader reader = IatiReader.standard();
    reader.readInto(
        Input.of("one.xml", document(activity("A", ""))), Reading.into(assembler, problems));
    reader.readInto(
        Input.of("two.xml", document(activity("B", ""))), Reading.into(assembler, problems));
    WithProblems<Portfolio> read = assembler.assemble();
    assertThat(read.rows()).isEqualTo(new RowCount(2, 0));
    assertThat(read.problems().isEmpty()).isTrue();
    assertThat(read.value().sources()).hasSize(1);
  }
}
