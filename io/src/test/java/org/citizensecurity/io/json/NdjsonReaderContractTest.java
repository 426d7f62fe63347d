package org.citizensecurity.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.citizensecurity.io.PartReader;
import org.citizensecurity.io.ReaderContract;

class NdjsonReaderContractTest extends ReaderContract {
  private static final String LINES = """
      {"record": "intervention", "id": "a-1", "title": {"es": "Política de seguridad"}, "ongoing": true}
      {"record": "flow", "intervention": "a-1", "basis": "COMMITMENT", "amount": 12.5e3, "currency": "USD"}

      {"id": "s-1", "citation": "A report", "record": "source"}
      {"record": "source", "id": "s-2", "citation": "Another report"}
      """;

  @Override
  protected PartReader reader() {
    return PortfolioNdjson.standard();
  }

  @Override
  protected byte[] valid() {
    return LINES.getBytes(UTF_8);
  }

  @Override
  protected long records() {
    return 4;
  }

  @Override
  protected byte[] withBadRecord() {
    return LINES.replace("\"s-2\"", "\" \"").getBytes(UTF_8);
  }
}
