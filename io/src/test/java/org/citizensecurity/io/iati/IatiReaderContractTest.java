package org.citizensecurity.io.iati;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.citizensecurity.io.PartReader;
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

  @Override
  protected PartReader reader() {
    return IatiReader.standard();
  }

  @Override
  protected byte[] valid() {
    return DOCUMENT.getBytes(UTF_8);
  }

  @Override
  protected long records() {
    return 2;
  }

  @Override
  protected byte[] withBadRecord() {
    return DOCUMENT.replace("XM-2", "").getBytes(UTF_8);
  }
}
