package org.citizensecurity.io.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.citizensecurity.classification.Codebook;
import org.citizensecurity.io.Input;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.problem.WithProblems;

class CodebookFilesProperties {
  private static final List<String> NAMES = List.of("book", "book.json");
  private static final String HEAD =
      "version,base\nx,%s\n".formatted(Codebook.standard().version());
  private static final String TERMS = "facet,value,languages,pattern,weight,needs\n";
  private static final String DOCUMENT = """
      {"format": "citizen-security-codebook/1", "version": "x", "base": "BASE",
       "terms": [{"facet": "MEASURE", "value": "C12", "languages": ["es"], "pattern": "\u00e9lite",
                  "weight": 4, "strict": true, "unless": ["farm"]}],
       "codes": [{"scheme": "DAC5", "code": "15130", "facet": "MEASURE", "value": "C18", "weight": 3}],
       "profiles": [{"measure": "C12", "paradigm": "LAW_AND_ORDER", "prevention_level": "NONE"}],
       "function_words": [{"language": "es", "word": "asimismo", "skipped": false}]}
      """.replace("BASE", Codebook.standard().version());

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void codebookIsTheSameAfterWriting(@ForAll("alone") Codebook codebook) throws IOException {
    inFolder(folder -> {
      for (String name : NAMES) {
        CodebookFiles.write(codebook, folder.resolve(name));
        WithProblems<Optional<Codebook>> read = CodebookFiles.read(folder.resolve(name));
        assertThat(read.value()).contains(codebook);
        assertOnlyNotices(read, codebook.entries().size());
      }
    });
  }

  @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
  void extensionIsTheSameAfterWriting(@ForAll("extended") Codebook codebook) throws IOException {
    inFolder(folder -> {
      for (String name : NAMES) {
        CodebookFiles.writeExtension(codebook, folder.resolve(name));
        WithProblems<Optional<Codebook>> read = CodebookFiles.read(folder.resolve(name));
        assertThat(read.value()).contains(codebook);
        assertThat(read.rows().kept()).isLessThan(codebook.entries().size() / 2);
        assertOnlyNotices(read, read.rows().kept() - 1);
      }
    });
  }

  @Provide
  Arbitrary<Codebook> alone() {
    return Codebooks.from(Codebook.builder("x").build());
  }

  @Provide
  Arbitrary<Codebook> extended() {
    return Codebooks.from(Codebook.standard());
  }

  private static void assertOnlyNotices(WithProblems<?> read, long entries) {
    assertThat(read.problems().samples())
        .allSatisfy(problem -> assertThat(problem.severity()).isEqualTo(Severity.NOTICE));
    assertThat(read.rows().rejected()).isZero();
    assertThat(read.rows().kept()).isEqualTo(entries + 1);
  }

  @Example
  void documentOfTheTestsIsRight() {
    assertThat(CodebookFiles.read(Input.of("b.json", DOCUMENT)).orThrow()).isPresent();
  }

  @Property(tries = 150)
  void anyDamageToTheDocumentIsReadWithoutThrowing(@ForAll Random random) {
    byte[] bytes = DOCUMENT.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i <= random.nextInt(4); i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    assertConsistent(CodebookFiles.read(new Input("b.json", ByteSource.wrap(bytes))));
  }

  @Property(tries = 100)
  void anyTableIsReadWithoutThrowing(@ForAll("cells") List<String> cells) throws IOException {
    inFolder(folder -> {
      Files.writeString(folder.resolve("codebook.csv"), HEAD);
      Files.writeString(
          folder.resolve("terms.csv"), TERMS + String.join(",", cells), StandardCharsets.UTF_16);
      Files.writeString(folder.resolve("codes.csv"), "scheme,code,facet,value,weight\n" + cells);
      Files.write(
          folder.resolve("function-words.csv"),
          ("language,word\n" + String.join(",", cells)).getBytes(StandardCharsets.ISO_8859_1));
      assertConsistent(CodebookFiles.read(folder));
    });
  }

  @Provide
  Arbitrary<List<String>> cells() {
    return Arbitraries.of(
            "MEASURE",
            "C12",
            "CONTEXT",
            "es",
            "serenos",
            "4",
            "yes",
            "\n",
            "\"",
            "\0",
            "\u00e9",
            "farm",
            "a..b",
            "x".repeat(3_000),
            ";",
            "\ufffd",
            "=1")
        .list()
        .ofMaxSize(30);
  }

  @Example
  void badCharactersAndHugeCellsAreProblemsOfTheirRows() throws IOException {
    String start = "MEASURE,C12,es,";
    String rows = TERMS + start + "se\0renos,4,\n" + start + "a".repeat(2_000_000) + ",4,\n" + start
        + "a|".repeat(40_000) + "a,4,\n" + start + "serenos,4,\n" + start + "caf\u0081,4,\n"
        + "CONTEXT," + "x".repeat(1_001) + ",es,a,0,\n";
    inFolder(folder -> {
      Files.writeString(folder.resolve("codebook.csv"), HEAD);
      Files.write(folder.resolve("terms.csv"), rows.getBytes(StandardCharsets.ISO_8859_1));
      WithProblems<Optional<Codebook>> read = CodebookFiles.read(folder);
      assertThat(read.rows().kept()).isEqualTo(2);
      assertThat(read.rows().rejected()).isEqualTo(5);
      assertThat(read.problems().samples())
          .filteredOn(problem -> problem.severity() == Severity.ROW_REJECTED)
          .extracting(problem -> problem.location().line())
          .containsExactly(2L, 3L, 4L, 6L, 7L);
      assertThat(read.problems().count(ProblemCode.INVALID_VALUE)).isEqualTo(4);
      assertThat(read.problems().samples())
          .allSatisfy(problem -> assertThat(problem.toString()).hasSizeLessThan(1_500));
    });
  }

  /** No row is lost without a problem. */
  private static void assertConsistent(WithProblems<Optional<Codebook>> read) {
    long rejecting = read.problems().samples().stream()
        .map(Problem::severity)
        .filter(severity -> severity == Severity.ROW_REJECTED)
        .count();
    if (read.value().isPresent()) {
      assertThat(rejecting).isGreaterThanOrEqualTo(read.rows().rejected());
      assertThat(read.rows().kept()).isPositive();
    } else {
      assertThat(read.problems().isEmpty()).isFalse();
      assertThat(read.rows().kept()).isZero();
    }
  }

  private interface Work {
    void with(Path folder) throws IOException;
  }

  private static void inFolder(Work work) throws IOException {
    Path folder = Files.createTempDirectory("codebook");
    try {
      work.with(folder);
    } finally {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }
}
