package org.citizensecurity.io.iati;

import org.citizensecurity.io.ReaderContract;

class IatiReaderContractTest extends ReaderContract {
  private static final String DOCUMENT = """
      <?xml version="1.0" encoding="UTF-8"?>
      <iati-activities version="2.03">
        <iati-activity>
          <iati-identifier>XM-1</iati-identifier>
          <reporting-org ref="XM" type="40"><narrative xml:lang="en">Agency</narrative></reporting-org>
          <title><narrative xml:lang="es">Seguridad ciudadana y prevención</narrative></title>
          <recipient-country code="SV"/>
          <activity-date type="2" iso-date="2012-06-01"/>
        </iati-activity>
        <iati-activity>
          <iati-identifier>XM-2</iati-identifier>
          <reporting-org ref="XM" type="40"><narrative xml:lang="en">Agency</narrative></reporting-org>
          <title><narrative xml:lang="pt">Prevenção da violência nas escolas</narrative></title>
        </iati-activity>
      </iati-activities>
      """;

  IatiReaderContractTest() {
    super(IatiReader.standard(), DOCUMENT, 2, DOCUMENT.replace("XM-2", ""));
  }
}
