package org.citizensecurity.io.encoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.citizensecurity.io.Input;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCollector;

class EncodedTextProperties {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @Property
  void textIsReadWholeWhateverTheChunks(
      @ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 9000) int chunk)
      throws IOException {
    assertThat(read(text.getBytes(UTF_8), chunk))
        .isEqualTo(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  @Property
  void utf16IsRecognisedByItsMark(
      @ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 9000) int chunk)
      throws IOException {
    assertThat(read(("\uFEFF" + text).getBytes(UTF_16LE), chunk)).isEqualTo(text);
    assertThat(read(("\uFEFF" + text).getBytes(UTF_16BE), chunk)).isEqualTo(text);
  }

  @Property
  void westernTextIsRecognisedInEveryEncoding(
      @ForAll("western") String text, @ForAll @IntRange(min = 2, max = 9000) int chunk)
      throws IOException {
    assertThat(read(text.getBytes(UTF_8), chunk)).isEqualTo(text);
    assertThat(read(text.getBytes(UTF_16LE), chunk)).isEqualTo(text);
    assertThat(read(text.getBytes(UTF_16BE), chunk)).isEqualTo(text);
    assertThat(read(text.getBytes(WINDOWS_1252), chunk)).isEqualTo(text);
  }

  @Example
  void firstLetterBeyondAsciiMayComeLate() throws IOException {
    String text = "a,b\n".repeat(1_000_000) + "Policía,“Año”\n";
    assertThat(read(text.getBytes(WINDOWS_1252), 8192)).isEqualTo(text);
    assertThat(read(text.getBytes(UTF_8), 8192)).isEqualTo(text);
  }

  @Example
  void anyOtherEncodingThanUtf8IsANotice() throws IOException {
    ProblemCollector problems = new ProblemCollector();
    Input input = new Input("a.csv", ByteSource.wrap("Policía".getBytes(WINDOWS_1252)));
    try (EncodedText text = EncodedText.open(input, problems)) {
      assertThat(text.lines()).isEqualTo(1);
    }
    assertThat(problems.problems().samples())
        .extracting(Problem::toString)
        .containsExactly(
            "a.csv: other encoding 'windows-1252', expected UTF-8; it is read as it is (notice)");
  }

  @Example
  void wrongBytesAreMarkedAndTheTextAroundThemIsKept() throws IOException {
    byte[] bytes = {'a', (byte) 0xc3, (byte) 0xb1, (byte) 0xf1, 'b', '\n', (byte) 0xc3, (byte) 0xb1
    };
    String text = read(bytes, 100);
    assertThat(EncodedText.isWrong(text)).isTrue();
    assertThat(EncodedText.legible(text)).isEqualTo("añ\uFFFDb\nñ");
  }

  @Property
  void rightTextIsNeverTakenForWrong(@ForAll("texts") String text) throws IOException {
    assertThat(EncodedText.isWrong(read((text + "\uFFFD").getBytes(UTF_8), 100)))
        .isFalse();
  }

  @Property
  void linesAreThoseOfTheJdk(@ForAll("texts") String text) throws IOException {
    assertThat(open(text.getBytes(UTF_8)).lines())
        .isEqualTo(
            (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().count());
  }

  private static EncodedText open(byte[] bytes) {
    return new EncodedText(new ByteArrayInputStream(bytes), encoding -> {});
  }

  private static String read(byte[] bytes, int chunk) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[chunk];
    try (EncodedText reader = open(bytes)) {
      for (int n = reader.read(buffer, 0, chunk); n >= 0; n = reader.read(buffer, 0, chunk)) {
        text.append(buffer, 0, n);
      }
    }
    return text.toString();
  }

  @Provide
  Arbitrary<String> texts() {
    return pieces("\uFEFF", "a", "é", "語", "🚓", "\n", "\r", "\r\n", "0123456789".repeat(800));
  }

  @Provide
  Arbitrary<String> western() {
    return pieces("policía ", "“segurança” ", "año\n", "€ ", "0123456789".repeat(8000))
        .map(text -> "title,year\n" + text);
  }

  private static Arbitrary<String> pieces(String... pieces) {
    return Arbitraries.of(pieces).list().ofMaxSize(20).map(list -> String.join("", list));
  }
}
