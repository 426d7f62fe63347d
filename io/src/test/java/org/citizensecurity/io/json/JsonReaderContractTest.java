package org.citizensecurity.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.citizensecurity.io.PartReader;
import org.citizensecurity.io.ReaderContract;

class JsonReaderContractTest extends ReaderContract {
  private static final String DOCUMENT = """
      {
        "format": "citizen-security-portfolio/1",
        "interventions": [
          {"id": "a-1", "title": {"es": "Política de seguridad"}, "countries": [{"country": "SV"}],
           "flows": [{"basis": "COMMITMENT", "amount": 12.5e3, "currency": "USD"}]},
          {"id": "a-2", "title": {"pt": "Plano de segurança"}, "ongoing": true}
        ],
        "actors": [],
        "sources": [
          {"id": "s-1", "citation": "A report"},
          {"id": "s-2", "citation": "Another report"}
        ]
      }
      """;

  @Override
  protected PartReader reader() {
    return PortfolioJson.standard();
  }

  @Override
  protected byte[] valid() {
    return DOCUMENT.getBytes(UTF_8);
  }

  @Override
  protected long records() {
    return 4;
  }

  @Override
  protected byte[] withBadRecord() {
    return DOCUMENT.replace("\"s-2\"", "\" \"").getBytes(UTF_8);
  }
}
