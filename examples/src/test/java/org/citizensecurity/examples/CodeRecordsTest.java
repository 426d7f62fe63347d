package org.citizensecurity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.table.WholeTable;
import org.citizensecurity.io.tidy.EvidenceCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeRecordsTest {
  private static final String HEADER = "id,title,description,language,sector_codes\n";

  @TempDir
  Path folder = Path.of("");

  @Test
  void rowsKeepTheirOrderAndShowTheirEvidence() throws IOException {
    Run run = code(HEADER + "z,Community policing,Police and neighbours prevent crime,en,15130\n"
        + "a,Road repair,Asphalt for a bridge,en,21020\n");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    WholeTable coded = coded();
    assertThat(coded.header().names())
        .containsExactly(
            "id",
            "relevant",
            "measures",
            "approach",
            "threat_scope",
            "paradigm",
            "prevention_level",
            "drug_policy",
            "evidence",
            "title",
            "language");
    assertThat(ids(coded)).containsExactly("z", "a");
    assertThat(coded.rows().get(0).cell("relevant")).isEqualTo("yes");
    assertThat(coded.rows().get(0).cell("title")).isEqualTo("Community policing");
    assertThat(coded.rows().get(0).cell("language")).isEqualTo("en");
    assertThat(coded.rows().get(0).cell("evidence")).containsIgnoringCase("community polic");
    assertThat(coded.rows().get(1).cell("relevant")).isEqualTo("no");
  }

  @Test
  void reasonsAreWrittenAsTableAsJsonAndAsPage() throws IOException {
    Path in = Files.writeString(
        folder.resolve("in.csv"),
        HEADER + "z,Policía comunitaria,En vez de mano dura,es,\na,Road repair,Asphalt,en,\n");
    Path evidence = folder.resolve("evidence.csv");
    Path json = folder.resolve("codings.json");
    Path page = folder.resolve("page.html");
    Run run = Run.of(
        CodeRecords.commandLine(),
        in,
        out(),
        "--evidence",
        evidence,
        "--json",
        json,
        "--page",
        page,
        "--language",
        "es");
    assertThat(run.code()).isZero();
    WholeTable reasons = WholeTable.read(Input.of(evidence)).orThrow();
    assertThat(reasons.header().names()).isEqualTo(EvidenceCsv.columns());
    assertThat(reasons.rows())
        .anySatisfy(row -> {
          assertThat(row.cell("record")).isEqualTo("z");
          assertThat(row.cell("text")).isEqualTo("Policía comunitaria");
          assertThat(row.cell("value")).isEqualTo("COMMUNITY_POLICING");
        })
        .anySatisfy(row -> {
          assertThat(row.cell("text")).isEqualTo("mano dura");
          assertThat(row.cell("standing")).isEqualTo("TURNED_DOWN");
        });
    assertThat(json).content().contains("\"id\": \"z\"", "\"id\": \"a\"");
    assertThat(page)
        .content()
        .contains("<html lang=\"es\">", "against\" title=\"", ">mano dura</mark>", "Asphalt");
  }

  @Test
  void pageThatCannotBeWrittenIsNamed() throws IOException {
    Path in = Files.writeString(folder.resolve("in.csv"), HEADER + "a,b,c,en,\n");
    Path page = in.resolve("page.html");
    Run run = Run.of(CodeRecords.commandLine(), in, out(), "--page", page);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("cannot write '%s': ".formatted(page));
  }

  @Test
  void rowsWithoutIdOfTheirOwnAreCodedAndNamed() throws IOException {
    Run run = code(HEADER + "a,Prisons,x,en,\n ,Courts,y,,\n a ,Police,z,,\n");
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("in.csv:3 id: missing value, expected an id; the row is coded all the same")
        .contains("in.csv:4 id: duplicate id 'a', expected each record in one row")
        .contains("(notice)");
    assertThat(ids(coded())).containsExactly("a", " ", " a ");
    assertThat(coded().rows().get(1).cell("language")).isEmpty();
  }

  @Test
  void wrongLanguageIsAProblemAndTheRowIsCoded() throws IOException {
    Run run = code(HEADER + "a,Community policing,x,not a language,\nb,Prisons,y,en,\n");
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("1 problem: 1 unknown language")
        .contains("in.csv:2 language: unknown language 'not a language', expected an ISO 639 code")
        .contains("(value dropped)");
    assertThat(ids(coded())).containsExactly("a", "b");
  }

  @Test
  void wrongSectorCodeIsAProblemAndTheRowIsCoded() throws IOException {
    Run run = code(HEADER + "a,Community policing,x,en,15132:;15130;:9\nb,Prisons,y,en,\n");
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("2 problems: 2 unknown code")
        .contains("in.csv:2 sector_codes: unknown code '15132:', expected a code such as 15132")
        .contains("in.csv:2 sector_codes: unknown code ':9'")
        .doesNotContain("\tat ");
    assertThat(ids(coded())).containsExactly("a", "b");
  }

  @Test
  void missingFileSaysOnlyThat() {
    Run run = Run.of(CodeRecords.commandLine(), folder.resolve("none.csv"), out());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("none.csv: missing file").doesNotContain("column");
  }

  @Test
  void emptyFileSaysOnlyThat() throws IOException {
    Run run = code("");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("in.csv: empty file").doesNotContain("column");
  }

  @Test
  void missingColumnIsNamed() throws IOException {
    Run run = code("id,title\na,b\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("in.csv: missing column [description]");
  }

  @Test
  void unwritableFileIsSaidInOneLine() throws IOException {
    Path in = Files.writeString(folder.resolve("in.csv"), HEADER + "a,b,c,en,\n");
    Run run = Run.of(CodeRecords.commandLine(), in, in.resolve("out.csv"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("cannot write '%s': ".formatted(in.resolve("out.csv")))
        .doesNotContain("\tat ");
  }

  private Run code(String table) throws IOException {
    return Run.of(
        CodeRecords.commandLine(), Files.writeString(folder.resolve("in.csv"), table), out());
  }

  private Path out() {
    return folder.resolve("out.csv");
  }

  private WholeTable coded() {
    return WholeTable.read(Input.of(out())).orThrow();
  }

  private static List<String> ids(WholeTable table) {
    return table.rows().stream().map(row -> row.cell("id")).toList();
  }
}
