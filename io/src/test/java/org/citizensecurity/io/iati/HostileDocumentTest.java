package org.citizensecurity.io.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citizensecurity.io.iati.Documents.activity;
import static org.citizensecurity.io.iati.Documents.document;
import static org.citizensecurity.io.iati.Documents.first;
import static org.citizensecurity.io.iati.Documents.only;
import static org.citizensecurity.io.iati.Documents.problems;
import static org.citizensecurity.io.iati.Documents.read;
import static org.citizensecurity.io.iati.Documents.readOne;

import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.citizensecurity.io.Input;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.problem.WithProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileDocumentTest {
  private static final String GOOD = activity("GOOD", "");

  private static void assertRefusesDoctype(WithProblems<Portfolio> read) {
    assertThat(read.value().interventions()).isEmpty();
    assertThat(read.problems().count()).isEqualTo(1);
    Problem problem = first(read, ProblemCode.MALFORMED);
    assertThat(problem.severity()).isEqualTo(Severity.FILE_REJECTED);
    assertThat(problem.value()).isEqualTo("DOCTYPE");
  }

  @Test
  void anExternalEntityIsNotOpened(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP SECRET");
    WithProblems<Portfolio> read = read("<!DOCTYPE iati-activities [<!ENTITY x SYSTEM \""
        + secret.toUri() + "\">]>\n" + document(activity("A", "<title>&x;</title>")));
    assertRefusesDoctype(read);
    assertThat(read.toString()).doesNotContain("SECRET");
  }

  @Test
  void anExternalDtdIsNotOpened() {
    assertRefusesDoctype(read(
        "<!DOCTYPE iati-activities SYSTEM \"http://localhost:9/iati.dtd\">\n" + document(GOOD)));
  }

  @Test
  void aBillionLaughsAreRefused() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE iati-activities [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      laughs.append("<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
    }
    assertRefusesDoctype(read(laughs + "]>" + document(activity("A", "<title>&l9;</title>"))));
  }

  @Test
  void anUndeclaredEntityBreaksTheDocumentThere() {
    WithProblems<Portfolio> read = read(document(GOOD, activity("B", "<title>a&nbsp;b</title>")));
    assertThat(read.rows()).isEqualTo(new RowCount(1, 1));
    assertThat(first(read, ProblemCode.MALFORMED).location().line()).isEqualTo(10);
  }

  @Test
  void aTruncatedDocumentKeepsWhatCameBefore() {
    String text = document(GOOD, activity("B", "<description>never\nending"));
    WithProblems<Portfolio> read = read(text.substring(0, text.indexOf("ending")));
    assertThat(read.rows()).isEqualTo(new RowCount(1, 1));
    Problem problem = first(read, ProblemCode.MALFORMED);
    assertThat(problem.severity()).isEqualTo(Severity.ROW_REJECTED);
    assertThat(problem.location().line()).isEqualTo(11);
    assertThat(problem.value()).contains("end-of-input");
    assertThat(problem.expected()).isEqualTo("well-formed XML; the rest of the file was not read");
  }

  @Test
  void whatStandsBetweenDocumentsIsNotLostSilently() {
    WithProblems<Portfolio> read = read(document(GOOD) + "and\n" + document(activity("B", "")));
    assertThat(read.rows()).isEqualTo(new RowCount(2, 0));
    Problem problem = first(read, ProblemCode.MALFORMED);
    assertThat(problem.severity()).isEqualTo(Severity.VALUE_DROPPED);
    assertThat(problem.value()).isEqualTo("and");
  }

  @Test
  void aDoctypeOfALaterDocumentIsRefused() {
    WithProblems<Portfolio> read =
        read(document(GOOD) + "<!DOCTYPE x [<!ENTITY y 'z'>]>" + document(activity("B", "")));
    assertThat(read.rows()).isEqualTo(new RowCount(1, 1));
    assertThat(first(read, ProblemCode.MALFORMED).severity()).isEqualTo(Severity.ROW_REJECTED);
  }

  @Test
  void hugeNumbersAndFarDatesAreDroppedQuickly() {
    WithProblems<Portfolio> read =
        readOne("""
        <budget><period-start iso-date="999999-01-01"/><value>%s</value></budget>
        <budget><period-start iso-date="2012-01-01"/><value>1e99999999</value></budget>
        <location><name><narrative>x</narrative></name><point><pos>1e9 -1e9</pos></point></location>
        <location><name><narrative>y</narrative></name><point><pos>91 0</pos></point></location>
        <activity-date type="1" iso-date="999999-12-31"/>
        <recipient-country code="CO" percentage="%s"/>""".formatted("9".repeat(1_000_000), "1".repeat(1_000_000)));
    assertThat(read.rows()).isEqualTo(new RowCount(1, 0));
    assertThat(only(read).budgets()).isEmpty();
    assertThat(only(read).sites())
        .hasSize(2)
        .allMatch(site -> site.coordinates().isEmpty());
    assertThat(read.problems().counts().keySet())
        .containsExactlyInAnyOrder(
            ProblemCode.BAD_NUMBER,
            ProblemCode.BAD_DATE,
            ProblemCode.BAD_PERCENTAGE,
            ProblemCode.INVALID_VALUE);
  }

  @Test
  void deepNestingEndsTheReading() {
    WithProblems<Portfolio> read =
        read(document(GOOD, activity("B", "<x>".repeat(200_000) + "</x>".repeat(200_000))));
    assertThat(read.rows()).isEqualTo(new RowCount(1, 1));
    assertThat(first(read, ProblemCode.MALFORMED).expected()).contains("100 deep");
  }

  @Test
  void aTextOfAMillionCharactersIsDropped() {
    WithProblems<Portfolio> read = read(
        document(activity("A", "<description>" + "a".repeat(1_000_001) + "</description>"), GOOD));
    assertThat(read.rows()).isEqualTo(new RowCount(2, 0));
    assertThat(only(read).description().isEmpty()).isTrue();
    Problem problem = first(read, ProblemCode.INVALID_VALUE);
    assertThat(problem.location().column()).isEqualTo("description");
    assertThat(problem.value()).hasSizeLessThan(400);
  }

  @ParameterizedTest
  @CsvSource({"<title>,</title>", "<title><![CDATA[,]]></title>", "<title x=\",\"/>", "<,/>"})
  void aTokenWithoutEndIsNotGathered(String before, String after) {
    String text = document(GOOD, activity("B", before + "%" + after));
    int hole = text.indexOf('%');
    ByteSource endless = new ByteSource() {
      @Override
      public InputStream openStream() {
        return new SequenceInputStream(
            new ByteArrayInputStream(text.substring(0, hole).getBytes(StandardCharsets.UTF_8)),
            new Endless());
      }
    };
    WithProblems<Portfolio> read = IatiReader.standard().read(new Input("endless.xml", endless));
    assertThat(read.rows()).isEqualTo(new RowCount(1, 1));
    assertThat(first(read, ProblemCode.MALFORMED).value()).contains("8000000 characters");
  }

  @Test
  void aTagWithVeryManyAttributesIsNotGathered() {
    WithProblems<Portfolio> read =
        read(document(GOOD, activity("B", "<title " + "a='1' ".repeat(150_000) + "/>")));
    assertThat(read.rows()).isEqualTo(new RowCount(1, 1));
    assertThat(first(read, ProblemCode.MALFORMED).value()).contains("100000 attributes");
  }

  @Test
  void manyNamesOfElementsNeedLittleMemory() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      names.append("<x").append(i).append("/>");
    }
    WithProblems<Portfolio> read = read(document(activity("A", names.toString())));
    assertThat(read.problems().count(ProblemCode.NOT_READ)).isEqualTo(301);
    assertThat(read.problems().of(ProblemCode.NOT_READ))
        .anyMatch(problem -> problem.location().column().equals("other elements")
            && problem.value().equals("1700 elements"));
  }

  @Test
  void anotherKindOfDocumentIsRefused() {
    WithProblems<Portfolio> read = read("<html><body/></html>");
    assertThat(problems(read))
        .containsExactly("test.xml:1: unknown kind 'html', expected iati-activities as outermost"
            + " element (file rejected)");
    assertThat(first(read("just text"), ProblemCode.MALFORMED).severity())
        .isEqualTo(Severity.FILE_REJECTED);
    assertThat(first(read("\0\1\2\3"), ProblemCode.MALFORMED).severity())
        .isEqualTo(Severity.FILE_REJECTED);
  }

  @Test
  void anEmptyFileIsNamed() {
    assertThat(first(read(""), ProblemCode.EMPTY_FILE).severity())
        .isEqualTo(Severity.FILE_REJECTED);
  }

  @Test
  void aFolderOrAMissingFileIsNamed(@TempDir Path folder) {
    WithProblems<Portfolio> ofFolder = IatiReader.standard().read(Input.of(folder));
    assertThat(first(ofFolder, ProblemCode.UNREADABLE_FILE).severity())
        .isEqualTo(Severity.FILE_REJECTED);
    Input missing = new Input("none.xml", MoreFiles.asByteSource(folder.resolve("none.xml")));
    assertThat(IatiReader.standard().read(missing).problems().count(ProblemCode.MISSING_FILE))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16", "ISO-8859-1", "windows-1252"})
  void encodingsOfTheDeclarationAreRead(String encoding) {
    String text = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n"
        + document(activity("Ñ1", "<description>Niñez</description>"));
    WithProblems<Portfolio> read = IatiReader.standard()
        .read(new Input("encoded.xml", ByteSource.wrap(text.getBytes(Charset.forName(encoding)))));
    assertThat(read.problems().isEmpty()).isTrue();
    assertThat(only(read).id().value()).isEqualTo("Ñ1");
  }

  @Test
  void anotherEncodingThanTheOneDeclaredIsRecognised() {
    byte[] bytes = ("<?xml version='1.0' encoding='UTF-8'?>"
            + document(GOOD, activity("B", "<title>Niñez</title>")))
        .getBytes(StandardCharsets.ISO_8859_1);
    WithProblems<Portfolio> read =
        IatiReader.standard().read(new Input("wrong.xml", ByteSource.wrap(bytes)));
    assertThat(read.rows()).isEqualTo(new RowCount(2, 0));
    assertThat(read.value().interventions().get(1).title().toString()).contains("Niñez");
    assertThat(problems(read))
        .containsExactly(
            "wrong.xml: other encoding 'windows-1252', expected UTF-8; it is read as it"
                + " is (notice)");
  }

  @Test
  void bytesThatAreNoTextLoseNothingElse() {
    byte[] bytes = document(GOOD, activity("B", "<title>Niñez y paz ñ%</title>"))
        .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '%' ? (byte) 0xff : bytes[i];
    }
    WithProblems<Portfolio> read =
        IatiReader.standard().read(new Input("wrong.xml", ByteSource.wrap(bytes)));
    assertThat(read.rows()).isEqualTo(new RowCount(2, 0));
    assertThat(read.value().interventions().get(1).title().toString()).contains("ñ\uFFFD");
    Problem problem = first(read, ProblemCode.MALFORMED);
    assertThat(problem.severity()).isEqualTo(Severity.NOTICE);
    assertThat(problem.location().line()).isEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource({"windows-1251", "UTF-16", "no-such-encoding", "IBM037"})
  void aDeclarationThatIsNotTrueDoesNoHarm(String encoding) {
    WithProblems<Portfolio> read =
        read("<?xml version='1.0' encoding='" + encoding + "'?>\n" + document(GOOD));
    assertThat(read.rows()).isEqualTo(new RowCount(1, 0));
    assertThat(read.problems().isEmpty()).isTrue();
  }

  /** The letter a, for ever. */
  private static final class Endless extends InputStream {
    @Override
    public int read() {
      return 'a';
    }
  }
}
