package org.citizensecurity.io.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Ends the reading of what unpacks to far more than any real file does, so that a small file cannot
 * take hours. Tables and XML of the field unpack to 5 to 50 times their size.
 */
final class UnpackingLimit extends FilterInputStream {
  static final int MOST_TIMES = 400;
  static final long ALWAYS_ALLOWED = 1 << 26;

  private final LongSupplier packed;
  private long unpacked;

  /** {@code packed} gives how many packed bytes it comes from. */
  UnpackingLimit(InputStream unpacking, LongSupplier packed) {
    super(unpacking);
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int next = in.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = in.read(target, offset, length);
    count(Math.max(0, count));
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = in.skip(count);
    count(skipped);
    return skipped;
  }

  private void count(long more) throws IOException {
    unpacked += more;
    if (unpacked > ALWAYS_ALLOWED && unpacked / MOST_TIMES > packed.getAsLong()) {
      throw new IOException(
          "unpacks to more than %s times its size, as no real file does".formatted(MOST_TIMES));
    }
  }
}
