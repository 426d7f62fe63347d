package org.citizensecurity.io.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.primitives.Bytes;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Damage as transfers, editors, spreadsheets and attackers do it. */
final class Mutation {
  private static final List<String> PIECES = List.of(
      "\"",
      "'",
      ",",
      ";",
      "|",
      "\t",
      "\n",
      "\r\n",
      "\r",
      "\0",
      "\uFEFF",
      "\\",
      "<",
      ">",
      "&",
      "]]>",
      "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
      "&b;",
      "<?x ?>",
      "<!--",
      "{",
      "}",
      "[",
      "null",
      "NaN",
      "Infinity",
      "-0",
      "1e999999999",
      "1E-999999999",
      "9".repeat(400),
      "0x10",
      "1,5",
      "1.5.5",
      "+999999999-12-31",
      "999999-01-01",
      "2013-02-30",
      "0000",
      "=1+1",
      "@SUM(A1)",
      "\u202e",
      "\ud800",
      "é",
      "\u0130",
      " ",
      "\u00a0",
      "%s",
      "../../x",
      "XX",
      "USD",
      "COMMITMENT",
      ";;",
      "\"\"");

  private final Random random;

  Mutation(long seed) {
    this.random = new Random(seed);
  }

  byte[] of(byte[] whole, byte[] other) {
    byte[] mutant = whole;
    for (int i = 0; i <= random.nextInt(5); i++) {
      mutant = once(mutant, other);
    }
    return mutant;
  }

  private byte[] once(byte[] bytes, byte[] other) {
    if (bytes.length == 0) {
      return other;
    }
    int at = random.nextInt(bytes.length);
    int length = 1 + random.nextInt(Math.min(60, bytes.length - at));
    byte[] before = Arrays.copyOf(bytes, at);
    byte[] taken = Arrays.copyOfRange(bytes, at, at + length);
    byte[] after = Arrays.copyOfRange(bytes, at + length, bytes.length);
    List<UnaryOperator<byte[]>> ways = List.of(
        cut -> Bytes.concat(before, after),
        cut -> Bytes.concat(before, cut, cut, after),
        cut -> Bytes.concat(before, piece(), cut, after),
        cut -> Bytes.concat(before, piece(), after),
        cut -> Bytes.concat(before, flipped(cut), after),
        cut -> Bytes.concat(before, slice(other), after),
        cut -> before,
        cut -> Bytes.concat(after, cut, before));
    return ways.get(random.nextInt(ways.size())).apply(taken);
  }

  private byte[] piece() {
    return PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8);
  }

  private byte[] flipped(byte[] cut) {
    byte[] flipped = cut.clone();
    flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    return flipped;
  }

  private byte[] slice(byte[] other) {
    int from = random.nextInt(other.length + 1);
    return Arrays.copyOfRange(other, from, from + random.nextInt(other.length - from + 1));
  }
}
