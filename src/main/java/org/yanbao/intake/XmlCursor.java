package org.yanbao.intake;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks an XML part event by event. Document types and entities are refused, so is nesting beyond
 * {@link Limits#XML_DEPTH}.
 */
final class XmlCursor implements AutoCloseable {

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private final InputStream stream;
  private int depth;
  private int event = XMLStreamConstants.START_DOCUMENT;

  XmlCursor(InputStream stream) throws IOException {
    this.stream = stream;
    try {
      synchronized (FACTORY) {
        reader = FACTORY.createXMLStreamReader(stream);
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /** Goes to the next event; false at the end of the part. */
  boolean next() throws IOException {
    try {
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      if (!reader.hasNext()) {
        return false;
      }
      event = reader.next();
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException cause) {
        throw cause;
      }
      throw new IOException(e);
    }
    if (event == XMLStreamConstants.START_ELEMENT && ++depth > Limits.XML_DEPTH) {
      throw new TooLargeException("嵌套层数");
    }
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new IOException("document type declaration");
    }
    return event != XMLStreamConstants.END_DOCUMENT;
  }

  /**
   * Goes to the next event inside an element; false once at its end tag.
   *
   * @param element depth of that element, as {@link #depth()} said at its start
   */
  boolean nextWithin(int element) throws IOException {
    if (!next()) {
      throw new IOException("element not closed");
    }
    return !(event == XMLStreamConstants.END_ELEMENT && depth == element);
  }

  /** Leaves the present element: goes to its end tag. */
  void skip() throws IOException {
    int element = depth;
    while (nextWithin(element)) {
      // everything inside is passed over
    }
  }

  /** Leaves the present element like {@link #skip}, with all the text inside it. */
  String content() throws IOException {
    StringBuilder text = new StringBuilder();
    int element = depth;
    while (nextWithin(element)) {
      if (isText()) {
        text.append(text());
      }
    }
    return text.toString();
  }

  boolean isStart() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  boolean isEnd() {
    return event == XMLStreamConstants.END_ELEMENT;
  }

  boolean isText() {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  /** How many elements are open, the present one counted, also at its end tag. */
  int depth() {
    return depth;
  }

  String name() {
    return reader.getLocalName();
  }

  /** The namespace; empty if none. */
  String namespace() {
    String namespace = reader.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  String text() {
    return reader.getText();
  }

  /** An attribute by its local name, whatever its namespace; empty if it is not there. */
  String attribute(String localName) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(localName)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** An attribute as a number; the fallback where it is absent or none. */
  int number(String localName, int fallback) {
    String value = attribute(localName);
    try {
      return value.isEmpty() ? fallback : Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return fallback;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      stream.close();
    }
  }
}
