package org.citizensecurity.io.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.citizensecurity.io.DraftFile;
import org.citizensecurity.io.RawRecord;
import org.citizensecurity.io.encoding.EncodedText;

/**
 * A document of elements that were refused. Elements that stood in different roots get roots of their
 * own, one after another, as the reader of such files takes them.
 */
final class RefusedXml {
  private static final Pattern AFTER_NAME = Pattern.compile("(?s)\\s.*");

  private final DraftFile draft;
  private String open = "";

  private RefusedXml(DraftFile draft) {
    this.draft = draft;
  }

  static RefusedXml open(Path file) {
    try {
      return new RefusedXml(DraftFile.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(RawRecord.Text element) {
    try {
      if (!open.equals(element.within())) {
        end();
        draft.writer().write("<" + EncodedText.legible(element.within()) + ">\n");
        open = element.within();
      }
      draft.writer().write(EncodedText.legible(element.text()) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void end() throws IOException {
    if (!open.isEmpty()) {
      draft.writer().write("</" + AFTER_NAME.matcher(open).replaceFirst("") + ">\n");
      open = "";
    }
  }

  /** Puts the document in its place. */
  void publish() throws IOException {
    try (draft) {
      end();
      draft.publish();
    }
  }
}
