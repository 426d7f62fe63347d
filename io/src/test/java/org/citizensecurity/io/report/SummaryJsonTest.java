package org.citizensecurity.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import org.citizensecurity.trend.ClaimResult;
import org.citizensecurity.trend.Finding;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SummaryJsonTest {
  private static String text(Analysis analysis) throws IOException {
    StringWriter out = new StringWriter();
    SummaryJson.write(analysis, out);
    return out.toString();
  }

  private static JsonNode json(Analysis analysis) throws IOException {
    return JsonMapper.shared().readTree(text(analysis));
  }

  @Test
  void countsAreThoseOfTheAnalysis() throws IOException {
    JsonNode json = json(Samples.sixty());
    assertThat(json.required("interventions").intValue()).isEqualTo(60);
    assertThat(json.required("relevant").intValue()).isEqualTo(60);
    assertThat(json.required("problems").intValue()).isEqualTo(1);
    assertThat(json.required("rows").toString())
        .isEqualTo("{\"read\":61,\"kept\":60,\"rejected\":1}");
    assertThat(json.required("coded_by").toString()).isEqualTo("{\"source\":30,\"classifier\":30}");
    assertThat(json.required("coverage").toString()).isEqualTo("[\"ODA_ONLY\"]");
  }

  @Test
  void sumsAreExactPlainText() throws IOException {
    JsonNode json = json(Samples.sixty());
    // 60 times 0.10; as binary numbers they would not sum to 6
    assertThat(json.required("committed").toString()).isEqualTo("{\"USD\":\"6\"}");
    assertThat(json.required("disbursed").toString()).isEqualTo("{\"EUR\":\"60000000\"}");
    assertThat(json.required("pledged").toString()).isEqualTo("{}");
    assertThat(json.required("expended").toString()).isEqualTo("{}");
  }

  @Test
  void keysStandInTheirOrder() throws IOException {
    assertThat(ImmutableList.copyOf(json(Samples.sixty()).propertyNames()))
        .containsExactly(
            "title",
            "question",
            "interventions",
            "relevant",
            "problems",
            "rows",
            "coded_by",
            "counting",
            "coverage",
            "pledged",
            "committed",
            "disbursed",
            "expended",
            "problems_by_code",
            "claims");
  }

  @Test
  void everyClaimHasItsVerdictAndFindings() throws IOException {
    Analysis analysis = Samples.sixty();
    JsonNode claims = json(analysis).required("claims");
    assertThat(claims.size()).isEqualTo(3);
    for (int i = 0; i < claims.size(); i++) {
      ClaimResult result = analysis.claims().get(i);
      JsonNode claim = claims.required(i);
      assertThat(claim.required("id").stringValue()).isEqualTo(result.claim().id());
      assertThat(claim.required("verdict").stringValue())
          .isEqualTo(result.verdict().code());
      for (int j = 0; j < result.findings().size(); j++) {
        Finding finding = result.findings().get(j);
        JsonNode written = claim.required("findings").required(j);
        assertThat(written.required("n").longValue())
            .isEqualTo(finding.overall().n());
        assertThat(written.required("verdict").stringValue())
            .isEqualTo(finding.verdict().code());
        assertThat(written.has("value")).isEqualTo(finding.overall().value().isDefined());
        assertThat(written.has("reason")).isNotEqualTo(written.has("value"));
      }
    }
  }

  @Test
  void optionalFactsAreWrittenWhereGiven() throws IOException {
    Analysis analysis = Samples.one().toBuilder()
        .codebookVersion("1.0.0")
        .generatedAt(Instant.parse("2026-11-01T00:00:00Z"))
        .build();
    JsonNode json = json(analysis);
    assertThat(json.required("codebook_version").stringValue()).isEqualTo("1.0.0");
    assertThat(json.required("generated_at").stringValue()).isEqualTo("2026-11-01T00:00:00Z");
  }

  @Test
  void twoRunsGiveTheSameText() throws IOException {
    assertThat(text(Samples.sixtyAnew())).isEqualTo(text(Samples.sixty())).doesNotContain("\r");
  }

  @Test
  void emptyPortfolioGivesZerosAndReasons() throws IOException {
    JsonNode json = json(Samples.none());
    assertThat(json.required("interventions").intValue()).isZero();
    assertThat(json.required("committed").isEmpty()).isTrue();
    JsonNode finding = json.at("/claims/0/findings/0");
    assertThat(finding.has("value")).isFalse();
    assertThat(finding.required("reason").stringValue()).isNotBlank();
  }

  @Test
  void hostileTextComesBackAsItWas() throws IOException {
    assertThat(json(Samples.hostile()).required("title").stringValue()).isEqualTo(Samples.HOSTILE);
  }
}
