package org.citizensecurity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.NoSuchElementException;
import org.citizensecurity.statistics.change.TheilSen;
import org.junit.jupiter.api.Test;

class ComputedTest {
  private static final Computed<Integer> NONE = Computed.undefined(Reason.TOO_FEW, "1 case");

  @Test
  void resultIsFoundAndChanged() {
    Computed<Integer> three = Computed.of(3);
    assertThat(three.find()).contains(3);
    assertThat(three.isDefined()).isTrue();
    assertThat(three.undefined()).isEmpty();
    assertThat(three.map(number -> number + 1).orThrow()).isEqualTo(4);
    assertThat(three.flatMap(number -> NONE)).isEqualTo(NONE);
  }

  @Test
  void reasonStaysThroughEveryStep() {
    assertThat(NONE.find()).isEmpty();
    assertThat(NONE.isDefined()).isFalse();
    assertThat(NONE.map(number -> "text").undefined().orElseThrow().detail()).isEqualTo("1 case");
    assertThat(NONE.flatMap(number -> Computed.undefined(Reason.NO_WEIGHT, "0")))
        .isEqualTo(Computed.undefined(Reason.TOO_FEW, "1 case"));
  }

  @Test
  void askingForAMissingResultThrowsTheReason() {
    assertThatThrownBy(NONE::orThrow)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("1 case");
  }

  @Test
  void reasonWithoutWordsIsRejected() {
    assertThatThrownBy(() -> Computed.undefined(Reason.TOO_FEW, " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is blank");
  }

  @Test
  void reasonsAreFoundByTheirCodes() {
    assertThat(Reason.CODES.codes())
        .containsExactly("too_few", "no_variation", "no_weight", "no_solution");
    assertThat(Reason.of("no_weight")).isEqualTo(Reason.NO_WEIGHT);
    assertThat(Reason.find("unknown")).isEmpty();
  }

  @Test
  void resultsSurviveSerialisation() throws IOException, ClassNotFoundException {
    Computed<TheilSen> line = TheilSen.of(new double[] {1, 2, 4}, new double[] {3, 1, 2});
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(line);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(line);
    }
  }
}
