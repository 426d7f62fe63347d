package org.citizensecurity.io.tidy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.citizensecurity.io.PartReader;
import org.citizensecurity.io.ReaderContract;

class TidyReaderContractTest extends ReaderContract {
  private static final String TABLE = """
      id,kind,title_es,countries,start,end
      a-1,LAW,"Ley ""Antimaras"", la primera",SV,2003-10,2004
      a-2,PROGRAMME,"Política de
      seguridad ciudadana",HN;GT,2012,
      a-3,PLAN,Plano de segurança,BR,2018-06-11,
      """;

  @Override
  protected PartReader reader() {
    return TidyCsvReader.standard();
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
