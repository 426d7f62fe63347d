package org.citizensecurity.io;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citizensecurity.io.json.PortfolioJson;
import org.citizensecurity.io.tidy.TidyCsvWriter;
import org.citizensecurity.io.tidy.TidyTable;
import org.citizensecurity.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formats do not change unseen: what others have written with an older version stays readable. */
class GoldenFileTest {
  @Test
  void tablesAreWrittenAsTheyAlwaysWere(@TempDir Path folder) throws IOException {
    TidyCsvWriter.standard().write(portfolio(), folder);
    for (TidyTable table : TidyTable.values()) {
      assertThat(Files.readString(folder.resolve(table.fileName())))
          .isEqualTo(text(golden(table.fileName())));
    }
  }

  @Test
  void documentIsWrittenAsItAlwaysWas(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("portfolio.json");
    PortfolioJson.standard().write(portfolio(), file);
    assertThat(Files.readString(file)).isEqualTo(text(golden("portfolio.json")));
  }

  @Test
  void goldenTablesAndDocumentHoldTheSame() {
    List<Input> tables = new ArrayList<>();
    for (TidyTable table : TidyTable.values()) {
      tables.add(Input.of(golden(table.fileName())));
    }
    assertThat(PortfolioReader.standard().readAll(tables).orThrow()).isEqualTo(portfolio());
  }

  @Test
  void filesOfTheFirstVersionAreStillRead() {
    List<Input> tables = new ArrayList<>();
    for (String name : List.of("interventions", "actors", "flows", "evaluations", "sources")) {
      tables.add(Input.of(golden("version1/" + name + ".csv")));
    }
    Portfolio read = PortfolioReader.standard().readAll(tables).orThrow();

    assertThat(PortfolioReader.standard()
            .read(Input.of(golden("version1/portfolio.json")))
            .orThrow())
        .isEqualTo(read);
    assertThat(read).isEqualTo(withoutWhatCameLater(portfolio()));
  }

  private static Portfolio withoutWhatCameLater(Portfolio portfolio) {
    return Portfolio.of(
        portfolio.interventions().stream()
            .map(one -> one.toBuilder()
                .regions(one.regions().stream().limit(1).toList())
                .regionPercentages(Map.of())
                .related(List.of())
                .policyMarkers(List.of())
                .tags(List.of())
                .flows(one.flows().stream()
                    .filter(flow -> flow.basis().isForRecipient())
                    .map(flow -> flow.toBuilder()
                        .countries(List.of())
                        .regions(List.of())
                        .sectors(List.of())
                        .tags(List.of())
                        .build())
                    .toList())
                .budgets(List.of())
                .sites(List.of())
                .build())
            .toList(),
        portfolio.actors().all(),
        portfolio.sources().values());
  }

  /** Of every field there is a case, and most are empty somewhere. */
  private static Portfolio portfolio() {
    return PortfolioReader.standard().read(Input.of(golden("portfolio.json"))).orThrow();
  }

  private static URL golden(String name) {
    return requireNonNull(GoldenFileTest.class.getResource("golden/" + name));
  }

  private static String text(URL url) throws IOException {
    return Resources.toString(url, StandardCharsets.UTF_8);
  }
}
