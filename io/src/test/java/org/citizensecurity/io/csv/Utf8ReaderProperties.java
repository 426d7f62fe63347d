package org.citizensecurity.io.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class Utf8ReaderProperties {
  @Property
  void textIsReadWholeWhateverTheChunks(
      @ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 9000) int chunk)
      throws IOException {
    assertThat(read(text.getBytes(UTF_8), chunk))
        .isEqualTo(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  @Property
  void headIsTheBeginningAndIsReadAgain(@ForAll("texts") String text) throws IOException {
    String expected = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(text.getBytes(UTF_8)))) {
      String head = reader.head();
      assertThat(expected).startsWith(head);
      assertThat(head.length()).isGreaterThanOrEqualTo(Math.min(expected.length(), 16_000));
      assertThat(reader.exhausted()).isFalse();
      StringWriter whole = new StringWriter();
      reader.transferTo(whole);
      assertThat(whole.toString()).isEqualTo(expected);
      assertThat(reader.exhausted()).isTrue();
      assertThat(reader.lines()).isEqualTo(expected.lines().count());
    }
  }

  @Example
  void wrongBytesAreMarkedAndTheTextAroundThemIsKept() throws IOException {
    byte[] bytes = {'a', (byte) 0xc3, (byte) 0xb1, (byte) 0xf1, 'b', '\n', (byte) 0xe9};
    String text = read(bytes, 100);
    assertThat(Utf8Reader.isWrong(text)).isTrue();
    assertThat(Utf8Reader.legible(text)).isEqualTo("añ\uFFFDb\n\uFFFD");
  }

  @Property
  void rightTextIsNeverTakenForWrong(@ForAll("texts") String text) throws IOException {
    assertThat(Utf8Reader.isWrong(read((text + "\uFFFD").getBytes(UTF_8), 100))).isFalse();
  }

  @Property
  void linesAreThoseOfTheJdk(@ForAll("texts") String text) throws IOException {
    Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(text.getBytes(UTF_8)));
    assertThat(reader.lines())
        .isEqualTo(
            (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().count());
  }

  private static String read(byte[] bytes, int chunk) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[chunk];
    try (Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes))) {
      for (int n = reader.read(buffer, 0, chunk); n >= 0; n = reader.read(buffer, 0, chunk)) {
        text.append(buffer, 0, n);
      }
    }
    return text.toString();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "\uFEFF", "a", "é", "語", "🚓", "\n", "\r", "\r\n", "0123456789".repeat(800))
        .list()
        .ofMaxSize(20)
        .map(pieces -> String.join("", pieces));
  }
}
