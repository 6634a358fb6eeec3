package org.onrecord.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML file that is written from its head to its end, an element a line. Not thread-safe. */
public final class XmlFile {

  private static final String INDENT = "  ";

  private final OutputStream out;
  private final XMLStreamWriter xml;
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * @param out closed with the file
   */
  public XmlFile(OutputStream out) throws IOException {
    this.out = out;
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw problem(e);
    }
  }

  /** Opens an element; names and values of its attributes take turns. */
  public void begin(String element, String... attributes) throws IOException {
    try {
      newLine();
      xml.writeStartElement(element);
      write(attributes);
      open.push(element);
    } catch (XMLStreamException e) {
      throw problem(e);
    }
  }

  /** Ends the element that was opened last. */
  public void end() throws IOException {
    try {
      open.pop();
      newLine();
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw problem(e);
    }
  }

  /** Writes an element without children. */
  public void empty(String element, String... attributes) throws IOException {
    try {
      newLine();
      xml.writeEmptyElement(element);
      write(attributes);
    } catch (XMLStreamException e) {
      throw problem(e);
    }
  }

  /** Writes an element with words in it. */
  public void words(String element, String words, String... attributes) throws IOException {
    try {
      newLine();
      xml.writeStartElement(element);
      write(attributes);
      xml.writeCharacters(Characters.ofXml(words));
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw problem(e);
    }
  }

  /** Ends what is open, and the file. */
  public void close() throws IOException {
    while (!open.isEmpty()) {
      end();
    }
    try {
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw problem(e);
    }
    out.close();
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + INDENT.repeat(open.size()));
  }

  private void write(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], Characters.ofXml(attributes[i + 1]).replace('\n', ' '));
    }
  }

  private static IOException problem(XMLStreamException problem) {
    return problem.getNestedException() instanceof IOException cause
        ? cause
        : new IOException(problem);
  }
}
