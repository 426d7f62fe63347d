package org.citizensecurity.io.mapping;

import org.citizensecurity.io.ReaderContract;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.text.Language;

class MappedReaderContractTest extends ReaderContract {
  private static final String TABLE = """
      Código,Proyecto,Inicio,Monto
      a-1,"Ley ""Antimaras"", la primera",2003-10,12.5
      a-2,"Política de
      seguridad ciudadana",2012,
      a-3,Plano de segurança,2018-06-11,"1,000"
      """;

  MappedReaderContractTest() {
    super(mapping().reader(), TABLE, 3, TABLE.replace("a-3", ""));
  }

  private static ColumnMapping mapping() {
    return ColumnMapping.builder()
        .id("código")
        .putTitles(Language.UNDETERMINED, "proyecto")
        .start("inicio")
        .addAmounts(AmountColumn.of("monto", "USD", AmountBasis.COMMITMENT))
        .build();
  }
}
