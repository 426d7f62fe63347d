package org.citizensecurity.io.report;

import java.io.IOException;
import java.io.Writer;
import org.citizensecurity.indicator.Estimate;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.text.Language;
import org.citizensecurity.trend.ClaimResult;
import org.citizensecurity.trend.Finding;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what came out as JSON, for programs. Keys are never renamed and stand in this order:
 *
 * <ul>
 *   <li>{@code title}, {@code question}, and if given {@code generated_at}, {@code
 *       codebook_version}
 *   <li>{@code interventions}, {@code relevant}, {@code problems}: numbers
 *   <li>{@code rows}: {@code read}, {@code kept} and {@code rejected}
 *   <li>{@code coded_by}: how many interventions brought their codes ({@code source}) and how many
 *       were coded by the {@code classifier}
 *   <li>{@code counting}: the rules in words; {@code coverage}: codes of what the sources cannot
 *       contain
 *   <li>{@code pledged}, {@code committed}, {@code disbursed}, {@code expended}: the exact sum of the
 *       amounts as stated, by ISO 4217 code, as plain decimal text; amounts in current prices only, and
 *       amounts of parts are added to those of their parents
 *   <li>{@code problems_by_code}: numbers
 *   <li>{@code claims}: {@code id}, {@code statement}, {@code claimed_by}, {@code rule}, {@code
 *       verdict} and {@code findings}, one for each indicator; a figure that is not defined is absent
 *       and {@code reason} says why
 * </ul>
 */
public final class SummaryJson {
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter WRITER = JsonMapper.shared()
      .writer()
      .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES))
      .with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);

  private SummaryJson() {}

  /** Writes the summary; the writer stays open. */
  public static void write(Analysis analysis, Writer out) throws IOException {
    out.write(WRITER.writeValueAsString(json(analysis)));
    out.write('\n');
  }

  private static ObjectNode json(Analysis analysis) {
    DataSummary data = DataSummary.of(analysis);
    ObjectNode json = JsonMapper.shared().createObjectNode();
    json.put("title", analysis.title().in(Language.ENGLISH));
    json.put("question", analysis.question().in(Language.ENGLISH));
    analysis.generatedAt().ifPresent(instant -> json.put("generated_at", instant.toString()));
    analysis.codebookVersion().ifPresent(version -> json.put("codebook_version", version));
    json.put("interventions", data.interventions());
    json.put("relevant", data.relevant());
    json.put("problems", analysis.problems().count());
    json.putObject("rows")
        .put("read", analysis.rows().read())
        .put("kept", analysis.rows().kept())
        .put("rejected", analysis.rows().rejected());
    json.putObject("coded_by")
        .put("source", data.codedBySource())
        .put("classifier", data.codedByClassifier());
    json.put("counting", analysis.policy().describe());
    ArrayNode coverage = json.putArray("coverage");
    analysis.coded().portfolio().coverage().forEach(item -> coverage.add(item.code()));
    putTotal(json.putObject("pledged"), analysis, AmountBasis.PLEDGE);
    putTotal(json.putObject("committed"), analysis, AmountBasis.COMMITMENT);
    putTotal(json.putObject("disbursed"), analysis, AmountBasis.DISBURSEMENT);
    putTotal(json.putObject("expended"), analysis, AmountBasis.EXPENDITURE);
    ObjectNode problems = json.putObject("problems_by_code");
    analysis.problems().counts().forEach((code, count) -> problems.put(code.code(), count));
    ArrayNode claims = json.putArray("claims");
    analysis.claims().forEach(claim -> put(claims.addObject(), claim));
    return json;
  }

  private static void putTotal(ObjectNode json, Analysis analysis, AmountBasis basis) {
    analysis
        .coded()
        .portfolio()
        .total(basis)
        .forEach((currency, money) -> json.put(currency, money.amount().toPlainString()));
  }

  private static void put(ObjectNode json, ClaimResult result) {
    json.put("id", result.claim().id());
    json.put("statement", result.claim().statement().in(Language.ENGLISH));
    json.put("claimed_by", result.claim().claimedBy());
    json.put("rule", result.claim().rule().describe());
    json.put("verdict", result.verdict().code());
    ArrayNode findings = json.putArray("findings");
    result.findings().forEach(finding -> put(findings.addObject(), finding));
  }

  private static void put(ObjectNode json, Finding finding) {
    json.put("indicator", finding.definition().id());
    json.put("label", finding.definition().label().in(Language.ENGLISH));
    json.put("unit", finding.definition().unit());
    json.put("verdict", finding.verdict().code());
    json.put("verdict_survives_all_choices", finding.survives());
    json.put("expected", finding.expected().name());
    put(json, finding.overall());
    ObjectNode trend = json.putObject("trend");
    trend.put("years", finding.trend().years());
    finding.trend().line().find().ifPresent(line -> {
      trend.put("slope", Decimals.exact(line.slope()));
      line.interval()
          .find()
          .ifPresent(interval -> trend
              .put("slope_lower", Decimals.exact(interval.lower()))
              .put("slope_upper", Decimals.exact(interval.upper())));
    });
    finding
        .trend()
        .test()
        .find()
        .ifPresent(test -> trend
            .put("p_value", Decimals.exact(test.pValue()))
            .put("method", test.method().code()));
    putReason(trend, finding.trend().test());
  }

  private static void put(ObjectNode json, Estimate overall) {
    overall.value().find().ifPresent(value -> json.put("value", Decimals.exact(value)));
    putReason(json, overall.value());
    overall
        .interval()
        .find()
        .ifPresent(interval -> json.putObject("interval")
            .put("lower", Decimals.exact(interval.lower()))
            .put("upper", Decimals.exact(interval.upper()))
            .put("level", Decimals.exact(interval.level()))
            .put("method", interval.method().code()));
    overall
        .bounds()
        .ifPresent(bounds -> json.putObject("bounds")
            .put("lower", Decimals.exact(bounds.lower()))
            .put("upper", Decimals.exact(bounds.upper())));
    json.put("n", overall.n());
    json.put("open", overall.open());
    json.put("missing", overall.missing());
    json.put("missing_share", Decimals.exact(overall.missingShare()));
  }

  private static void putReason(ObjectNode json, Computed<?> computed) {
    computed.undefined().ifPresent(undefined -> json.put("reason", undefined.detail()));
  }
}
