/** Readers and writers of the files of the field. */
module org.citizensecurity.io {
  requires transitive org.citizensecurity.core;
  requires com.fasterxml.aalto;
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires org.apache.commons.compress;
  requires org.codehaus.stax2;
  requires org.dhatim.fastexcel.reader;
  requires org.dhatim.fastexcel;
  requires tools.jackson.core;
  requires tools.jackson.databind;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.citizensecurity.io;
  exports org.citizensecurity.io.bundle;
  exports org.citizensecurity.io.codebook;
  exports org.citizensecurity.io.coding;
  exports org.citizensecurity.io.crs;
  exports org.citizensecurity.io.csv;
  exports org.citizensecurity.io.flow;
  exports org.citizensecurity.io.iati;
  exports org.citizensecurity.io.json;
  exports org.citizensecurity.io.mapping;
  exports org.citizensecurity.io.packed;
  exports org.citizensecurity.io.price;
  exports org.citizensecurity.io.report;
  exports org.citizensecurity.io.report.page;
  exports org.citizensecurity.io.result;
  exports org.citizensecurity.io.table;
  exports org.citizensecurity.io.tidy;
  exports org.citizensecurity.io.xlsx;
}
