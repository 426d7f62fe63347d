package org.citizensecurity.io.iati;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Walks over documents of unknown origin, one after another. It opens nothing but the stream that it is given, expands
 * no entity, refuses a DOCTYPE, and bounds the depth and the length of a token.
 */
final class XmlCursor {
  private static final int MOST_DEPTH = 100;
  private static final int START_OF_DOCUMENT = 1;

  private static final String END_OF_INPUT = "end-of-input";

  private final JoinedDocuments documents;
  private final DeliveredXml in;
  private final XMLStreamReader2 xml;
  private int depth;

  XmlCursor(Reader text) throws BrokenXml {
    documents = new JoinedDocuments(text);
    in = new DeliveredXml(documents);
    // Named, because XMLInputFactory.newFactory() takes whatever is on the class path.
    InputFactoryImpl factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      xml = (XMLStreamReader2) factory.createXMLStreamReader(in);
    } catch (XMLStreamException | RuntimeException e) {
      throw BrokenXml.of(e, START_OF_DOCUMENT);
    }
  }

  /**
   * Moves on to the next start or end of an element or text and gives its kind, or the end of the
   * document.
   */
  int next() throws BrokenXml {
    while (true) {
      int event;
      try {
        event = xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
      } catch (XMLStreamException | RuntimeException e) {
        if (isEndOfAll(e)) {
          return XMLStreamConstants.END_DOCUMENT;
        }
        throw BrokenXml.of(e, line());
      }
      in.token();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (depth == 1) {
            continue;
          }
          if (depth - 1 > MOST_DEPTH) {
            throw BrokenXml.at(
                line(), name(), "elements in each other at most %d deep".formatted(MOST_DEPTH));
          }
          return event;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return event;
        }
        case XMLStreamConstants.DTD ->
          throw BrokenXml.at(line(), "DOCTYPE", "a document without a DOCTYPE");
        case XMLStreamConstants.ENTITY_REFERENCE ->
          throw BrokenXml.at(line(), "entity", "no entities other than those of XML itself");
        case XMLStreamConstants.CHARACTERS,
            XMLStreamConstants.CDATA,
            XMLStreamConstants.END_DOCUMENT -> {
          return event;
        }
        default -> {
          // Comments, processing instructions, white space between elements.
        }
      }
    }
  }

  /** The parser misses the end of the element around all documents, which nobody wrote. */
  private boolean isEndOfAll(Exception failure) {
    return depth == 1
        && documents.isEndedWell()
        && Ascii.toLowerCase(Strings.nullToEmpty(failure.getMessage())).contains(END_OF_INPUT);
  }

  /** How many elements are open around this place; 1 where a document begins. */
  int depth() {
    return depth - 1;
  }

  /** Remembers the text from the start of the element that was met last. */
  void mark() {
    in.forgetBefore(xml.getLocationInfo().getStartingCharOffset());
  }

  /** The text from the mark to the end of what was met last. */
  String markedText() {
    try {
      return in.keptBefore(xml.getLocationInfo().getEndingCharOffset());
    } catch (XMLStreamException e) {
      return textAndRest();
    }
  }

  /** The text from the mark to the end of the file, as far as that is not very long. */
  String textAndRest() {
    String text = in.keptAndRest();
    return documents.isEndedWell() && text.endsWith(JoinedDocuments.END)
        ? text.substring(0, text.length() - JoinedDocuments.END.length())
        : text;
  }

  /** Moves over the element whose start was met last. */
  void skip() throws BrokenXml {
    int outside = depth - 1;
    while (depth > outside) {
      if (next() == XMLStreamConstants.END_DOCUMENT) {
        throw BrokenXml.at(line(), "", "the end of every element");
      }
    }
  }

  /** The name of the element, with its prefix where it has one. */
  String name() {
    String prefix = xml.getPrefix();
    return prefix == null || prefix.isEmpty()
        ? xml.getLocalName()
        : prefix + ":" + xml.getLocalName();
  }

  /** The text that was met last, or the part of it that the parser has. */
  String text() throws BrokenXml {
    try {
      return xml.getText();
    } catch (RuntimeException e) {
      throw BrokenXml.of(e, line());
    } finally {
      in.token();
    }
  }

  /** The attributes of the element whose start was met last. */
  ImmutableMap<String, String> attributes() {
    ImmutableMap.Builder<String, String> attributes = ImmutableMap.builder();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String prefix = xml.getAttributePrefix(i);
      String name = xml.getAttributeLocalName(i);
      attributes.put(
          prefix == null || prefix.isEmpty() ? name : prefix + ":" + name,
          xml.getAttributeValue(i));
    }
    return attributes.buildKeepingLast();
  }

  /** The same, with the namespaces that the element declares. */
  ImmutableMap<String, String> attributesAndNamespaces() {
    ImmutableMap.Builder<String, String> all =
        ImmutableMap.<String, String>builder().putAll(attributes());
    for (int i = 0; i < xml.getNamespaceCount(); i++) {
      String prefix = Strings.nullToEmpty(xml.getNamespacePrefix(i));
      all.put(
          prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix,
          Strings.nullToEmpty(xml.getNamespaceURI(i)));
    }
    return all.buildKeepingLast();
  }

  /** The line of what was met last. */
  long line() {
    return Math.max(1, xml.getLocation().getLineNumber());
  }

  /** Whether the stream had no content at all. */
  boolean isEmpty() {
    return in.isEmpty();
  }
}
