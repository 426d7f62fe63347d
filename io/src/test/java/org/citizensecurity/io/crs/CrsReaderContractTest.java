package org.citizensecurity.io.crs;

import org.citizensecurity.io.ReaderContract;

class CrsReaderContractTest extends ReaderContract {
  private static final String TABLE = """
      Year,DonorCode,AgencyCode,CrsID,RecipientCode,Bi_Multi,USD_Commitment,ProjectTitle,PurposeCode
      2012,50,1,2012000001,437,1,1.5,"Educación, ""policía"" y barrio",15130
      2013,302,1,2013000002,342,1,2.25,Prevención de la violencia,15137
      2014,7,1,2014000003,498,1,0.5,Segurança pública,15132
      """;

  CrsReaderContractTest() {
    super(CrsReader.standard(), TABLE, 3, TABLE.replace("0.5", "half"));
  }
}
