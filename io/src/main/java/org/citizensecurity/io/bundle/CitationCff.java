package org.citizensecurity.io.bundle;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** How to cite a bundle, in the Citation File Format 1.2.0. */
final class CitationCff {
  private CitationCff() {}

  static String of(BundleInfo info, Optional<Instant> released) {
    StringBuilder text = new StringBuilder("cff-version: 1.2.0\n");
    text.append("message: ")
        .append(
            quoted("Please cite these data as below, and the sources that they were taken from."))
        .append("\ntype: dataset\ntitle: ")
        .append(quoted(info.title()))
        .append("\nauthors:\n");
    for (String author : info.authors()) {
      String[] names = author.split(",", 2);
      if (names.length == 2 && !names[0].isBlank() && !names[1].isBlank()) {
        text.append("  - family-names: ").append(quoted(names[0].strip()));
        text.append("\n    given-names: ").append(quoted(names[1].strip())).append('\n');
      } else {
        text.append("  - name: ").append(quoted(author.strip())).append('\n');
      }
    }
    text.append("version: ").append(quoted(info.version())).append('\n');
    info.licence().ifPresent(id -> text.append("license: ").append(id).append('\n'));
    released.ifPresent(instant -> text.append("date-released: '")
        .append(instant.atZone(ZoneOffset.UTC).toLocalDate())
        .append("'\n"));
    return text.toString();
  }

  /** A JSON string is a YAML string. */
  private static String quoted(String text) {
    return JsonMapper.shared().writeValueAsString(text);
  }
}
