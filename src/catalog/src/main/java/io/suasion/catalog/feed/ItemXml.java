package io.suasion.catalog.feed;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;

/**
 * Reads the XML of one item. Nothing outside of it is ever looked at: no entities, no documents, no
 * declarations.
 */
final class ItemXml {

  private static final int DEEPEST = 20;
  private static final Pattern ENTITY = Pattern.compile("&(\\p{L}\\w{1,30});");
  private static final Set<String> XML = Set.of("amp", "lt", "gt", "quot", "apos");

  /**
   * An element inside an item.
   *
   * @param name with its prefix
   * @param text its own and that of its parts; of a link without text, where it leads
   */
  record Field(String name, String text, List<Field> parts) {

    /** The text of the part of this name, whatever its prefix; else empty. */
    String part(String wanted) {
      return parts.stream()
          .filter(part -> ItemRows.named(part.name()).equals(wanted))
          .map(Field::text)
          .findFirst()
          .orElse("");
    }
  }

  private final XMLInputFactory factory;

  ItemXml() {
    factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // The piece lacks the element that declares its prefixes.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  /** The elements directly inside. */
  List<Field> fields(String item) throws XMLStreamException {
    XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(readable(item)));
    try {
      xml.nextTag();
      return field(xml, 0).parts();
    } finally {
      xml.close();
    }
  }

  /** HTML's own entities, which XML does not know, are left to those who read the text. */
  private static String readable(String item) {
    return ENTITY
        .matcher(item)
        .replaceAll(
            entity ->
                Entities.isNamedEntity(entity.group(1)) && !XML.contains(entity.group(1))
                    ? "&amp;" + entity.group(1) + ";"
                    : entity.group());
  }

  private static Field field(XMLStreamReader xml, int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("Elements are nested too deeply: take some out.");
    }
    String name = xml.getLocalName();
    String link = xml.getAttributeValue(null, "href");
    StringBuilder text = new StringBuilder();
    List<Field> parts = new ArrayList<>();
    int event = xml.next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        Field part = field(xml, depth + 1);
        parts.add(part);
        text.append(' ').append(part.text());
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(xml.getText());
      }
      event = xml.next();
    }
    String own = text.toString().strip();
    return new Field(name, own.isEmpty() && link != null ? link : own, parts);
  }
}
