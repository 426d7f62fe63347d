package org.citizensecurity.io.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.citizensecurity.classification.Codebook;
import org.citizensecurity.classification.Condition;
import org.citizensecurity.classification.Facet;
import org.citizensecurity.classification.Target;
import org.citizensecurity.classification.Term;
import org.citizensecurity.io.Input;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.WithProblems;
import org.junit.jupiter.api.Test;

class CodebookProblemsTest extends HandwrittenCodebook {
  @Test
  void everythingWrongWithARowIsReportedAndOtherRowsAreKept() throws IOException {
    extension("own-1");
    table("terms.csv", """
        facet,value,languages,strict,pattern,weight,needs,unless
        MEASURE,COMMUNITY_POLICING,es,,chasquis guardianes,4,,
        MESURE,COMMUNITY_POLICING,e1,maybe,una .. ,101,,
        MEASURE,COMUNITY_POLICING,es,,a,x,,
        APPROACH,HARDD,es,,---,,,
        MEASURE,COMMUNITY_POLICING,es,,serenos,4,polize,farmm@record
        MEASURE,COMMUNITY_POLICING,es,,CHASQUIS GUARDIANES,4,,
        MEASURE,COMMUNITY_POLICING,es,,chasquis guardianes,2,,
        CONTEXT,,,,,0,,
        """);
    WithProblems<Optional<Codebook>> read = CodebookFiles.read(folder);
    assertThat(read.rows()).isEqualTo(new RowCount(3, 6));
    assertThat(texts(read))
        .usingElementComparator((actual, start) -> actual.startsWith(start) ? 0 : 1)
        .containsExactly(
            "terms.csv:3 facet: unknown code 'MESURE', expected one of MEASURE, RELEVANCE, APPROACH, THREAT_SCOPE, PARADIGM, PREVENTION_LEVEL, DRUG_POLICY, CONTEXT, CONTRAST; perhaps MEASURE (row rejected)",
            "terms.csv:3 languages: unknown language 'e1', expected an ISO 639 code such as es or pt-BR (row rejected)",
            "terms.csv:3 strict: invalid value 'maybe', expected yes or no (row rejected)",
            "terms.csv:3 pattern: invalid value 'una .. ', expected words such as",
            "terms.csv:3 weight: bad number '101', expected a whole number from 0 to 100 (row rejected)",
            "terms.csv:4 value: unknown code 'COMUNITY_POLICING', expected one of CROP_ERADICATION,",
            "terms.csv:4 weight: bad number 'x', expected a whole number from 0 to 100 (row rejected)",
            "terms.csv:5 value: unknown code 'HARDD', expected one of HARD, SOFT, MIXED, NEUTRAL; perhaps HARD (row rejected)",
            "terms.csv:5 pattern: invalid value '---', expected words such as",
            "terms.csv:5 weight: missing value, expected a value (row rejected)",
            "terms.csv:8 pattern: duplicate id 'chasquis guardianes', expected each entry once; a row before this one is about MEASURE:COMMUNITY_POLICING es \"chasquis guardianes\" (row rejected)",
            "terms.csv:9 value: missing value, expected a value (row rejected)",
            "terms.csv:9 languages: missing value, expected one or more ISO 639 codes such as es (row rejected)",
            "terms.csv:9 pattern: missing value, expected a value (row rejected)",
            "terms.csv:6 unless: unknown code 'farmm', expected a context that has words, perhaps farm (row rejected)",
            "terms.csv:6 needs: unknown code 'polize', expected a context that has words, perhaps police (row rejected)",
            "terms.csv:2 pattern: invalid value 'chasquis guardianes', expected a term that can count; MEASURE:COMMUNITY_POLICING es \"CHASQUIS GUARDIANES\" counts wherever it stands (notice)");
  }

  @Test
  void termsOfAnExtensionThatShadowOrAreShadowedAreNoticed() throws IOException {
    Term base = STANDARD.terms(Target.of(Measure.COMMUNITY_POLICING)).stream()
        .filter(term -> term.pattern().matches("[a-z]+ [a-z]+") && term.weight() < 90)
        .filter(term -> term.condition().equals(Condition.NONE))
        .findFirst()
        .orElseThrow();
    extension("own-1");
    table("terms.csv", """
        facet,value,languages,pattern,weight
        MEASURE,C12,qu,%s,99
        MEASURE,C12,es,chasqui*,5
        MEASURE,C12,es,chasquis,4
        """.formatted(base.pattern()));
    table("function-words.csv", "language,word,skipped\nqu,hinaspa,\n");
    WithProblems<Optional<Codebook>> read = CodebookFiles.read(folder);
    assertThat(read.rows()).isEqualTo(new RowCount(5, 0));
    assertThat(texts(read))
        .contains(
            "terms.csv:2 pattern: invalid value '%s', expected a term beside those of the base; %s no longer counts (notice)"
                .formatted(base.pattern(), base.id()),
            "terms.csv:4 pattern: invalid value 'chasquis', expected a term that can count; MEASURE:COMMUNITY_POLICING es \"chasqui*\" counts wherever it stands (notice)");
  }

