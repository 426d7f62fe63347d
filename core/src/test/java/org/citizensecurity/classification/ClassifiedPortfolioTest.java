package org.citizensecurity.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.citizensecurity.Serialised;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.portfolio.CodedPortfolio;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;
import org.junit.jupiter.api.Test;

class ClassifiedPortfolioTest {
  private static final Classifier CLASSIFIER = Classifier.standard();
  private static final Intervention OPEN = Intervention.builder()
      .id(new InterventionId("open"))
      .title(LocalizedText.of(Language.ENGLISH, "Community policing"))
      .build();
  private static final Intervention CODED = Intervention.builder()
      .id(new InterventionId("coded"))
      .title(LocalizedText.of(Language.ENGLISH, "Prison reform"))
      .coding(Coding.ofMeasures(ImmutableList.of(Measure.ARMS_CONTROL)))
      .build();
  private static final Portfolio PORTFOLIO =
      Portfolio.of(ImmutableList.of(CODED, OPEN), ImmutableList.of(), ImmutableList.of());

  @Test
  void codesAreThoseOfTheCodingWithoutReasons() {
    assertThat(CLASSIFIER.classify(PORTFOLIO).coded()).isEqualTo(CLASSIFIER.code(PORTFOLIO));
  }

  @Test
  void onlyWhatBroughtNoCodesHasReasons() {
    ClassifiedPortfolio classified = CLASSIFIER.classify(PORTFOLIO);
    assertThat(classified.classifications().keySet()).isEqualTo(ImmutableSet.of(OPEN.id()));
    assertThat(classified.records())
        .containsExactly(new ClassifiedRecord(
            "open", RecordText.of(OPEN), CLASSIFIER.classify(RecordText.of(OPEN))));
  }

  @Test
  void reasonsForOtherCodesAreRejected() {
    CodedPortfolio coded = CodedPortfolio.of(PORTFOLIO, one -> Coding.irrelevant());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ClassifiedPortfolio(
            coded, ImmutableMap.of(OPEN.id(), CLASSIFIER.classify(RecordText.of(OPEN)))))
        .withMessageContaining("intervention open");
  }

  @Test
  void aSerialisedOneIsEqual() throws Exception {
    ClassifiedPortfolio classified = CLASSIFIER.classify(PORTFOLIO);
    assertThat(Serialised.copy(classified)).isEqualTo(classified);
  }
}
