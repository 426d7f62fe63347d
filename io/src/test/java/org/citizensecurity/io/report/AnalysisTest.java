package org.citizensecurity.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringWriter;
import org.citizensecurity.place.Country;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.text.LocalizedText;
import org.junit.jupiter.api.Test;

class AnalysisTest {
  @Test
  void rowsAreTheInterventionsWhereNotGiven() {
    Analysis analysis = Analysis.builder().coded(Samples.sixty().coded()).build();
    assertThat(analysis.rows()).isEqualTo(new RowCount(60, 0));
    assertThat(analysis.problems().isEmpty()).isTrue();
    assertThat(analysis.generatedAt()).isEmpty();
  }

  @Test
  void claimThatOccursTwiceIsRejected() {
    Analysis analysis = Samples.one();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> analysis.toBuilder().addAllClaims(analysis.claims()).build())
        .withMessageContaining("name an id twice");
  }

  @Test
  void reasonsForInterventionsThatAreNotThereAreRejected() {
    Analysis other = Samples.classified("Community policing");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Samples.one().toBuilder().classifications(other.classifications()).build())
        .withMessageContaining("intervention t0 is not there");
  }

  @Test
  void emptyTitleIsRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.one().toBuilder().title(LocalizedText.empty()).build())
        .withMessage("title is empty");
  }

  @Test
  void serialisedAnalysisSaysTheSame() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(Samples.sixty());
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      StringWriter before = new StringWriter();
      StringWriter after = new StringWriter();
      SummaryJson.write(Samples.sixty(), before);
      SummaryJson.write((Analysis) in.readObject(), after);
      assertThat(after.toString()).isEqualTo(before.toString());
    }
  }

  @Test
  void dataAreSummedUp() {
    DataSummary data = DataSummary.of(Samples.sixty());
    assertThat(data.interventions()).isEqualTo(60);
    assertThat(data.codedBySource() + data.codedByClassifier()).isEqualTo(60);
    assertThat(data.years()).contains(new DataSummary.YearRange(2000, 2014));
    assertThat(data.countries())
        .containsExactly(Country.of("BR"), Country.of("CO"), Country.of("JM"), Country.of("MX"));
    assertThat(DataSummary.of(Samples.none()).years()).isEmpty();
  }
}