  @Test
  void jsonHasTheSameProblemsWithLineAndPath() {
    WithProblems<Optional<Codebook>> read =
        CodebookFiles.read(Input.of("b.json", """
        {"version": "x", "base": "%s", "wordz": [],
         "terms": [
          {"facet": "MEASURE", "value": "C12", "languages": ["es"], "pattern": "chasquis guardianes",
           "weight": 4, "remark": "Lima"},
          {"facet": "MEASURE", "value": "C12", "languages": "es", "pattern": "serenos",
           "weight": -1, "needs": "police"},
          "serenos"],
         "codes": [{"scheme": "DAC5", "code": "15130", "facet": "RELEVANCE", "value": "OTHER",
           "weight": 3, "removed": true}]}
        """.formatted(BASE)));
    assertThat(read.value().orElseThrow().find(GUARDIANS.id())).contains(GUARDIANS);
    assertThat(read.rows()).isEqualTo(new RowCount(2, 3));
    assertThat(texts(read))
        .containsExactly(
            "b.json:1 $.wordz: unknown column 'wordz', expected one of version, base, terms, codes, profiles, function_words (value dropped)",
            "b.json:4 $.terms[0].remark: unknown column 'remark', expected a known property (value dropped)",
            "b.json:5 $.terms[1].languages: invalid value 'es', expected a list (row rejected)",
            "b.json:6 $.terms[1].weight: bad number '-1', expected a whole number from 0 to 100 (row rejected)",
            "b.json:6 $.terms[1].needs: invalid value 'police', expected a list (row rejected)",
            "b.json:7 $.terms[2]: invalid value 'serenos', expected an object (row rejected)",
            "b.json:9 $.codes[0].removed: invalid value 'yes', expected an entry of the base, which has no RELEVANCE:OTHER DAC5:15130 (row rejected)");
  }

  @Test
  void columnsAreComparedWithTheFormat() throws IOException {
    extension("x");
    table("terms.csv", "facet,value,languages,patern,weight,note\nMEASURE,C12,es,serenos,4,x\n");
    table("codes.csv", "scheme;code;facet;value;weight\n");
    table("term.csv", "facet\n");
    WithProblems<Optional<Codebook>> read = CodebookFiles.read(folder);
    assertThat(read.value()).contains(STANDARD.toBuilder().version("x").build());
    assertThat(texts(read))
        .containsExactly(
            "terms.csv:1 patern: unknown column 'patern', expected a known column, perhaps pattern (value dropped)",
            "terms.csv:1 note: unknown column 'note', expected one of facet, value, languages, strict, pattern, weight, needs, unless, removed (value dropped)",
            "terms.csv:1 pattern: missing column 'patern', expected a column pattern (file rejected)",
            "codes.csv: other delimiter ';', expected a comma between the cells; this is taken for what separates them (notice)",
            "term.csv: unknown kind 'term.csv', expected one of codebook.csv, terms.csv, codes.csv, profiles.csv, function-words.csv; perhaps terms.csv (file rejected)");
  }

  @Test
  void otherBaseAndBorrowedVersionAreNoticed() throws IOException {
    table("codebook.csv", "version,base\n%s,0.9.0\n".formatted(BASE));
    table("terms.csv", "facet,value,languages,pattern,weight\nMEASURE,C12,qu,ronda,4\n");
    assertThat(texts(CodebookFiles.read(folder)))
        .containsExactly(
            "codebook.csv:2 base: invalid value '0.9.0', expected %s, the standard codebook that there is; the changes were made to that (notice)"
                .formatted(BASE),
            "codebook.csv:2 version: invalid value '%s', expected a version of its own, since evidence cites it (notice)"
                .formatted(BASE),
            "terms.csv:2 languages: unknown language 'qu', expected a language that has function words (en, es, pt) (notice)");
  }

  @Test
  void removalOfWhatIsNotThereNamesWhatMayBeMeant() throws IOException {
    Term term = STANDARD.terms(Target.of(Measure.PRISON_REFORM)).stream()
        .filter(any -> any.condition().needs().isEmpty() && !any.pattern().contains(","))
        .findFirst()
        .orElseThrow();
    extension("x");
    table(
        "terms.csv",
        "facet,value,languages,pattern,weight,removed\nMEASURE,PRISON_REFORM,qu," + term.pattern()
            + ",,yes\n");
    assertThat(texts(CodebookFiles.read(folder)))
        .singleElement()
        .asString()
        .startsWith("terms.csv:2 removed: invalid value 'yes', expected an entry of the base")
        .contains("perhaps", term.id());
    table("codebook.csv", "version\nx\n");
    assertThat(texts(CodebookFiles.read(folder)))
        .contains(
            "terms.csv:2 removed: invalid value 'yes', expected no removals in a codebook without a base (row rejected)");
  }

