package org.citizensecurity.io.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.citizensecurity.aggregation.Aggregation;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.aggregation.Dimensions;
import org.citizensecurity.classification.ClassifiedPortfolio;
import org.citizensecurity.classification.Classifier;
import org.citizensecurity.classification.Codebook;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.coding.CodingCsv;
import org.citizensecurity.io.report.Analysis;
import org.citizensecurity.io.report.FindingsCsv;
import org.citizensecurity.io.report.Samples;
import org.citizensecurity.io.result.ResultTables;
import org.citizensecurity.io.table.WholeTable;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.Problems;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.reliability.CodingSheet;
import org.citizensecurity.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReplicationBundleTest {
  private static final BundleInfo INFO =
      BundleInfo.of("Sixty: \"a\" test", "1.0.0", "Pérez, Ana", "Observatorio").under("CC-BY-4.0");
  private static final Analysis ANALYSIS =
      analysis(Samples.sixty().coded().portfolio(), Codebook.standard());
  private static final ReplicationBundle BUNDLE = ReplicationBundle.of(
          INFO, ANALYSIS, Codebook.standard())
      .and(ResultTables.of(
          "by-country",
          Aggregation.by(CountingPolicy.NUMBER, Dimensions.COUNTRY).over(ANALYSIS.coded()),
          Language.ENGLISH));

  @TempDir
  private static Path shared;

  @TempDir
  private Path folder;

  private static Path written() {
    return shared.resolve("bundle");
  }

  @BeforeAll
  static void write() throws IOException {
    BUNDLE.writeTo(written());
  }

  private static Analysis analysis(Portfolio portfolio, Codebook codebook) {
    ClassifiedPortfolio classified = Classifier.of(codebook).classify(portfolio);
    return Analysis.ofThreeTrends(
            new WithProblems<>(
                classified.coded(),
                Problems.none(),
                new RowCount(portfolio.interventions().size(), 0)),
            CountingPolicy.NUMBER)
        .toBuilder()
        .classifications(classified.classifications())
        .codebookVersion(codebook.version())
        .build();
  }

  private static String findings(Analysis analysis) throws IOException {
    StringWriter text = new StringWriter();
    FindingsCsv.write(analysis, text);
    return text.toString();
  }

  private static JsonNode manifest() throws IOException {
    return JsonMapper.shared().readTree(Files.readString(written().resolve("datapackage.json")));
  }

  private static List<Path> below(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void bundleReadBackGivesTheSamePortfolioAndTheSameResults() throws IOException {
    WithProblems<BundleContent> read = BundleContent.read(written());
    assertThat(read.problems().samples()).isEmpty();
    assertThat(read.value().portfolio()).isEqualTo(ANALYSIS.coded().portfolio());
    assertThat(read.value().codebook()).contains(Codebook.standard());

    Analysis again = analysis(read.value().portfolio(), read.value().codebook().orElseThrow());
    assertThat(again.coded()).isEqualTo(ANALYSIS.coded());
    assertThat(again.claims()).isEqualTo(ANALYSIS.claims());
    assertThat(findings(again))
        .isEqualTo(Files.readString(written().resolve("results/findings.csv")));
  }

  @Test
  void codingsAreThoseOfTheAnalysis() {
    WithProblems<CodingSheet> sheet =
        CodingCsv.read(Input.of(written().resolve("codings/codings.csv")));
    assertThat(sheet.problems().samples()).isEmpty();
    ImmutableList<Coding> coded = sheet.value().records().values().stream()
        .flatMap(record -> record.coding().stream())
        .collect(ImmutableList.toImmutableList());
    assertThat(coded)
        .containsExactlyElementsOf(
            ANALYSIS.coded().all().map(one -> one.coding()).toList());
    assertThat(WholeTable.read(Input.of(written().resolve("codings/codings.csv")))
            .value()
            .rows())
        .extracting(row -> row.cell("coded_by"))
        .startsWith("source", "classifier", "source");
  }

  @Test
  void manifestNamesEveryFileWithItsHashAndItsRows() throws IOException {
    ImmutableSet.Builder<Path> named = ImmutableSet.builder();
    for (JsonNode resource : manifest().path("resources")) {
      Path file = written().resolve(resource.path("path").asString());
      named.add(file);
      assertThat(resource.path("hash").asString())
          .isEqualTo("sha256:" + MoreFiles.asByteSource(file).hash(Hashing.sha256()));
      assertThat(resource.path("licenses").get(0).path("name").asString()).isEqualTo("CC-BY-4.0");
      if (resource.path("format").asString().equals("csv")) {
        WholeTable table = WholeTable.read(Input.of(file)).value();
        assertThat(resource.path("rowCount").asInt()).isEqualTo(table.rows().size());
        assertThat(resource.path("schema").path("fields"))
            .extracting(field -> field.path("name").asString())
            .containsExactlyElementsOf(table.header().written());
        assertThat(resource.path("schema").path("fields"))
            .allSatisfy(
                field -> assertThat(field.path("description").asString("")).isNotBlank());
      }
    }
    assertThat(below(written()))
        .containsExactlyInAnyOrderElementsOf(Stream.concat(
                named.build().stream(),
                Stream.of("datapackage.json", "CITATION.cff", "methods.md").map(written()::resolve))
            .toList());
  }

  @Test
  void citationHasWhatTheFormatAsksFor() throws IOException {
    assertThat(written().resolve("CITATION.cff")).hasContent("""
        cff-version: 1.2.0
        message: "Please cite these data as below, and the sources that they were taken from."
        type: dataset
        title: "Sixty: \\"a\\" test"
        authors:
          - family-names: "Pérez"
            given-names: "Ana"
          - name: "Observatorio"
        version: "1.0.0"
        license: CC-BY-4.0
        """);
  }

  @Test
  void methodsSayHowItWasCountedAndCoded() throws IOException {
    assertThat(Files.readString(written().resolve("methods.md")))
        .contains(
            CountingPolicy.NUMBER.describe(),
            "by codebook " + Codebook.standard().version(),
            System.getProperty("java.version"))
        .doesNotContain("null");
  }

  @Test
  void writingTwiceGivesTheSameBytes() throws IOException {
    Path again = folder.resolve("again");
    BUNDLE.writeTo(again);
    for (Path file : below(written())) {
      assertThat(again.resolve(written().relativize(file))).hasSameBinaryContentAs(file);
    }
  }

  @Test
  void olderBundleIsReplacedWhole() throws IOException {
    Path target = folder.resolve("bundle");
    BUNDLE.writeTo(target);
    ReplicationBundle.of(INFO, Samples.one(), Codebook.standard()).writeTo(target);
    assertThat(target.resolve("results/by-country.csv")).doesNotExist();
    assertThat(BundleContent.read(target).value().portfolio().interventions()).hasSize(1);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(target);
    }
  }

  @Test
  void interruptedWriteLeavesTheOlderBundle() throws IOException {
    Path target = folder.resolve("bundle");
    BUNDLE.writeTo(target);
    ReplicationBundle broken = new ReplicationBundle(
        INFO, Samples.classified("half a pair \ud800"), BUNDLE.codebook(), BUNDLE.tables());
    assertThatIOException().isThrownBy(() -> broken.writeTo(target));
    assertThat(BundleContent.read(target).problems().samples()).isEmpty();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(target);
    }
  }

  @Test
  void folderWithFilesOfSomebodyElseIsLeftAlone() throws IOException {
    Path target = folder.resolve("bundle");
    BUNDLE.writeTo(target);
    Path notes = Files.writeString(target.resolve("notes.txt"), "mine");
    assertThatIOException()
        .isThrownBy(() -> BUNDLE.writeTo(target))
        .withMessageContaining("is not of a bundle");
    assertThat(notes).hasContent("mine");
  }

  @Test
  void changedFileIsNoticed() throws IOException {
    Path target = folder.resolve("bundle");
    BUNDLE.writeTo(target);
    Files.writeString(target.resolve("results/summary.json"), "{}");
    assertThat(BundleContent.read(target).problems().samples())
        .extracting(Problem::code, Problem::severity)
        .containsExactly(tuple(ProblemCode.CONFLICTING_VALUE, Severity.NOTICE));
  }

  @Test
  void folderThatIsNoBundleIsAProblem() {
    WithProblems<BundleContent> read = BundleContent.read(folder.resolve("none"));
    assertThat(read.value().portfolio().interventions())
        .isEqualTo(ImmutableList.<Intervention>of());
    assertThat(read.problems().samples())
        .extracting(Problem::code)
        .containsOnly(ProblemCode.MISSING_FILE);
  }

  @Test
  void licenceThatIsNoIdentifierIsRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> INFO.under("free for all"))
        .withMessage("licence 'free for all' is not an SPDX identifier such as CC-BY-4.0");
  }
}
