package org.citizensecurity.io.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import org.citizensecurity.io.ClassifiedRecords;
import org.citizensecurity.text.Language;
import org.junit.jupiter.api.Test;

class RecordsPageTest {
  private static String page(Language language) throws IOException {
    StringWriter out = new StringWriter();
    RecordsPage.write(
        ImmutableList.of(ClassifiedRecords.sample(), ClassifiedRecords.nothing()), language, out);
    return out.toString();
  }

  @Test
  void everyRecordHasItsCodesItsMarkedTextAndItsReasons() throws IOException {
    assertThat(page(Language.ENGLISH))
        .contains(
            "<p class=\"overline\">a,1</p>",
            "<p class=\"passage title\" dir=\"auto\" lang=\"en\"><mark ",
            "Access to justice · Approach: Soft",
            "<bdi>raids</bdi>",
            "<td class=\"number\">turned down</td>",
            "<bdi>DAC5:15130</bdi>",
            "<p class=\"overline\">b</p>",
            "<p class=\"passage\" dir=\"auto\">Asphalt</p>",
            "Does not belong to the field")
        .endsWith("</main>\n</body>\n</html>\n");
  }

  @Test
  void pageRunsNoScripts() throws IOException {
    assertThat(page(Language.ENGLISH))
        .contains("script-src &#39;none&#39;")
        .doesNotContain("<script", "<b>raids");
  }

  @Test
  void pageSpeaksTheLanguage() throws IOException {
    assertThat(page(Language.PORTUGUESE))
        .contains("<html lang=\"pt\">", "<h1>Como os registros foram codificados</h1>");
    assertThat(page(Language.of("fr"))).isEqualTo(page(Language.ENGLISH));
  }
}