  @Test
  void contextThatTheBaseAsksForIsNotTakenOut() throws IOException {
    Term word = STANDARD.terms().stream()
        .filter(term -> term.target().facet() == Facet.CONTEXT)
        .filter(term -> STANDARD.terms().stream()
            .anyMatch(
                other -> other.condition().contexts().contains(term.target().value())))
        .findFirst()
        .orElseThrow();
    Target context = word.target();
    StringBuilder rows = new StringBuilder("facet,value,languages,pattern,needs,weight,removed\n");
    STANDARD
        .terms(context)
        .forEach(term -> rows.append("CONTEXT,%s,%s,%s,%s,,yes\n"
            .formatted(
                context.value(),
                term.languages().toString().replaceAll("[\\[\\] ]", "").replace(',', ';'),
                term.pattern(),
                String.join(";", term.condition().needs()))));
    extension("x");
    table("terms.csv", rows.toString());
    WithProblems<Optional<Codebook>> read = CodebookFiles.read(folder);
    assertThat(read.value()).contains(STANDARD.toBuilder().version("x").build());
    assertThat(read.rows()).isEqualTo(new RowCount(1, STANDARD.terms(context).size()));
    assertThat(texts(read))
        .allSatisfy(text -> assertThat(text)
            .contains("no removal of all words of the context " + context.value() + " while"));
  }

  @Test
  void contextsThatNeedEachOtherAreRejectedInAChain() throws IOException {
    extension("x");
    table("terms.csv", """
        facet,value,languages,pattern,weight,needs
        CONTEXT,a,es,uno,0,b
        CONTEXT,b,es,dos,0,c
        CONTEXT,c,es,tres,0,nowhere
        CONTEXT,d,es,cuatro,0,
        MEASURE,C12,es,cinco,4,d
        """);
    WithProblems<Optional<Codebook>> read = CodebookFiles.read(folder);
    assertThat(read.rows()).isEqualTo(new RowCount(3, 3));
    assertThat(read.problems().samples())
        .extracting(problem -> problem.location().line())
        .containsExactly(4L, 3L, 2L);
  }

  @Test
  void profilesThatAreNotGivenAreNamed() throws IOException {
    table("codebook.csv", "version\nx\n");
    StringBuilder rows = new StringBuilder("measure,paradigm,prevention_level\n");
    Stream.of(Measure.values())
        .filter(measure -> measure != Measure.DISARMAMENT)
        .forEach(measure -> rows.append(measure.code()).append(",CITIZEN_SECURITY,PRIMARY\n"));
    table("profiles.csv", rows.toString());
    assertThat(texts(CodebookFiles.read(folder)))
        .containsExactly(
            "codebook.csv:2 base: missing value, expected terms, or a base such as %s to extend (notice)"
                .formatted(BASE),
            "codebook.csv:2: missing value, expected a profile of DISARMAMENT; the standard one is taken (notice)");
  }

  @Test
  void withoutAVersionThereIsNoCodebook() throws IOException {
    table("terms.csv", "facet,value,languages,pattern,weight\nMEASURE,C12,es,serenos,4\n");
    WithProblems<Optional<Codebook>> read = CodebookFiles.read(folder);
    assertThat(read.value()).isEmpty();
    assertThat(read.rows()).isEqualTo(new RowCount(0, 1));
    assertThat(texts(read))
        .containsExactly("codebook.csv: missing file, expected a file that exists (file rejected)");
    table("codebook.csv", "version,base\n");
    assertThat(texts(CodebookFiles.read(folder)))
        .containsExactly(
            "codebook.csv: empty file, expected a row with the version (file rejected)");
    table("codebook.csv", "version,base\n,1.0.0\nx,\n");
    assertThat(texts(CodebookFiles.read(folder)))
        .containsExactly(
            "codebook.csv:2 version: missing value, expected a value (row rejected)",
            "codebook.csv:3: invalid value, expected one row and no more (row rejected)");
  }

  @Test
  void whatIsNoCodebookIsAProblem() throws IOException {
    assertThat(texts(CodebookFiles.read(folder.resolve("none"))))
        .containsExactly("none: missing file, expected a file that exists (file rejected)");
    table("a.json", "{\"format\": \"citizen-security-portfolio/1\", \"interventions\": []}");
    assertThat(texts(CodebookFiles.read(folder.resolve("a.json"))))
        .containsExactly(
            "a.json: unknown kind 'citizen-security-portfolio/1', expected citizen-security-codebook/1 (file rejected)");
  }

  @Test
  void moreLanguagesThanCanBeToldApartAreNoCodebook() {
    StringBuilder words =
        new StringBuilder("{\"version\": \"x\", \"terms\": [], \"function_words\": [");
    for (char c = 'a'; c <= 'z'; c++) {
      words.append(
          "{\"language\": \"q%sq\", \"word\": \"a\"},{\"language\": \"x%sx\", \"word\": \"a\"}%s"
              .formatted(c, c, c == 'z' ? "]}" : ","));
    }
    WithProblems<Optional<Codebook>> read =
        CodebookFiles.read(Input.of("b.json", words.toString()));
    assertThat(read.value()).isEmpty();
    assertThat(read.rows()).isEqualTo(new RowCount(0, 53));
    assertThat(texts(read))
        .containsExactly(
            "b.json:1 $: invalid value, expected codebook has 52 languages, expected at most 32 (file rejected)");
  }
}
