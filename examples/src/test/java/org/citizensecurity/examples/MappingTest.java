package org.citizensecurity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingTest {
  private static final String TABLE = """
      Código;Proyecto;Inicio;País;Monto
      A;Policía comunitaria;2010;Colombia;1.500,50
      B;Patrullas en los barrios;2012;Perú;mil
      """;
  private static final String MAPPING = """
      {"format": "citizen-security-mapping/1", "id": "Código", "title": {"es": "Proyecto"},
       "start": "Inicio", "countries": "País", "decimal_comma": true,
       "amounts": [{"column": "Monto", "currency": "USD", "basis": "COMMITMENT"}]}
      """;

  @TempDir
  Path folder = Path.of("");

  @Test
  void anybodysTableIsReadByAMapping() throws IOException {
    Run run = run(Files.writeString(folder.resolve("mapping.json"), MAPPING));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("1 interventions from", "committed 1500.5 USD");
    assertThat(run.err()).contains("table.csv:3 Monto: ", "'mil'");
    assertThat(folder.resolve("out/rejected-table.csv"))
        .content()
        .contains("B,Patrullas en los barrios,2012,Perú,mil");
  }

  @Test
  void nothingIsReadByAMappingThatIsWrong() throws IOException {
    Path mapping =
        Files.writeString(folder.resolve("mapping.json"), MAPPING.replace("COMMITMENT", "PROMISE"));
    Run run = run(mapping);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("mapping.json:3", "'PROMISE'");
  }

  @Test
  void columnsAreProposedByTheirNames() throws IOException {
    Path table = Files.writeString(folder.resolve("table.csv"), TABLE.replace("Código", "Zzz"));
    Run run = Run.of(ProposeMapping.commandLine(), table);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Proyecto: TITLE, confidence ", "Monto: AMOUNT", "Zzz: not known by its name");
  }

  private Run run(Path mapping) throws IOException {
    Path table = Files.writeString(folder.resolve("table.csv"), TABLE);
    return Run.of(
        ThreeTrends.commandLine(), "--out", folder.resolve("out"), "--mapping", mapping, table);
  }
}
