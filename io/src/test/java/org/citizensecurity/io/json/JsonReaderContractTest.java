package org.citizensecurity.io.json;

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

  JsonReaderContractTest() {
    super(PortfolioJson.standard(), DOCUMENT, 4, DOCUMENT.replace("\"s-2\"", "\" \""));
  }
}
