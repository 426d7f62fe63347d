package org.citizensecurity.io.codebook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.citizensecurity.io.record.RecordSink;
import org.citizensecurity.io.record.RecordSource;

/**
 * What a codebook says about itself in files.
 *
 * @param version its version
 * @param base the version of the standard codebook that it extends; empty where it stands alone
 * @param source where that stands
 */
record Head(String version, String base, RecordSource source) {
  static final String FILE = "codebook.csv";
  static final String VERSION = "version";
  static final String BASE = "base";
  static final ImmutableList<String> NAMES = ImmutableList.of(VERSION, BASE);
  static final ImmutableSet<String> NEEDED = ImmutableSet.of(VERSION);

  static Optional<Head> read(RecordSource source) {
    Optional<String> version = source.needed(VERSION).text();
    String base = source.field(BASE).text().orElse("");
    return source
        .entry()
        .finish(() -> new Head(version.orElseThrow().strip(), base.strip(), source));
  }

  static void write(CodebookContent content, RecordSink sink) {
    sink.text(VERSION, content.version());
    if (!content.base().isEmpty()) {
      sink.text(BASE, content.base());
    }
  }
}
