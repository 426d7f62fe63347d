package org.citizensecurity.io.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.citizensecurity.text.Language;
import org.junit.jupiter.api.Test;

class LabelsTest {
  private static Set<String> holes(String text) {
    return Pattern.compile("\\{\\d\\}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  @Test
  void everyLanguageHasTheSameHoles() throws IOException {
    List<String> lines = Resources.readLines(
        Objects.requireNonNull(Labels.class.getResource("labels.tsv")), StandardCharsets.UTF_8);
    assertThat(lines).hasSizeGreaterThan(90).allSatisfy(line -> {
      List<String> cells = Splitter.on('\t').splitToList(line);
      assertThat(cells).hasSize(4).noneMatch(String::isBlank);
      assertThat(holes(cells.get(2))).isEqualTo(holes(cells.get(1)));
      assertThat(holes(cells.get(3))).isEqualTo(holes(cells.get(1)));
    });
  }

  @Test
  void holesAreFilledInOrder() {
    assertThat(Labels.in(Language.SPANISH).text("from_to", 1, 2)).isEqualTo("1 a 2");
  }

  @Test
  void unknownKeyIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Labels.in(Language.ENGLISH).text("nonsense"))
        .withMessage("there are no words for 'nonsense'");
  }

  @Test
  void englishTextIsMarkedInOtherLanguages() {
    assertThat(Labels.in(Language.ENGLISH).english("a<b")).hasToString("a&lt;b");
    assertThat(Labels.in(Language.PORTUGUESE).english("a<b"))
        .hasToString("<span lang=\"en\">a&lt;b</span>");
  }
}
