package org.citizensecurity.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

class ResourceTableTest {
  @Test
  void rowsAreReadByColumnWithoutCommentsAndEmptyLines() {
    assertThat(ResourceTable.read(ResourceTableTest.class, "good.tsv"))
        .containsExactly(
            ImmutableMap.of("name", "first", "value", "1"),
            ImmutableMap.of("name", "second", "value", ""));
  }

  @Test
  void aRowWithTooFewCellsIsRejectedWithItsText() {
    assertThatThrownBy(() -> ResourceTable.read(ResourceTableTest.class, "ragged.tsv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("has 1 cells, expected 2, in the line 'only one cell'");
  }

  @Test
  void aTableWithoutAHeaderIsRejected() {
    assertThatThrownBy(() -> ResourceTable.read(ResourceTableTest.class, "empty.tsv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("has no header");
  }

  @Test
  void aTableThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> ResourceTable.read(ResourceTableTest.class, "none.tsv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("table none.tsv is not beside");
  }
}
