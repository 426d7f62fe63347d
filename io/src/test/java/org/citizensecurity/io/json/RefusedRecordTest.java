package org.citizensecurity.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PortfolioReader;
import org.citizensecurity.io.Reading;
import org.citizensecurity.io.csv.RefusedFiles;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.portfolio.PortfolioAssembler;
import org.citizensecurity.problem.ProblemCollector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedRecordTest {
  private static final String DOCUMENT = """
      {"interventions": [
        {"id": "", "title": {"es": "Ley"}, "kind": "LAW", "ongoing": true, "countries": [{"country": "CO"}],
         "flows": [{"basis": "PLEDGE", "amount": 849351099.78478307, "currency": "USD"}]},
        {"id": "b"}]}
      """;

  @Test
  void refusedRecordsAreReadAgainAfterRepair(@TempDir Path folder) throws IOException {
    ProblemCollector problems = new ProblemCollector();
    try (RefusedFiles refused = new RefusedFiles(folder)) {
      PortfolioJson.standard()
          .readInto(
              Input.of("p.json", DOCUMENT),
              Reading.into(new PortfolioAssembler(problems), problems).handingRefusedTo(refused));
    }
    Path file = folder.resolve("rejected-p.json.ndjson");
    Files.writeString(file, Files.readString(file).replace("\"id\":\"\"", "\"id\":\"a\""));
    Portfolio repaired = PortfolioReader.standard().read(file).orThrow();
    String meant =
        DOCUMENT.replace("\"id\": \"\"", "\"id\": \"a\"").replace(",\n  {\"id\": \"b\"}", "");
    assertThat(repaired)
        .isEqualTo(PortfolioReader.standard().read(Input.of("p", meant)).orThrow());
  }
}
