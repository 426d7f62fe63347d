package org.citizensecurity.io.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.citizensecurity.indicator.Estimate;
import org.citizensecurity.io.report.Analysis;
import org.citizensecurity.io.report.Samples;
import org.citizensecurity.text.Language;
import org.citizensecurity.trend.ClaimResult;
import org.citizensecurity.trend.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HtmlReportTest {
  private static final Pattern SPEC = Pattern.compile(
      "<script type=\"application/json\" id=\"([^\"]+)-spec\">(.*?)</script>", Pattern.DOTALL);
  private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);
  private static final Pattern NOT_MARKUP = Pattern.compile(
      "<script.*?</script>|<style>.*?</style>|<!--.*?-->|<!DOCTYPE html>", Pattern.DOTALL);
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9]*)((?: [a-z-]+=\"[^\"<>]*\")*)(/?)>");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Set<String> VOID = Set.of("meta", "br");

  static List<Analysis> analyses() {
    return List.of(
        Samples.sixty(),
        Samples.one(),
        Samples.none(),
        Samples.hostile(),
        Samples.classified(Samples.HOSTILE + " Community policing", "Asphalt"));
  }

  private static String page(Analysis analysis, Language language) throws IOException {
    StringWriter out = new StringWriter();
    HtmlReport.write(analysis, language, out);
    return out.toString();
  }

  private static String page(Analysis analysis) throws IOException {
    return page(analysis, Language.ENGLISH);
  }

  private static List<MatchResult> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList();
  }

  /** The page without scripts, style and comments. */
  private static String markup(String page) {
    return NOT_MARKUP.matcher(page).replaceAll("");
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void everyTagIsClosedAndEveryIdIsUsedOnce(Analysis analysis) throws IOException {
    String markup = markup(page(analysis));
    Deque<String> open = new ArrayDeque<>();
    for (MatchResult tag : all(TAG, markup)) {
      String name = tag.group(2);
      if (VOID.contains(name) || !tag.group(4).isEmpty()) {
        continue;
      }
      if (tag.group(1).isEmpty()) {
        open.push(name);
      } else {
        assertThat(open.pop()).isEqualTo(name);
      }
    }
    assertThat(open).isEmpty();
    assertThat(TAG.matcher(markup).replaceAll("")).doesNotContain("<").doesNotContain(">");
    Set<String> ids = new HashSet<>();
    assertThat(all(ID, markup))
        .allSatisfy(id -> assertThat(ids.add(id.group(1))).isTrue());
    assertThat(all(Pattern.compile("href=\"#([^\"]*)\""), markup))
        .allSatisfy(link -> assertThat(ids).contains(link.group(1)));
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void everyChartIsValidJsonAndHasATable(Analysis analysis) throws IOException {
    String page = page(analysis);
    for (MatchResult spec : all(SPEC, page)) {
      JsonNode json = JsonMapper.shared().readTree(spec.group(2));
      assertThat(json.required("$schema").stringValue()).contains("vega-lite/v5");
      assertThat(json.required("description").stringValue()).isNotBlank();
      assertThat(json.at("/data/values").isEmpty()).isFalse();
      assertThat(spec.group(2)).doesNotContain("<").doesNotContain("\"@");
    }
    assertThat(all(Pattern.compile("<figure>"), page)).hasSize(all(SPEC, page).size());
    assertThat(all(Pattern.compile("</table></div>\\s*</details>\\s*</figure>"), page))
        .hasSize(all(SPEC, page).size());
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void onlyTheScriptsOfThePageMayRun(Analysis analysis)
      throws IOException, NoSuchAlgorithmException {
    String page = page(analysis);
    String policy = all(Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\""), page)
        .get(0)
        .group(1)
        .replace("&#39;", "'");
    assertThat(policy)
        .startsWith("default-src 'none'")
        .contains("img-src data:")
        .doesNotContain("unsafe-eval")
        .doesNotContain("script-src 'unsafe-inline'");
    List<MatchResult> scripts = all(SCRIPT, page);
    assertThat(scripts).hasSize(4);
    for (MatchResult script : scripts) {
      byte[] digest = MessageDigest.getInstance("SHA-256")
          .digest(script.group(1).getBytes(StandardCharsets.UTF_8));
      assertThat(policy).contains("sha256-" + Base64.getEncoder().encodeToString(digest));
    }
    assertThat(all(Pattern.compile("<script"), page))
        .as("four scripts and one block of data for each chart")
        .hasSize(4 + all(SPEC, page).size());
  }

  @Test
  void nothingIsLoadedFromOutside() throws IOException {
    String markup = markup(page(Samples.sixty()));
    assertThat(markup).doesNotContain(" src=").doesNotContain("<link").doesNotContain("@import");
  }

  @Test
  void hostileTextIsShownAsText() throws IOException {
    String page = page(Samples.hostile());
    assertThat(page).doesNotContain("<script>alert");
    assertThat(markup(page))
        .doesNotContain("<img")
        .doesNotContain("javascript:")
        .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
    JsonNode chart = JsonMapper.shared().readTree(all(SPEC, page).get(0).group(2));
    assertThat(chart.at("/encoding/y/title").stringValue()).isEqualTo(Samples.HOSTILE);
  }

  @Test
  void everyFindingIsShownWithItsFigures() throws IOException {
    Analysis analysis = Samples.sixty();
    String page = page(analysis);
    for (ClaimResult result : analysis.claims()) {
      assertThat(page).contains(result.claim().statement().in(Language.ENGLISH));
      for (Finding finding : result.findings()) {
        assertThat(page)
            .contains("<span class=\"id\">" + finding.definition().id() + "</span>")
            .contains(finding.overall().counting());
      }
    }
    Finding soft = analysis.claims().get(0).findings().get(0);
    assertThat(page)
        .contains("<b>%.1f\u00a0%%</b>".formatted(100 * soft.overall().value().orThrow()))
        .contains("Military aid and much enforcement cannot be in it");
  }

  @Test
  void yearlyChartHoldsTheValuesByYear() throws IOException {
    Finding soft = Samples.sixty().claims().get(0).findings().get(0);
    String page = page(Samples.sixty());
    JsonNode values =
        JsonMapper.shared().readTree(all(SPEC, page).get(0).group(2)).at("/data/values");
    assertThat(values.size()).isEqualTo(soft.byYear().size());
    for (JsonNode row : values) {
      Estimate estimate =
          Objects.requireNonNull(soft.byYear().get(row.required("year").intValue()));
      assertThat(row.required("value").doubleValue())
          .isCloseTo(estimate.value().orThrow(), within(1e-6));
      assertThat(row.required("n").longValue()).isEqualTo(estimate.n());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "pt"})
  void pageSpeaksTheLanguage(String code) throws IOException {
    String page = page(Samples.sixty(), Language.of(code));
    assertThat(page)
        .contains("<html lang=\"" + code + "\">")
        .contains("<h1>" + Samples.sixty().title().in(Language.of(code)) + "</h1>");
    assertThat(page.contains("<span lang=\"en\">")).isEqualTo(!code.equals("en"));
  }

  @Test
  void otherLanguageGivesEnglish() throws IOException {
    assertThat(page(Samples.one(), Language.of("fr"))).isEqualTo(page(Samples.one()));
  }

  @Test
  void twoRunsGiveTheSameBytesInAnyLocale() throws IOException {
    String expected = page(Samples.sixtyAnew());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(page(Samples.sixtyAnew())).isEqualTo(expected).doesNotContain("\r\n");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void timeIsShownWhereGiven() throws IOException {
    Analysis analysis = Samples.one().toBuilder()
        .generatedAt(Instant.parse("2026-11-01T00:00:00Z"))
        .build();
    assertThat(page(analysis)).contains("Made at 2026-11-01T00:00:00Z.");
    assertThat(page(Samples.one())).doesNotContain("Made at");
  }

  @Test
  void emptyPortfolioHasReasonsInsteadOfPictures() throws IOException {
    String page = page(Samples.none());
    assertThat(all(SPEC, page)).isEmpty();
    assertThat(page).contains("No figure").contains("No year has a value");
  }

  @Test
  void fewRecordsAreShownWithTheirMarkedWords() throws IOException {
    String word = "<mark class=\"measure\" title=\"Measure: Community policing";
    Analysis analysis = Samples.classified(
        "Community policing 1 " + "x".repeat(5000),
        "Asphalt 1",
        "Community policing 2",
        "Community policing 3",
        "Community policing 4",
        "Community policing 5",
        "Community policing 6",
        "Asphalt 2",
        "Asphalt 3");
    String page = page(analysis);
    assertThat(page)
        .contains("href=\"#records\"")
        .contains("of 9 coded by the classifier")
        .contains("Asphalt 1", "Asphalt 2", "</mark> 5", "x…")
        .doesNotContain("Asphalt 3", "</mark> 6");
    assertThat(all(Pattern.compile(Pattern.quote(word)), page)).hasSize(5);
    assertThat(page(Samples.sixty())).doesNotContain("id=\"records\"");
  }
}
