package org.citizensecurity.io.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.citizensecurity.io.PartReader;
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

  @Override
  protected PartReader reader() {
    return ColumnMapping.builder()
        .id("código")
        .putTitles(Language.UNDETERMINED, "proyecto")
        .start("inicio")
        .addAmounts(AmountColumn.of("monto", "USD", AmountBasis.COMMITMENT))
        .build()
        .reader();
  }

  @Override
  protected byte[] valid() {
    return TABLE.getBytes(UTF_8);
  }

  @Override
  protected long records() {
    return 3;
  }

  @Override
  protected byte[] withBadRecord() {
    return TABLE.replace("a-3", "").getBytes(UTF_8);
  }
}
