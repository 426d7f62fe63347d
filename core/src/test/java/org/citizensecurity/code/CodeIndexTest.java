package org.citizensecurity.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CodeIndexTest {
  private enum Colour implements Coded {
    RED("R"),
    BLUE("B");

    private final String code;

    Colour(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }

    @Override
    public Meaning meaning() {
      return Meaning.of("en", "es", "pt", "A colour.", "This test");
    }
  }

  @Test
  void membersAreFoundByBothNames() {
    CodeIndex<Colour> index = CodeIndex.of(Colour.class, "colour", colour -> colour.name());
    assertThat(index.get("r")).isEqualTo(Colour.RED);
    assertThat(index.get(" Red ")).isEqualTo(Colour.RED);
    assertThat(index.codes()).containsExactly("R", "B");
  }

  @Test
  void theMessageListsTheCodesThereAre() {
    assertThatThrownBy(() -> CodeIndex.of(Colour.class, "colour").get("green"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unknown colour 'green', expected one of R, B");
  }

  @Test
  void oneNameForTwoMembersIsRejected() {
    assertThatThrownBy(() -> CodeIndex.of(Colour.class, "colour", colour -> "b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("colour 'B' names both RED and BLUE");
  }
}
