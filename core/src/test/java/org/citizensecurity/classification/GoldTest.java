package org.citizensecurity.classification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citizensecurity.SharedData;
import org.citizensecurity.code.Code;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.text.Language;
import org.junit.jupiter.api.Test;

/** Agreement with records that two people coded by the manual; floors lie a little below it. */
class GoldTest {

  @Test
  void aidRecordsAreCodedLikeACarefulReader() throws IOException {
    Agreement agreement = agreement(SharedData.path("gold/aid-records.csv"));
    assertThat(agreement.relevanceF1()).isGreaterThan(0.90);
    assertThat(agreement.mainMeasure()).isGreaterThan(0.79);
  }

  @Test
  void probesAreCodedLikeACarefulReader() throws IOException {
    Agreement agreement = agreement(SharedData.path("gold/probes.csv"));
    assertThat(agreement.relevanceF1()).isGreaterThan(0.93);
    assertThat(agreement.mainMeasure()).isGreaterThan(0.88);
  }

  private record Agreement(int hits, int wrong, int missed, int main, int coded) {
    double relevanceF1() {
      return 2.0 * hits / (2 * hits + wrong + missed);
    }

    double mainMeasure() {
      return (double) main / coded;
    }
  }

  private static Agreement agreement(Path file) throws IOException {
    int hits = 0;
    int wrong = 0;
    int missed = 0;
    int main = 0;
    int coded = 0;
    for (Map<String, String> row : rows(Files.readString(file))) {
      Coding coding = Classifier.standard()
          .code(RecordText.of(
              row.getOrDefault("title", ""),
              row.getOrDefault("description", ""),
              Language.UNDETERMINED,
              codes(row.getOrDefault("sector_codes", ""))));
      boolean relevant = row.getOrDefault("relevant", "").equals("yes");
      if (row.getOrDefault("relevant", "").isEmpty()) {
        continue;
      }
      hits += relevant && coding.relevant() ? 1 : 0;
      wrong += !relevant && coding.relevant() ? 1 : 0;
      missed += relevant && !coding.relevant() ? 1 : 0;
      String measures = row.getOrDefault("measures", "");
      if (relevant
          && !measures.isEmpty()
          && !row.getOrDefault("contested", "").contains("main_measure")) {
        coded++;
        Measure expected = Measure.of(Splitter.on(';').splitToList(measures).get(0));
        main += coding.mainMeasure().filter(expected::equals).isPresent() ? 1 : 0;
      }
    }
    return new Agreement(hits, wrong, missed, main, coded);
  }

  private static ImmutableList<Code> codes(String cell) {
    return Splitter.on(';')
        .omitEmptyStrings()
        .trimResults()
        .splitToStream(cell)
        .map(value -> new Code(value.length() == 5 ? "DAC5" : "DAC3", value))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Map<String, String>> rows(String text) {
    List<List<String>> lines = new ArrayList<>(List.of(new ArrayList<>()));
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        lines.get(lines.size() - 1).add(cell.toString().strip());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(new ArrayList<>());
        }
      } else {
        cell.append(c);
      }
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      Map<String, String> row = new TreeMap<>();
      for (int i = 0; i < line.size(); i++) {
        row.put(lines.get(0).get(i), line.get(i));
      }
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }
}
