package org.citizensecurity.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.citizensecurity.io.ClassifiedRecords;
import org.citizensecurity.io.tidy.EvidenceCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodingsJsonTest {
  private static String written() throws IOException {
    StringWriter out = new StringWriter();
    CodingsJson.write(
        ImmutableList.of(ClassifiedRecords.sample(), ClassifiedRecords.nothing()), out);
    return out.toString();
  }

  @Test
  void codesComeWithTheirReasons() throws IOException {
    JsonNode json = JsonMapper.shared().readTree(written());
    assertThat(json.required("format").stringValue()).isEqualTo("citizen-security-codings/1");
    JsonNode record = json.at("/records/0");
    assertThat(record.required("id").stringValue()).isEqualTo("a,1");
    assertThat(record.required("relevant").booleanValue()).isTrue();
    assertThat(record.at("/measures/0").stringValue()).isEqualTo("ACCESS_TO_JUSTICE");
    assertThat(record.required("approach").stringValue()).isEqualTo("SOFT");
    assertThat(record.has("paradigm")).isFalse();
    assertThat(record.required("codebook").stringValue()).isEqualTo("7");
    assertThat(record.at("/weights/0/weight").intValue()).isEqualTo(10);
    JsonNode approach = record.at("/reasons/2");
    assertThat(approach.required("facet").stringValue()).isEqualTo("APPROACH");
    assertThat(approach.required("value").stringValue()).isEqualTo("SOFT");
    assertThat(approach.required("rules").values())
        .extracting(JsonNode::stringValue)
        .containsExactly("profile ACCESS_TO_JUSTICE", "weight of APPROACH:SOFT");
    assertThat(record.required("evidence").size()).isEqualTo(5);
    JsonNode against = record.at("/evidence/2");
    assertThat(against.required("standing").stringValue()).isEqualTo("TURNED_DOWN");
    assertThat(against.required("start").intValue()).isEqualTo(16);
    assertThat(against.required("text").stringValue()).isEqualTo("raids");
  }

  @Test
  void evidenceHasTheColumnsOfTheTable() throws IOException {
    JsonNode evidence = JsonMapper.shared().readTree(written()).at("/records/0/evidence/0");
    assertThat(ImmutableList.<String>builder()
            .add("record")
            .addAll(evidence.propertyNames())
            .build())
        .isEqualTo(EvidenceCsv.columns());
  }

  @Test
  void recordWithoutEvidenceHasItsCodesOnly() throws IOException {
    JsonNode record = JsonMapper.shared().readTree(written()).at("/records/1");
    assertThat(record.propertyNames()).containsExactly("id", "relevant", "codebook", "reasons");
    assertThat(record.required("relevant").booleanValue()).isFalse();
  }

  @Test
  void fileHoldsTheSame(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("codings.json");
    CodingsJson.write(
        ImmutableList.of(ClassifiedRecords.sample(), ClassifiedRecords.nothing()), file);
    assertThat(Files.readString(file)).isEqualTo(written());
  }
}
