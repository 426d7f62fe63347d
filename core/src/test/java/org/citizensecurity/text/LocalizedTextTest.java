package org.citizensecurity.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {
  private static final LocalizedText POLICE = LocalizedText.of("police", "policía", "polícia");

  @Test
  void theFirstPreferredLanguageThatIsThereIsTaken() {
    assertThat(POLICE.in(Language.PORTUGUESE, Language.SPANISH)).isEqualTo("polícia");
    assertThat(POLICE.in(Language.of("fr"), Language.SPANISH)).isEqualTo("policía");
  }

  @Test
  void withoutAPreferredLanguageTheFirstByCodeIsTaken() {
    assertThat(POLICE.in(Language.of("fr"))).isEqualTo("police");
    assertThat(POLICE.in()).isEqualTo("police");
  }

  @Test
  void anEmptyTextReadsAsNothing() {
    assertThat(LocalizedText.empty().in(Language.ENGLISH)).isEmpty();
    assertThat(LocalizedText.of(Language.SPANISH, "  ")).isEqualTo(LocalizedText.empty());
    assertThat(LocalizedText.empty().isEmpty()).isTrue();
    assertThat(POLICE.isEmpty()).isFalse();
  }

  @Test
  void aLanguageThatIsNotThereIsNotFound() {
    assertThat(POLICE.find(Language.SPANISH)).contains("policía");
    assertThat(POLICE.find(Language.UNDETERMINED)).isEmpty();
  }

  @Test
  void blankTextInAMapIsRejected() {
    assertThatThrownBy(() -> LocalizedText.from(ImmutableMap.of(Language.SPANISH, " ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("text in 'es' is blank, expected words");
  }

  @Test
  void languagesAreInOrderOfCodeHoweverTheyWereGiven() {
    LocalizedText backwards = new LocalizedText(
        ImmutableSortedMap.copyOf(POLICE.byLanguage(), Comparator.reverseOrder()));
    assertThat(backwards.byLanguage().keySet())
        .containsExactly(Language.ENGLISH, Language.SPANISH, Language.PORTUGUESE);
  }
}
