package org.citizensecurity.io.tidy;

import static org.citizensecurity.io.packed.Workbooks.row;

import org.citizensecurity.io.ReaderContract;
import org.citizensecurity.io.packed.Workbooks;

class WorkbookContractTest extends ReaderContract {
  private static final String START = row(1, "id", "title_es", "countries", "start")
      + row(2, "a-1", "Ley Antimaras, la primera", "SV", "2003-10")
      + row(3, "a-2", "Política de seguridad", "HN;GT");

  WorkbookContractTest() {
    super(
        TidyCsvReader.standard(),
        Workbooks.of(START + row(4, "a-3", "Plano de segurança", "BR", "2018-06-11")),
        3,
        Workbooks.of(START + row(4, "", "Plano de segurança", "BR", "2018-06-11")));
  }
}
