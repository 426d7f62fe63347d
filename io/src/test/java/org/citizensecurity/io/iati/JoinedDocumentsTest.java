package org.citizensecurity.io.iati;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.citizensecurity.io.iati.Documents.activity;
import static org.citizensecurity.io.iati.Documents.document;
import static org.citizensecurity.io.iati.Documents.first;
import static org.citizensecurity.io.iati.Documents.read;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.RawRecord;
import org.citizensecurity.io.Reading;
import org.citizensecurity.io.csv.RefusedFiles;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.portfolio.PortfolioAssembler;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.WithProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several documents in one file, and what is refused of them. */
class JoinedDocumentsTest {
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  @Test
  void documentsOneAfterAnotherAreRead() {
    WithProblems<Portfolio> read = read(DECLARATION
        + document(activity("A", ""))
        + DECLARATION
        + "<!-- <?xml version='1.0'?> <iati-activities> -->"
        + document(activity(
            "B", "<description><narrative><![CDATA[<?xml ?>]]></narrative>" + "</description>"))
        + "\uFEFF"
        + DECLARATION
        + activity("C", ""));
    assertThat(read.rows()).isEqualTo(new RowCount(3, 0));
    assertThat(read.problems().isEmpty()).isTrue();
    assertThat(read.value().interventions().get(1).description().in()).isEqualTo("<?xml ?>");
  }

  @Test
  void linesAreThoseOfTheFile() {
    String text = DECLARATION
        + document(activity("A", ""))
        + DECLARATION
        + document(activity("B", "<sector vocabulary='1'/>"));
    WithProblems<Portfolio> read = read(text);
    assertThat(first(read, ProblemCode.MISSING_VALUE).location().line())
        .isEqualTo(text.substring(0, text.indexOf("<sector") + 1).lines().count());
  }

  @Test
  void everyDocumentMayBeOfAVersionOfItsOwn() {
    WithProblems<Portfolio> read = read("<iati-activities version='1.05'><iati-activity>"
        + "<reporting-org ref='R'/><iati-identifier>A</iati-identifier><title>Uno</title>"
        + "</iati-activity></iati-activities>\n" + document(activity("B", "")));
    assertThat(read.rows()).isEqualTo(new RowCount(2, 0));
    assertThat(read.problems().isEmpty()).isTrue();
  }

  @Test
  void theAnswerOfADatastoreIsRead() {
    WithProblems<Portfolio> read = read("<result xmlns:iati-extra='urn:x'><ok>True</ok>"
        + document(activity("A", ""))
            .replace("2.03\">", "2.03\"><query><total-count>1</total-count></query>")
        + "</result>");
    assertThat(read.rows()).isEqualTo(new RowCount(1, 0));
    assertThat(read.problems().counts().keySet()).containsExactly(ProblemCode.NOT_READ);
  }

  @Test
  void refusedActivitiesAreHandedOnAsTheyStand() {
    String bad = "<iati-activity><x:y xmlns:x='urn:x'>1 &lt; 2</x:y><!-- c --></iati-activity>";
    List<RawRecord> refused =
        refused("<iati-activities version=\"2.03\" xmlns:p=\"urn:p\">\n" + activity("A", "")
            + bad + "\n" + activity("A", "<p:z/>") + "</iati-activities>"
            + document(activity("B", ""), "<iati-activity><title>unfinished"));
    assertThat(refused)
        .containsExactly(
            new RawRecord.Text("f.xml", "iati-activities version=\"2.03\" xmlns:p=\"urn:p\"", bad),
            new RawRecord.Text(
                "f.xml",
                "iati-activities version=\"2.03\" xmlns:p=\"urn:p\"",
                activity("A", "<p:z/>")),
            new RawRecord.Text(
                "f.xml", "iati-activities version=\"2.03\"", "<iati-activity><title>unfinished\n"));
  }

  @Test
  void refusedActivitiesAreReadAgainAfterRepair(@TempDir Path folder) throws IOException {
    String text = "<iati-activities version=\"2.03\" xmlns:p=\"urn:p&quot;\">\n"
        + activity("", "<description><narrative>Niñez 🚓 &amp; <p:b/></narrative></description>")
        + activity(" ", "<budget><value value-date='2012-01-01'>5</value></budget>")
        + "</iati-activities>" + document(activity("", ""));
    ProblemCollector problems = new ProblemCollector();
    try (RefusedFiles files = new RefusedFiles(folder)) {
      IatiReader.standard()
          .readInto(
              new Input("a b.xml", ByteSource.wrap(text.getBytes(UTF_16LE))),
              Reading.into(new PortfolioAssembler(problems), problems).handingRefusedTo(files));
    }
    Path file = folder.resolve("rejected-a-b.xml");
    assertThat(IatiReader.standard().read(Input.of(file)).rows()).isEqualTo(new RowCount(0, 3));
    String repaired = Files.readString(file, UTF_8);
    for (String id : List.of("A", "B", "C")) {
      repaired = repaired.replaceFirst("<iati-identifier> ?</", "<iati-identifier>" + id + "</");
    }
    WithProblems<Portfolio> read = read(repaired);
    assertThat(read.rows()).isEqualTo(new RowCount(3, 0));
    assertThat(read.value().interventions().get(0).description().in()).isEqualTo("Niñez 🚓 &");
    assertThat(read.value().interventions().get(1).budgets()).hasSize(1);
  }

  private static List<RawRecord> refused(String text) {
    List<RawRecord> refused = new ArrayList<>();
    ProblemCollector problems = new ProblemCollector();
    PortfolioAssembler parts = new PortfolioAssembler(problems);
    Reading reading = Reading.into(parts, problems).handingRefusedTo(refused::add);
    IatiReader.standard().readInto(Input.of("f.xml", text), reading);
    assertThat(reading.rows().rejected()).isEqualTo(refused.size());
    return refused;
  }
}
