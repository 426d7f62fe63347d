package org.citizensecurity.io;

import com.google.common.io.ByteSource;
import com.google.common.io.Files;
import com.google.common.io.Resources;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Something to be read, with the name by which problems call it.
 *
 * @param name the name of the file or resource
 * @param bytes the content; opened anew for every reading
 */
public record Input(String name, ByteSource bytes) {

  /** A file; problems call it by its name without folders. */
  public static Input of(Path file) {
    Path name = file.getFileName();
    return new Input(
        name == null ? file.toString() : name.toString(), Files.asByteSource(file.toFile()));
  }

  /** A resource. */
  public static Input of(URL resource) {
    String path = resource.getPath();
    return new Input(path.substring(path.lastIndexOf('/') + 1), Resources.asByteSource(resource));
  }

  /** A text, for tests and lessons. */
  public static Input of(String name, String text) {
    return new Input(name, ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8)));
  }
}
