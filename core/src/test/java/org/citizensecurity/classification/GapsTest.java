package org.citizensecurity.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.citizensecurity.measure.Measure;
import org.junit.jupiter.api.Test;

/** What {@link PhrasePattern} says of parts of a term that stand apart. */
class GapsTest {
  private static List<String> met(String text, String... patterns) {
    Codebook.Builder codebook = Codebook.standard().toBuilder().version("gaps");
    Codebook.standard().terms().forEach(term -> codebook.remove(term.id()));
    Arrays.stream(patterns)
        .forEach(
            pattern -> codebook.add(Term.of(Target.of(Measure.FOCUSED_PATROL), "en", pattern, 4)));
    return Classifier.of(codebook.build()).classify(RecordText.of("", text)).evidence().stream()
        .map(item -> item.span().text())
        .toList();
  }

  @Test
  void fiveWordsMayStandBetweenPartsAndSixMayNot() {
    assertThat(met("alpha one two three four five beta", "alpha .. beta"))
        .containsExactly("alpha one two three four five beta");
    assertThat(met("alpha one two three four five six beta", "alpha .. beta")).isEmpty();
  }

  @Test
  void partsOfTwoSentencesAreNoTerm() {
    assertThat(met("The alpha, then beta", "alpha .. beta")).containsExactly("alpha, then beta");
    assertThat(met("The alpha. Then beta", "alpha .. beta")).isEmpty();
  }

  @Test
  void termsThatBeginAlikeGoOnEachByItself() {
    assertThat(met("alpha one beta. alpha two gamma", "alpha .. beta", "alpha .. gamma"))
        .containsExactly("alpha one beta", "alpha two gamma");
  }

  @Test
  void aPartMayFollowSeveral() {
    assertThat(met("beta one gamma. alpha gamma", "alpha .. gamma", "beta .. gamma"))
        .containsExactly("beta one gamma", "alpha gamma");
  }

  @Test
  void eachGapIsMeasuredByItself() {
    String between = " one two three four five ";
    assertThat(met(
            "alpha" + between + "beta" + between + "gamma delta", "alpha .. beta .. gamma delta"))
        .containsExactly("alpha" + between + "beta" + between + "gamma delta");
  }

  @Test
  void aWordIsNotTwoParts() {
    assertThat(met("alpha", "alpha .. alpha|beta")).isEmpty();
    assertThat(met("alpha beta", "alpha .. alpha|beta")).containsExactly("alpha beta");
  }

  @Test
  void eightFunctionWordsInARowAreLookedPastAndNineAreNot() {
    assertThat(met("alpha " + "of ".repeat(8) + "beta", "alpha beta"))
        .containsExactly("alpha " + "of ".repeat(8) + "beta");
    assertThat(met("alpha " + "of ".repeat(9) + "beta", "alpha beta")).isEmpty();
  }
}
