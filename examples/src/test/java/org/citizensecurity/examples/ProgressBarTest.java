package org.citizensecurity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalLong;
import org.citizensecurity.io.Progress;
import org.citizensecurity.io.ReadingListener;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  private final StringWriter shown = new StringWriter();
  private final ProgressBar bar = new ProgressBar(new PrintWriter(shown));

  @Test
  void barGrowsWithTheBytesAndEndsItsLineAtTheEnd() {
    bar.reached(new Progress("a.csv", 1 << 20, OptionalLong.of(1 << 21), 7, 1));
    bar.reached(new Progress("a.csv", 1 << 21, OptionalLong.of(1 << 21), 15, 1));
    assertThat(shown.toString().replace(System.lineSeparator(), "|"))
        .isEqualTo("\r[###############               ] a.csv 1.0 MB, 7 rows, 1 problems"
            + "\r[##############################] a.csv 2.0 MB, 15 rows, 1 problems|");
  }

  @Test
  void withoutSizeThereIsNoBar() {
    bar.reached(new Progress("a.csv.gz", 1 << 19, OptionalLong.empty(), 7, 0));
    assertThat(shown).hasToString("\ra.csv.gz 0.5 MB, 7 rows, 0 problems");
  }

  @Test
  void shorterLineCoversALongerOne() {
    bar.reached(new Progress("long-name.csv", 0, OptionalLong.empty(), 7, 0));
    bar.reached(new Progress("a.csv", 0, OptionalLong.empty(), 7, 0));
    assertThat(shown.toString()).endsWith("0 problems        ");
  }

  @Test
  void nothingIsShownWithoutATerminal() {
    assertThat(ProgressBar.onTerminal(new PrintWriter(shown))).isSameAs(ReadingListener.NONE);
  }
}
