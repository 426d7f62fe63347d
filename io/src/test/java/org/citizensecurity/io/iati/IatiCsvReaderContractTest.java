package org.citizensecurity.io.iati;

import org.citizensecurity.io.ReaderContract;

class IatiCsvReaderContractTest extends ReaderContract {
  private static final String TABLE = """
      iati_identifier,reporting_org_ref,title_narrative,default_currency,transaction_value,transaction_transaction_type_code,transaction_transaction_date_iso_date
      XM-1,XM,Prevención de la violencia,USD,"5,6","2,3","2012-01-01,2013-01-01"
      XM-2,XM,"Reforma, policial",USD,7,2,2012-01-01
      """;

  IatiCsvReaderContractTest() {
    super(IatiCsvReader.standard(), TABLE, 2, TABLE.replace("XM-2", ""));
  }
}
