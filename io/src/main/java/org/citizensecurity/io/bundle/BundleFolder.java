package org.citizensecurity.io.bundle;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which files a bundle has. */
final class BundleFolder {
  static final String MANIFEST = "datapackage.json";
  static final String CITATION = "CITATION.cff";
  static final String METHODS = "methods.md";
  static final String DATA = "data";
  static final String CODEBOOK = "codebook";
  private static final ImmutableSet<String> UNNAMED = ImmutableSet.of(MANIFEST, CITATION, METHODS);

  private BundleFolder() {}

  /** All files in a folder and those below it, as paths with slashes. */
  static ImmutableSortedSet<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !Files.isDirectory(file))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }
  }

  /** The hashes by path, as the manifest has them. */
  static ImmutableMap<String, String> hashes(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try {
      JsonNode manifest = JsonMapper.shared().readTree(Files.readString(folder.resolve(MANIFEST)));
      for (JsonNode resource : manifest.path("resources")) {
        hashes.put(resource.path("path").asString(""), resource.path("hash").asString(""));
      }
    } catch (JacksonException e) {
      throw new IOException("'%s' is not well-formed JSON".formatted(MANIFEST), e);
    }
    return ImmutableMap.copyOf(hashes);
  }

  /** Throws where a file of somebody else would go with the folder. */
  static void checkReplaceable(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new FileAlreadyExistsException(folder.toString(), null, "is a file, expected a folder");
    }
    ImmutableSortedSet<String> there = files(folder);
    if (there.isEmpty()) {
      return;
    }
    ImmutableSet<String> known =
        there.contains(MANIFEST) ? hashes(folder).keySet() : ImmutableSet.of();
    for (String file : there) {
      if (!known.contains(file) && (known.isEmpty() || !UNNAMED.contains(file))) {
        throw new FileAlreadyExistsException(
            folder.resolve(file).toString(),
            null,
            "is not of a bundle and would be lost, expected another folder");
      }
    }
  }
}
