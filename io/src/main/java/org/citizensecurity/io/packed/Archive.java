package org.citizensecurity.io.packed;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.ByteStreams;
import com.google.common.io.CountingInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.citizensecurity.io.Input;

/** The members of a zip by their position, since a hostile one may have a name twice. */
sealed interface Archive {
  int MOST_MEMBERS = 10_000;

  /** The names, those of folders as well, in the order of the positions. */
  ImmutableList<String> names() throws IOException;

  InputStream open(int position) throws IOException;

  static Archive of(Input input) {
    Optional<Path> file = input.file();
    return file.isPresent() ? new OfFile(file.get()) : new OfStream(input.bytes());
  }

  private static void checkNumber(long members) throws IOException {
    if (members > MOST_MEMBERS) {
      throw new IOException("has more than %s files".formatted(MOST_MEMBERS));
    }
  }

  /** Goes by the directory at the end of the file. */
  record OfFile(Path file) implements Archive {
    @Override
    public ImmutableList<String> names() throws IOException {
      try (ZipFile zip = new ZipFile(file.toFile())) {
        checkNumber(zip.size());
        return zip.stream().map(ZipEntry::getName).collect(ImmutableList.toImmutableList());
      }
    }

    @Override
    public InputStream open(int position) throws IOException {
      ZipFile zip = new ZipFile(file.toFile());
      try {
        ZipEntry member = zip.stream().skip(position).findFirst().orElseThrow(IOException::new);
        return new UnpackingLimit(
            closingBoth(zip.getInputStream(member), zip), member::getCompressedSize);
      } catch (IOException e) {
        zip.close();
        throw e;
      }
    }

    private static InputStream closingBoth(InputStream member, ZipFile zip) {
      return new FilterInputStream(member) {
        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
          return in.read(target, offset, length);
        }

        @Override
        public void close() throws IOException {
          try (zip) {
            in.close();
          }
        }
      };
    }
  }

  /** Goes through the members one after the other. */
  record OfStream(ByteSource bytes) implements Archive {
    @Override
    public ImmutableList<String> names() throws IOException {
      List<String> names = new ArrayList<>();
      CountingInputStream packed = new CountingInputStream(bytes.openBufferedStream());
      try (ZipInputStream zip = new ZipInputStream(packed)) {
        InputStream members = new UnpackingLimit(zip, packed::getCount);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          names.add(entry.getName());
          checkNumber(names.size());
          ByteStreams.exhaust(members);
        }
      }
      return ImmutableList.copyOf(names);
    }

    @Override
    public InputStream open(int position) throws IOException {
      CountingInputStream packed = new CountingInputStream(bytes.openBufferedStream());
      ZipInputStream zip = new ZipInputStream(packed);
      InputStream members = new UnpackingLimit(zip, packed::getCount);
      try {
        for (int i = 0; i <= position; i++) {
          ByteStreams.exhaust(members);
          if (zip.getNextEntry() == null) {
            throw new IOException("has fewer files than before");
          }
        }
        return members;
      } catch (IOException e) {
        zip.close();
        throw e;
      }
    }
  }
}
