package org.citizensecurity.io.packed;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.CountingInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.citizensecurity.io.Input;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;

/**
 * Unpacks gzip and zip, one in the other as well, without writing anything. The files of a zip are
 * called {@code zip!/member}. A workbook, which is a zip too, is left as it is.
 */
public final class Packed {
  private static final int DEEPEST = 3;
  private static final String MARK_OF_OFFICE = "[Content_Types].xml";
  private static final String OF_MACOS = "__MACOSX/";
  private static final byte[] GZIP = {0x1f, (byte) 0x8b};
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};

  private Packed() {}

  /** The files inside, in their order; the input itself where it is not packed. */
  public static ImmutableList<Input> unpack(Input input, ProblemCollector problems) {
    List<Input> found = new ArrayList<>();
    unpack(input, 0, found, problems);
    return ImmutableList.copyOf(found);
  }

  /** Whether this is a workbook of an office program, such as XLSX. */
  public static boolean isWorkbook(Input input) throws IOException {
    return isZip(input) && Archive.of(input).names().contains(MARK_OF_OFFICE);
  }

  private static void unpack(Input input, int depth, List<Input> found, ProblemCollector problems) {
    try {
      boolean isGzip = startsWith(input, GZIP);
      if (!isGzip && !isZip(input)) {
        found.add(input);
      } else if (depth == DEEPEST) {
        problems.add(input.rejected(
            ProblemCode.UNREADABLE_FILE,
            "packed",
            "a file that is packed at most %s times".formatted(DEEPEST)));
      } else if (isGzip) {
        unpack(new Input(input.name(), new Gzip(input.bytes())), depth + 1, found, problems);
      } else {
        members(input, depth, found, problems);
      }
    } catch (IOException e) {
      problems.add(input.unreadable(e));
    }
  }

  private static void members(Input input, int depth, List<Input> found, ProblemCollector problems)
      throws IOException {
    Archive archive = Archive.of(input);
    List<String> names = archive.names();
    if (names.contains(MARK_OF_OFFICE)) {
      found.add(input);
      return;
    }
    if (names.isEmpty()) {
      problems.add(input.rejected(ProblemCode.EMPTY_FILE, "", "a zip with files in it"));
    }
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).endsWith("/") && !names.get(i).startsWith(OF_MACOS)) {
        String name = input.name() + "!/" + names.get(i);
        unpack(new Input(name, new Member(archive, i)), depth + 1, found, problems);
      }
    }
  }

  private static boolean isZip(Input input) throws IOException {
    return startsWith(input, ZIP) || startsWith(input, EMPTY_ZIP);
  }

  private static boolean startsWith(Input input, byte[] mark) throws IOException {
    return Arrays.equals(input.bytes().slice(0, mark.length).read(), mark);
  }

  private static final class Gzip extends ByteSource {
    private final ByteSource packed;

    Gzip(ByteSource packed) {
      this.packed = packed;
    }

    @Override
    public InputStream openStream() throws IOException {
      CountingInputStream counted = new CountingInputStream(packed.openBufferedStream());
      try {
        return new UnpackingLimit(new GZIPInputStream(counted, 1 << 16), counted::getCount);
      } catch (IOException e) {
        counted.close();
        throw e;
      }
    }
  }

  private static final class Member extends ByteSource {
    private final Archive archive;
    private final int position;

    Member(Archive archive, int position) {
      this.archive = archive;
      this.position = position;
    }

    @Override
    public InputStream openStream() throws IOException {
      return archive.open(position);
    }
  }
}
