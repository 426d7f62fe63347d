package org.citizensecurity.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.coding.CodingCsv;
import org.citizensecurity.io.table.WholeTable;
import org.citizensecurity.reliability.CodedQuestion;
import org.citizensecurity.reliability.CodingSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCodingTest {
  private static final String GOLD = """
      id,source,language,title,relevant,measures,approach,threat_scope,paradigm,prevention_level,drug_policy,contested
      a1,invented,en,Neighbourhood officers,yes,C12,SOFT,LOCAL,CITIZEN_SECURITY,PRIMARY,NOT_APPLICABLE,
      a2,invented,es,Erradicación manual,yes,C01;C25,MIXED,TRANSNATIONAL,LAW_AND_ORDER,NONE,BALANCED,
      a3,invented,es,Reforma policial,yes,C20,NEUTRAL,LOCAL,UNDETERMINED,NONE,NOT_APPLICABLE,
      a4,invented,pt,Mediação de conflitos,yes,C21;C13,SOFT,LOCAL,CITIZEN_SECURITY,,NOT_APPLICABLE,prevention_level
      a5,invented,en,School meals,no,,,,,,,
      a6,invented,pt,Segurança alimentar,no,,,,,,,
      a7,invented,en,Courts and victims,yes,C18;C27,SOFT,LOCAL,CITIZEN_SECURITY,TERTIARY,NOT_APPLICABLE,main_measure
      a8,invented,es,Patrullas,yes,C30,NEUTRAL,LOCAL,UNDETERMINED,SECONDARY,NOT_APPLICABLE,
      a9,invented,es,Relief in a war,,,,,,,,relevant
      b1,invented,pt,Operação na fronteira,yes,C09;C02,HARD,TRANSNATIONAL,NATIONAL_SECURITY,NONE,PROHIBITION,
      b2,invented,en,Only here,yes,C14,SOFT,LOCAL,CITIZEN_SECURITY,PRIMARY,NOT_APPLICABLE,
      """;
  private static final String CODED = """
      id,relevant,measures,approach,threat_scope,paradigm,prevention_level,drug_policy
      b1,yes,DRUG_INTERDICTION;BORDER_SECURITY,HARD,TRANSNATIONAL,LAW_AND_ORDER,NONE,PROHIBITION
      a1,yes,COMMUNITY_POLICING;POLICE_REFORM,SOFT,LOCAL,CITIZEN_SECURITY,PRIMARY,NOT_APPLICABLE
      a2,yes,C01,HARD,TRANSNATIONAL,LAW_AND_ORDER,NONE,PROHIBITION
      a3,no,,,,,,
      a4,yes,C21,SOFT,LOCAL,CITIZEN_SECURITY,SECONDARY,NOT_APPLICABLE
      a5,yes,C13,SOFT,LOCAL,CITIZEN_SECURITY,PRIMARY,NOT_APPLICABLE
      a6,no,,,,,,
      a7,yes,C27;C18,SOFT,LOCAL,UNDETERMINED,TERTIARY,NOT_APPLICABLE
      a8,yes,C30,NEUTRAL,BOTH,UNDETERMINED,,NOT_APPLICABLE
      a9,yes,C27,SOFT,LOCAL,CITIZEN_SECURITY,TERTIARY,NOT_APPLICABLE
      z9,no,,,,,,
      """;

  @TempDir
  Path folder = Path.of("");

  /** Expected: score.py of the gold standard, an independent implementation in Python. */
  @Test
  void figuresAreThoseOfTheIndependentScore() throws IOException {
    Run run = run(GOLD, CODED, "--out", folder.resolve("out"));
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertValue("all", "relevant", "yes", "precision", "0.857");
    assertValue("all", "relevant", "yes", "recall", "0.857");
    assertValue("all", "relevant", "yes", "f1", "0.857");
    assertValue("all", "relevant", "", "alpha", "0.393");
    assertValue("all", "measures", "", "f1", "0.800");
    assertValue("all", "main_measure", "", "agreement", "0.667");
    assertQuestion("all", "approach", "0.714", "0.583", "0.629", 7);
    assertQuestion("all", "threat_scope", "0.714", "0.875", "0.544", 7);
    assertQuestion("all", "paradigm", "0.571", "0.492", "0.458", 7);
    assertQuestion("all", "prevention_level", "0.667", "0.700", "0.585", 6);
    assertQuestion("all", "drug_policy", "0.714", "0.519", "0.500", 7);
    assertValue("es", "relevant", "yes", "f1", "0.800");
    assertValue("es", "measures", "", "f1", "0.667");
    assertQuestion("es", "prevention_level", "0.333", "0.333", "0.091", 3);
    assertValue("pt", "main_measure", "", "agreement", "0.500");
    assertQuestion("pt", "paradigm", "0.500", "0.500", "0.400", 2);
  }

  private void assertQuestion(
      String records, String question, String right, String macroF1, String alpha, int n)
      throws IOException {
    assertThat(assertValue(records, question, "", "agreement", right)).isEqualTo(n);
    assertValue(records, question, "", "macro_f1", macroF1);
    assertValue(records, question, "", "alpha", alpha);
  }

  private int assertValue(
      String records, String question, String code, String statistic, String rounded)
      throws IOException {
    return WholeTable.read(Input.of(folder.resolve("out/agreement.csv"))).orThrow().rows().stream()
        .filter(row -> row.cell("records").equals(records)
            && row.cell("question").equals(question)
            && row.cell("code").equals(code)
            && row.cell("statistic").equals(statistic))
        .map(row -> {
          assertThat(Double.parseDouble(row.cell("value")))
              .as("%s %s %s", records, question, statistic)
              .isCloseTo(Double.parseDouble(rounded), within(5e-4));
          return Integer.parseInt(row.cell("n"));
        })
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tablesSayHowTheyAreCounted() throws IOException {
    Run run = run(GOLD, CODED);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("in both: 10, only in the first: 1, only in the second: 1")
        .contains("what the other leaves blank")
        .contains("2000 resamples, seed 1, xoshiro256++")
        .contains("records: all\n", "records: en\n", "records: es\n", "records: pt\n")
        .contains("contests or finds irrelevant is wrong", "that is a code of its own, \"-\"")
        .contains("SOFT-MIXED-HARD", "Corrected shares take its mistakes out")
        .containsPattern("\nrelevant +9 +1 +0 +0 +0 +0.778 \\[0.453, 0.937]")
        .contains("15 disputes on 9 records: 3 relevant, 3 measures, 2 main_measure")
        .doesNotContain("-0.000", "NaN");
    assertThat(run(GOLD, CODED, "--both").out())
        .contains("Only records count that both have coded")
        .doesNotContain("corrected share")
        .containsPattern("\nprevention_level +4 ");
  }

  @Test
  void whatWasTakenForWhatIsShownAndWritten() throws IOException {
    Run run = run(GOLD, CODED, "--out", folder.resolve("out"));
    assertThat(run.out())
        .containsPattern("\nfirst . second +- +HARD +MIXED +NEUTRAL +SOFT\nHARD ")
        .doesNotContainPattern("\n- +0 ")
        .containsPattern("\nmain_measure of the first +of the second +records\n")
        .containsPattern("\nPOLICE_REFORM +- +1\n");
    WholeTable confusion =
        WholeTable.read(Input.of(folder.resolve("out/confusion.csv"))).orThrow();
    assertThat(confusion.rows().stream()
            .filter(row -> row.cell("records").equals("all"))
            .filter(row -> row.cell("question").equals("approach"))
            .mapToInt(row -> Integer.parseInt(row.cell("count")))
            .sum())
        .isEqualTo(7);
    WholeTable shares =
        WholeTable.read(Input.of(folder.resolve("out/shares.csv"))).orThrow();
    // by hand: 8 of 11 coded, sensitivity 6/7, specificity 1/2, so (8/11 - 1/2) / (6/7 - 1/2)
    assertThat(shares.rows())
        .filteredOn(row -> row.cell("records").equals("all") && row.cell("code").equals("yes"))
        .extracting(row -> row.cell("corrected"))
        .containsExactly("0.636364");
  }

  @Test
  void filesOfASpreadsheetInSpanishAreRead() throws IOException {
    String semicolons = "id;relevant;measures\nb1;yes;\"C02;C09\"\na1;yes;C12\na5;no;\n";
    Run run = run(GOLD, semicolons);
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("coded.csv: other delimiter ';'").contains("(notice)");
    assertThat(run.out()).contains("in both: 3", "COMMUNITY_POLICING");
  }

  @Test
  void decisionsComeBackAsOneAgreedFile() throws IOException {
    Path out = folder.resolve("out");
    assertThat(run(GOLD, CODED, "--out", out).code()).isZero();
    Path arbitration = out.resolve("arbitration.csv");
    String decided = Files.readString(arbitration)
        .replace("a2,Erradicación manual,approach,MIXED,HARD,", "a2,,approach,MIXED,HARD,MIXED")
        .replace("a5,School meals,relevant,no,yes,", "a5,,relevant,no,yes,no");
    Files.writeString(arbitration, decided);
    Run settled = run(GOLD, CODED, "--out", out, "--decisions", arbitration);
    assertThat(settled.code()).isZero();
    assertThat(settled.err()).isEmpty();
    assertThat(settled.out())
        .contains("2 of 15 disputes decided, on 2 of 9 records; what is not decided is contested");
    CodingSheet agreed = CodingCsv.read(Input.of(out.resolve("agreed.csv"))).orThrow();
    assertThat(agreed.records()).hasSize(10);
    assertThat(agreed.find("a2").orElseThrow().codes(CodedQuestion.APPROACH))
        .containsExactly("MIXED");
    assertThat(agreed.find("a2").orElseThrow().contested())
        .containsExactlyInAnyOrder(CodedQuestion.MEASURES, CodedQuestion.DRUG_POLICY);
    assertThat(agreed.find("a5").orElseThrow().isIrrelevant()).isTrue();
    assertThat(arbitration).content().isEqualTo(decided);
  }

  @Test
  void fileWithDecisionsIsNotWrittenOver() throws IOException {
    Path arbitration = folder.resolve("out").resolve("arbitration.csv");
    Files.createDirectories(folder.resolve("out"));
    String decided = "id,question,decision\na2,approach,MIXED\n";
    Files.writeString(arbitration, decided);
    Run run = run(GOLD, CODED, "--out", folder.resolve("out"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("holds decisions and is left as it is");
    assertThat(run.out()).isEmpty();
    assertThat(arbitration).content().isEqualTo(decided);
  }

  @Test
  void wrongCellIsALineAndTheRestIsCompared() throws IOException {
    Run run = run(GOLD, CODED.replace("b1,yes", "b1,perhaps"));
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("coded.csv:2 relevant: invalid value 'perhaps', expected yes or no")
        .doesNotContain("\tat ");
  }

  @Test
  void nothingToCompareEndsWithTwo() throws IOException {
    assertEnd(Run.of(EvaluateCoding.commandLine(), folder.resolve("x.csv"), file("y.csv", GOLD)))
        .contains("x.csv: missing file", "no record is in both");
    assertEnd(run("id,relevant\na,yes\n", "id,relevant\nb,yes\n")).contains("no record is in both");
    assertEnd(run("id,relevant\na,yes\n", "id,title\na,x\n"))
        .contains("coded.csv:1 relevant: missing column");
    assertEnd(run(GOLD, CODED, "--decisions", folder.resolve("none.csv")))
        .contains("--decisions needs --out");
    assertEnd(run(
            GOLD, CODED, "--out", folder.resolve("o"), "--decisions", folder.resolve("none.csv")))
        .contains("none.csv: missing file");
    assertEnd(run(GOLD, CODED, "--out", file("plain", "")))
        .startsWith("cannot write '%s': ".formatted(folder.resolve("plain")));
  }

  private static AbstractStringAssert<?> assertEnd(Run run) {
    assertThat(run.code()).isEqualTo(2);
    return assertThat(run.err()).doesNotContain("\tat ");
  }

  private Run run(String gold, String coded, Object... options) throws IOException {
    Object[] arguments = Stream.concat(
            Stream.of(file("gold.csv", gold), file("coded.csv", coded)), Arrays.stream(options))
        .toArray();
    return Run.of(EvaluateCoding.commandLine(), arguments);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
