package org.citizensecurity.io.packed;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.citizensecurity.io.Input;

/**
 * Walks once through all XML of a workbook, so that what reads it afterwards takes little memory and
 * time: no broken member, no DOCTYPE, no entity, no more columns than Excel has, no endless text.
 */
final class WorkbookCheck {
  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_DEPTH = 100;
  private static final int LONGEST_TEXT = 1 << 18;
  private static final int LONGEST_NUMBER = 1_000;
  private static final int LETTERS_OF_A_COLUMN = 3;
  private static final long LARGEST_IN_MEMORY = 1 << 28;

  private int depth;
  private int columns;
  private long length;
  private boolean isNumber;
  private boolean inValue;

  private WorkbookCheck() {}

  /** Throws where the workbook is broken or hostile. */
  static void check(Input workbook) throws IOException {
    try (ZipFile zip = open(workbook)) {
      List<ZipArchiveEntry> members = Collections.list(zip.getEntries());
      if (members.size() > Archive.MOST_MEMBERS) {
        throw new IOException("has more than %s files".formatted(Archive.MOST_MEMBERS));
      }
      for (ZipArchiveEntry member : members) {
        if (isXml(member.getName())) {
          check(zip, member);
        }
      }
    } catch (RuntimeException e) {
      throw new IOException("is no zip that can be read", e);
    }
  }

  private static ZipFile open(Input workbook) throws IOException {
    Optional<Path> file = workbook.file();
    if (file.isPresent()) {
      return ZipFile.builder().setPath(file.get()).get();
    }
    byte[] bytes = workbook.bytes().slice(0, LARGEST_IN_MEMORY + 1).read();
    if (bytes.length > LARGEST_IN_MEMORY) {
      throw new IOException("is a workbook of more than 256 MB inside of another file");
    }
    return ZipFile.builder()
        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
        .get();
  }

  private static void check(ZipFile zip, ZipArchiveEntry member) throws IOException {
    CRC32 crc = new CRC32();
    try (InputStream in = new CheckedInputStream(
        new UnpackingLimit(zip.getInputStream(member), member::getCompressedSize), crc)) {
      new WorkbookCheck().walk(in);
      ByteStreams.exhaust(in);
    } catch (XMLStreamException | RuntimeException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IOException("holds XML that is not well-formed, in " + member.getName(), e);
    }
    if (crc.getValue() != member.getCrc()) {
      throw new IOException("is damaged, in " + member.getName());
    }
  }

  private void walk(InputStream in) throws XMLStreamException, IOException {
    // Named, because XMLInputFactory.newFactory() takes whatever is on the class path.
    InputFactoryImpl factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(in);
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml);
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new IOException("holds XML with a DOCTYPE or entities, as no workbook does");
        default -> {}
      }
    }
    xml.close();
  }

  private void start(XMLStreamReader xml) throws IOException {
    depth++;
    if (depth > MOST_DEPTH) {
      throw new IOException("holds XML more than %s deep".formatted(MOST_DEPTH));
    }
    switch (xml.getLocalName()) {
      case "row" -> columns = 0;
      case "c" -> {
        length = 0;
        String type = attribute(xml, "t");
        isNumber = type.isEmpty() || type.equals("n");
        columns++;
        if (columns > MOST_COLUMNS || !isColumn(attribute(xml, "r"))) {
          throw new IOException("has a row with more than %s columns".formatted(MOST_COLUMNS));
        }
      }
      case "f" -> {
        length = 0;
        inValue = false;
      }
      case "v" -> {
        length = 0;
        inValue = true;
      }
      case "si" -> {
        length = 0;
        inValue = false;
      }
      case "Relationship", "Override" -> target(xml);
      default -> {}
    }
  }

  /** What is read must have been checked. */
  private static void target(XMLStreamReader xml) throws IOException {
    String type = attribute(xml, "Type") + attribute(xml, "ContentType");
    String target = attribute(xml, "Target") + attribute(xml, "PartName");
    boolean isRead = type.endsWith("/worksheet")
        || type.endsWith("/sharedStrings")
        || type.endsWith("/styles")
        || (type.contains("spreadsheetml") && type.endsWith("+xml"));
    if (isRead && !isXml(target)) {
      throw new IOException("has its sheets in '%s' and not in XML".formatted(target));
    }
  }

  private void text(XMLStreamReader xml) throws IOException {
    length += xml.getTextLength();
    if (length > (isNumber && inValue ? LONGEST_NUMBER : LONGEST_TEXT)) {
      throw new IOException("has a cell with a longer text than Excel allows");
    }
  }

  private static boolean isColumn(String reference) {
    int letters = 0;
    while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
      letters++;
    }
    return letters < LETTERS_OF_A_COLUMN
        || (letters == LETTERS_OF_A_COLUMN && reference.compareTo("XFE") < 0);
  }

  private static boolean isXml(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels");
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
