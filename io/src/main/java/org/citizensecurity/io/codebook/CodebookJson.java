package org.citizensecurity.io.codebook;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.json.document.JsonContent;
import org.citizensecurity.io.json.document.JsonFiles;
import org.citizensecurity.io.json.document.JsonRecord;
import org.citizensecurity.io.json.document.JsonShape;
import org.citizensecurity.problem.ProblemCollector;

/** A codebook as one JSON document. */
final class CodebookJson {
  private static final JsonShape SHAPE = new JsonShape(
      "citizen-security-codebook/1",
      Head.NAMES,
      Arrays.stream(CodebookPart.values())
          .map(CodebookPart::list)
          .collect(ImmutableList.toImmutableList()),
      true);

  private CodebookJson() {}

  static void read(Input input, CodebookAssembler assembler, ProblemCollector problems) {
    JsonFiles.read(input, SHAPE, new Records(assembler), problems);
  }

  static void write(CodebookContent content, Writer writer) throws IOException {
    JsonFiles.write(writer, SHAPE, sink -> {
      Head.write(content, sink);
      for (CodebookPart part : CodebookPart.values()) {
        sink.list(part.list(), content.rows(part), part::write);
      }
    });
  }

  private record Records(CodebookAssembler assembler) implements JsonContent {
    @Override
    public void begin(String list) {
      assembler.begin(part(list));
    }

    @Override
    public void add(String list, JsonRecord json) {
      assembler.add(part(list), json);
      json.reportRest();
    }

    @Override
    public void reject() {
      assembler.reject(1);
    }

    @Override
    public void values(JsonRecord json) {
      assembler.head(json);
    }

    private static CodebookPart part(String list) {
      return Arrays.stream(CodebookPart.values())
          .filter(part -> part.list().equals(list))
          .findFirst()
          .orElseThrow();
    }
  }
}
