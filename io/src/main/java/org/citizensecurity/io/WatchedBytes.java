package org.citizensecurity.io;

import com.google.common.io.ByteSource;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/** The bytes of an input, whose reading is told about once for each megabyte. */
final class WatchedBytes extends ByteSource {
  private static final long STEP = 1 << 20;

  private final Input input;
  private final Reading reading;
  private final ReadingListener listener;

  WatchedBytes(Input input, Reading reading, ReadingListener listener) {
    this.input = input;
    this.reading = reading;
    this.listener = listener;
  }

  @Override
  public InputStream openStream() throws IOException {
    return new Watched(input.bytes().openStream());
  }

  private void tell(long bytes) {
    OptionalLong size =
        input.bytes().sizeIfKnown().transform(OptionalLong::of).or(OptionalLong.empty());
    listener.reached(new Progress(
        input.name(), bytes, size, reading.rows().read(), reading.problems().count()));
  }

  private final class Watched extends FilterInputStream {
    private long bytes;
    private long next = STEP;

    Watched(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      return count(in.read(), 1);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = in.read(target, offset, length);
      return count(count, count);
    }

    private int count(int result, int more) {
      if (result >= 0) {
        bytes += more;
        if (bytes >= next) {
          next = bytes + STEP;
          tell(bytes);
        }
      }
      return result;
    }

    @Override
    public void close() throws IOException {
      super.close();
      tell(bytes);
    }
  }
}
