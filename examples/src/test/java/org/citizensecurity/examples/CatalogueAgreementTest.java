package org.citizensecurity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.function.Function;
import org.citizensecurity.classification.Classifier;
import org.citizensecurity.classification.RecordText;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.measure.Measure;
import org.junit.jupiter.api.Test;

/**
 * The catalogue brings codes that were given by hand; the classifier, which sees titles, descriptions
 * and sector codes only, has to come close to them. Floors lie a little below what was measured.
 */
class CatalogueAgreementTest {
  private static final ImmutableList<Intervention> INTERVENTIONS =
      Catalogue.read().orThrow().interventions();

  @Test
  void theClassifierCodesTheCatalogueLikeItsAuthors() {
    assertThat(disagreements(Coding::relevant)).hasSizeLessThanOrEqualTo(1);
    assertThat(disagreements(Coding::mainMeasure)).hasSizeLessThanOrEqualTo(40);
    assertThat(disagreements(Coding::approach)).hasSizeLessThanOrEqualTo(28);
    assertThat(disagreements(Coding::threatScope)).hasSizeLessThanOrEqualTo(24);
    assertThat(disagreements(Coding::paradigm)).hasSizeLessThanOrEqualTo(35);
    assertThat(disagreements(Coding::preventionLevel)).hasSizeLessThanOrEqualTo(35);
    assertThat(disagreements(Coding::drugPolicy)).hasSizeLessThanOrEqualTo(14);
    assertThat(measuresF1())
        .as(
            "measures: %s",
            disagreements(coding -> coding.measures().stream().sorted().toList()))
        .isGreaterThan(0.58);
  }

  private static List<String> disagreements(Function<Coding, Object> aspect) {
    return INTERVENTIONS.stream()
        .filter(one -> !aspect.apply(byHand(one)).equals(aspect.apply(byClassifier(one))))
        .map(one -> "%s: %s by hand, %s by the classifier"
            .formatted(one.id(), aspect.apply(byHand(one)), aspect.apply(byClassifier(one))))
        .toList();
  }

  private static double measuresF1() {
    int both = 0;
    int all = 0;
    for (Intervention one : INTERVENTIONS) {
      List<Measure> byHand = byHand(one).measures();
      List<Measure> byClassifier = byClassifier(one).measures();
      both += Sets.intersection(Sets.newHashSet(byHand), Sets.newHashSet(byClassifier))
          .size();
      all += byHand.size() + byClassifier.size();
    }
    return 2.0 * both / all;
  }

  private static Coding byHand(Intervention intervention) {
    return intervention.coding().orElseThrow();
  }

  private static Coding byClassifier(Intervention intervention) {
    return Classifier.standard().code(RecordText.of(intervention));
  }
}
