package org.citizensecurity.io.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Files that are written into a folder together: first all of them beside their places, then each
 * is moved there in one step. Where one cannot be written, none of the old files is touched.
 *
 * @param files what stands in them, by their names, in the order in which they are written
 */
public record ResultFiles(ImmutableMap<String, Content> files) {
  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

  /** What stands in a file; it is encoded in UTF-8. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; the writer is closed by the caller. */
    void writeTo(Writer out) throws IOException;
  }

  /** Rejects names that are not plain names of files. */
  public ResultFiles {
    files
        .keySet()
        .forEach(name -> checkArgument(
            PLAIN_NAME.matcher(name).matches(), "name '%s' is not a plain name of a file", name));
  }

  /** {@code summary.json} and {@code findings.csv}. */
  public static ResultFiles of(Analysis analysis) {
    return new ResultFiles(ImmutableMap.of(
        "summary.json", out -> SummaryJson.write(analysis, out),
        "findings.csv", out -> FindingsCsv.write(analysis, out)));
  }

  /** These and one more; throws where the name is taken. */
  public ResultFiles and(String name, Content content) {
    return new ResultFiles(
        ImmutableMap.<String, Content>builder().putAll(files).put(name, content).buildOrThrow());
  }

  /**
   * Writes the files into a folder, which is made where it is not there; files of other names are
   * left alone.
   *
   * @return the files, in order
   */
  public ImmutableList<Path> writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path beside = Files.createTempDirectory(folder, ".writing-");
    try {
      for (Map.Entry<String, Content> file : files.entrySet()) {
        // A lone surrogate becomes a question mark here; Files.newBufferedWriter would throw.
        try (Writer out = new OutputStreamWriter(
            Files.newOutputStream(beside.resolve(file.getKey())), StandardCharsets.UTF_8)) {
          file.getValue().writeTo(out);
        }
      }
      ImmutableList.Builder<Path> written = ImmutableList.builder();
      for (String name : files.keySet()) {
        written.add(move(beside.resolve(name), folder.resolve(name)));
      }
      return written.build();
    } finally {
      MoreFiles.deleteRecursively(beside, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  private static Path move(Path from, Path to) throws IOException {
    try {
      return Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      return Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
