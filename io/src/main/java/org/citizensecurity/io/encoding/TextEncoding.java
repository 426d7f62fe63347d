package org.citizensecurity.io.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings that are recognised. */
enum TextEncoding {
  UTF_8(StandardCharsets.UTF_8),
  UTF_16_LITTLE_ENDIAN(StandardCharsets.UTF_16LE),
  UTF_16_BIG_ENDIAN(StandardCharsets.UTF_16BE),
  /** Holds ISO 8859-1 as well, all but its control characters. */
  WINDOWS_1252(Charset.forName("windows-1252"));

  private final Charset charset;

  TextEncoding(Charset charset) {
    this.charset = charset;
  }

  Charset charset() {
    return charset;
  }

  /** The name by which problems call it. */
  String label() {
    return charset.name();
  }
}
