package org.citizensecurity.io.json;

import org.citizensecurity.io.ReaderContract;

class NdjsonReaderContractTest extends ReaderContract {
  private static final String LINES = """
      {"record": "intervention", "id": "a-1", "title": {"es": "Política de seguridad"}, "ongoing": true}
      {"record": "flow", "intervention": "a-1", "basis": "COMMITMENT", "amount": 12.5e3, "currency": "USD"}

      {"id": "s-1", "citation": "A report", "record": "source"}
      {"record": "source", "id": "s-2", "citation": "Another report"}
      """;

  NdjsonReaderContractTest() {
    super(PortfolioNdjson.standard(), LINES, 4, LINES.replace("\"s-2\"", "\" \""));
  }
}
