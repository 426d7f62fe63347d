package org.citizensecurity.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
  @Test
  void codesAreReadAsTheyAreWritten() {
    Code police = new Code(CodeSchemes.DAC_PURPOSE, "15132");
    assertThat(police).hasToString("DAC5:15132");
    assertThat(Code.parse("DAC5:15132")).isEqualTo(police);
  }

  @Test
  void whiteSpaceAroundIsNoPartOfACode() {
    assertThat(Code.parse(" DAC5 : 15132 ")).isEqualTo(new Code("DAC5", "15132"));
    assertThat(new Code(" DAC5", "15132\t")).isEqualTo(new Code("DAC5", "15132"));
  }

  @Test
  void theSchemeEndsAtTheFirstColon() {
    assertThat(Code.parse("X:a:b")).isEqualTo(new Code("X", "a:b")).hasToString("X:a:b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"15132", ":15132", ""})
  void aCodeWithoutASchemeIsRejected(String text) {
    assertThatThrownBy(() -> Code.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("code '%s' has no scheme, expected scheme:value such as DAC5:15132", text);
  }

  @Test
  void blankPartsAreRejected() {
    assertThatThrownBy(() -> Code.parse("DAC5: "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("value of the 'DAC5' code is blank");
    assertThatThrownBy(() -> new Code(" ", "15132"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("scheme of the code '15132' is blank");
  }

  @Test
  void codesAreOrderedBySchemeThenValue() {
    assertThat(new Code("A", "2")).isLessThan(new Code("B", "1"));
    assertThat(new Code("A", "10")).isLessThan(new Code("A", "2"));
  }

  @Test
  void aMeaningWithoutDefinitionOrSourceIsRejected() {
    assertThatThrownBy(() -> Meaning.of("a", "b", "c", " ", "source"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("definition")
        .hasMessageContaining("is blank");
    assertThatThrownBy(() -> Meaning.of("a", "b", "c", "definition", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("source of the definition 'definition' is blank");
  }

  @Test
  void aLabelThatIsNotThereIsGivenInEnglish() {
    Coded word = new Coded() {
      @Override
      public String code() {
        return "W";
      }

      @Override
      public Meaning meaning() {
        return new Meaning(LocalizedText.of(Language.ENGLISH, "word"), "A word.", "This test");
      }
    };
    assertThat(word.label(Language.PORTUGUESE)).isEqualTo("word");
  }
}
