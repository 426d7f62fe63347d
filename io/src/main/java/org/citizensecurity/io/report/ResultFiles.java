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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.citizensecurity.io.AtomicFile;

/**
 * Files that are written into a folder together: first all of them beside their places, then each
 * is moved there in one step. Where one cannot be written, none of the old files is touched.
 *
 * @param files what stands in them, encoded in UTF-8, by their names, in the order in which they are
 *     written
 */
public record ResultFiles(ImmutableMap<String, AtomicFile.Content> files) {
  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

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
  public ResultFiles and(String name, AtomicFile.Content content) {
    return new ResultFiles(ImmutableMap.<String, AtomicFile.Content>builder()
        .putAll(files)
        .put(name, content)
        .buildOrThrow());
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
      for (Map.Entry<String, AtomicFile.Content> file : files.entrySet()) {
        // A lone surrogate becomes a question mark here; Files.newBufferedWriter would throw.
        try (Writer out = new OutputStreamWriter(
            Files.newOutputStream(beside.resolve(file.getKey())), StandardCharsets.UTF_8)) {
          file.getValue().writeTo(out);
        }
      }
      ImmutableList.Builder<Path> written = ImmutableList.builder();
      for (String name : files.keySet()) {
        Path file = folder.resolve(name);
        AtomicFile.replace(beside.resolve(name), file);
        written.add(file);
      }
      return written.build();
    } finally {
      MoreFiles.deleteRecursively(beside, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }
}
