package org.citizensecurity.io.tidy;

import org.citizensecurity.io.ReaderContract;

class TidyReaderContractTest extends ReaderContract {
  private static final String TABLE = """
      id,kind,title_es,countries,start,end
      a-1,LAW,"Ley ""Antimaras"", la primera",SV,2003-10,2004
      a-2,PROGRAMME,"Política de
      seguridad ciudadana",HN;GT,2012,
      a-3,PLAN,Plano de segurança,BR,2018-06-11,
      """;

  TidyReaderContractTest() {
    super(TidyCsvReader.standard(), TABLE, 3, TABLE.replace("a-3", ""));
  }
}
