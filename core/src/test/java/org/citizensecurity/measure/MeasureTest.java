package org.citizensecurity.measure;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citizensecurity.SharedData;
import org.junit.jupiter.api.Test;

class MeasureTest {
  private static final Pattern ROW =
      Pattern.compile("\\| (C\\d\\d) \\| ([A-Z_]+)[^|]*\\| ([A-Z]+) \\| ([A-Z]+) \\|");

  @Test
  void theThirtyMeasuresHaveTheirNumbersInOrder() {
    assertThat(Measure.values())
        .hasSize(30)
        .extracting(Measure::id)
        .containsExactly(Stream.iterate(1, i -> i + 1)
            .limit(30)
            .map(number -> String.format(Locale.ROOT, "C%02d", number))
            .toArray(String[]::new));
  }

  // counted by hand in the table of the coding manual 1.1
  @Test
  void defaultsAreAsOftenAsInTheManual() {
    Map<Approach, Long> approaches =
        Stream.of(Measure.values()).collect(groupingBy(Measure::defaultApproach, counting()));
    assertThat(approaches)
        .containsOnly(
            Map.entry(Approach.HARD, 10L),
            Map.entry(Approach.SOFT, 13L),
            Map.entry(Approach.NEUTRAL, 7L));
    Map<ThreatScope, Long> scopes =
        Stream.of(Measure.values()).collect(groupingBy(Measure::defaultThreatScope, counting()));
    assertThat(scopes)
        .containsOnly(Map.entry(ThreatScope.TRANSNATIONAL, 10L), Map.entry(ThreatScope.LOCAL, 20L));
  }

  @Test
  void everyMeasureIsThatOfTheManual() throws IOException {
    String manual = Files.readString(SharedData.path("domain/CODING-MANUAL.md"));
    List<MatchResult> rows = ROW.matcher(manual).results().toList();
    assertThat(rows).hasSize(30).allSatisfy(row -> {
      Measure measure = Measure.of(row.group(1));
      assertThat(measure.code()).isEqualTo(row.group(2));
      assertThat(measure.defaultApproach()).isEqualTo(Approach.of(row.group(3)));
      assertThat(measure.defaultThreatScope()).isEqualTo(ThreatScope.of(row.group(4)));
    });
  }

  @Test
  void aMeasureIsFoundByCodeAndByNumber() {
    assertThat(Measure.of("c12")).isEqualTo(Measure.COMMUNITY_POLICING);
    assertThat(Measure.find("community_policing")).contains(Measure.COMMUNITY_POLICING);
    assertThat(Measure.find("C31")).isEmpty();
  }
}
