package org.citizensecurity.io.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.citizensecurity.classification.Classifier;
import org.citizensecurity.classification.CodeRule;
import org.citizensecurity.classification.Codebook;
import org.citizensecurity.classification.RecordText;
import org.citizensecurity.classification.Target;
import org.citizensecurity.classification.Term;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.WithProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodebookFilesTest extends HandwrittenCodebook {
  @ParameterizedTest
  @ValueSource(strings = {"book", "book.json"})
  void standardCodebookIsTheSameAfterWriting(String name) throws IOException {
    CodebookFiles.write(STANDARD, folder.resolve(name));
    WithProblems<Optional<Codebook>> read = CodebookFiles.read(folder.resolve(name));
    assertThat(read.problems().samples()).isEmpty();
    assertThat(read.value()).contains(STANDARD);
    assertThat(read.rows()).isEqualTo(new RowCount(1 + STANDARD.entries().size(), 0));

    Classifier again = Classifier.of(read.value().orElseThrow());
    for (String text : new String[] {
      "Polic\u00eda comunitaria y prevenci\u00f3n de la violencia juvenil, en vez de mano dura",
      "Programa de redu\u00e7\u00e3o de danos e n\u00e3o repress\u00e3o ao tr\u00e1fico de drogas",
      "School meals and food security for families"
    }) {
      RecordText record = RecordText.of(text, text);
      assertThat(again.classify(record)).isEqualTo(Classifier.standard().classify(record));
    }
  }

  @Test
  void folderHoldsFiveTablesThatASpreadsheetOpens() throws IOException {
    CodebookFiles.write(STANDARD, folder);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted())
          .containsExactly(
              "codebook.csv", "codes.csv", "function-words.csv", "profiles.csv", "terms.csv");
    }
    assertThat(folder.resolve("codebook.csv")).hasContent("version,base\n%s,\n".formatted(BASE));
    assertThat(Files.readAllLines(folder.resolve("terms.csv")))
        .startsWith("facet,value,languages,strict,pattern,weight,needs,unless,removed")
        .noneMatch(line -> line.matches(".*(^|,)[=+@-].*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"book", "book.json"})
  void extensionHoldsOnlyWhatDiffers(String name) throws IOException {
    Term heavier = STANDARD.terms(Target.of(Measure.PRISON_REFORM)).get(0);
    Term gone = STANDARD.terms(Target.of(Measure.PRISON_REFORM)).get(1);
    Codebook extended = STANDARD.toBuilder()
        .version("own-1")
        .add(GUARDIANS)
        .add(new Term(
            heavier.target(), heavier.languages(), heavier.pattern(), 99, heavier.condition()))
        .remove(gone.id())
        .build();
    Path path = folder.resolve(name);
    CodebookFiles.writeExtension(extended, path);
    WithProblems<Optional<Codebook>> read = CodebookFiles.read(path);
    assertThat(read.problems().samples()).isEmpty();
    assertThat(read.value()).contains(extended);
    assertThat(read.rows()).isEqualTo(new RowCount(4, 0));
  }

  @Test
  void extensionNeedsNoMoreThanTwoSmallTables() throws IOException {
    extension("own-1");
    table(
        "terms.csv",
        "facet,value,languages,pattern,weight\nMEASURE,C12,es,  chasquis   guardianes ,4\n");
    assertThat(CodebookFiles.read(folder).orThrow())
        .contains(STANDARD.toBuilder().version("own-1").add(GUARDIANS).build());
  }

  @Test
  void codebookOnItsOwnTakesProfilesAndFunctionWordsOfTheStandardOne() throws IOException {
    table("codebook.csv", "version\nmine\n");
    table(
        "terms.csv",
        "facet,value,languages,pattern,weight\nMEASURE,C12,es,chasquis guardianes,4\n");
    assertThat(CodebookFiles.read(folder).orThrow())
        .contains(Codebook.builder("mine").add(GUARDIANS).build());
    table("function-words.csv", "language,word,skipped\nqu,hinaspa,\n");
    assertThat(CodebookFiles.read(folder).value().orElseThrow().functionWords()).hasSize(1);
  }

  @Test
  void yearsOfCodesAreReadAndCompared() throws IOException {
    extension("own-1");
    table("codes.csv", """
        scheme,code,facet,value,weight,from,to
        DAC5,99999,MEASURE,C12,4,2007,2015
        DAC5,99998,MEASURE,C12,4,2016,
        DAC5,99997,MEASURE,C12,4,2016,2015
        DAC5,99996,MEASURE,C12,4,16,soon
        """);
    WithProblems<Optional<Codebook>> read = CodebookFiles.read(folder);
    assertThat(read.value().orElseThrow().codeRules())
        .filteredOn(rule -> rule.value().startsWith("9999"))
        .extracting(CodeRule::years)
        .containsExactly(Range.atLeast(2016), Range.closed(2007, 2015));
    assertThat(texts(read))
        .containsExactly(
            "codes.csv:4 to: invalid value '2015', expected a year that is not before 2016 (row rejected)",
            "codes.csv:5 from: bad number '16', expected a whole number from 1900 to 2100 (row rejected)",
            "codes.csv:5 to: bad number 'soon', expected a whole number from 1900 to 2100 (row rejected)");
  }

  @Test
  void fileInThePlaceOfTheFolderIsNotOverwritten() throws IOException {
    Path file = Files.writeString(folder.resolve("book"), "mine");
    assertThatThrownBy(() -> CodebookFiles.write(STANDARD, file)).isInstanceOf(IOException.class);
    assertThat(file).hasContent("mine");
  }
}
