package org.citizensecurity.io.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class StrictUtf8ReaderProperties {
  @Property
  void textIsReadWholeWhateverTheChunks(
      @ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 9000) int chunk)
      throws IOException {
    assertThat(read(text.getBytes(UTF_8), chunk))
        .isEqualTo(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  @Example
  void textBeforeAWrongByteComesFirst() throws IOException {
    byte[] bytes = {'a', (byte) 0xc3, (byte) 0xb1, (byte) 0xf1, 'b'};
    Reader reader = new StrictUtf8Reader(new ByteArrayInputStream(bytes));
    char[] buffer = new char[100];
    assertThat(reader.read(buffer, 0, 100)).isEqualTo(2);
    assertThat(new String(buffer, 0, 2)).isEqualTo("añ");
    assertThatThrownBy(() -> reader.read(buffer, 0, 100))
        .isInstanceOf(CharacterCodingException.class);
  }

  private static String read(byte[] bytes, int chunk) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[chunk];
    try (Reader reader = new StrictUtf8Reader(new ByteArrayInputStream(bytes))) {
      for (int n = reader.read(buffer, 0, chunk); n >= 0; n = reader.read(buffer, 0, chunk)) {
        text.append(buffer, 0, n);
      }
    }
    return text.toString();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("\uFEFF", "a", "é", "語", "🚓", "\n", "0123456789".repeat(800))
        .list()
        .ofMaxSize(20)
        .map(pieces -> String.join("", pieces));
  }
}
