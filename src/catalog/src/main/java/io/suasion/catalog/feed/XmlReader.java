package io.suasion.catalog.feed;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Reads the items of RSS and the entries of Atom. */
final class XmlReader implements FeedReader {

  private static final Set<String> ITEMS = Set.of("item", "entry");

  private final ItemXml xml = new ItemXml();

  @Override
  public void read(Reader text, FeedListener listener) throws IOException {
    ElementScanner scanner = new ElementScanner(text, XmlReader::isItem, listener);
    VariantWindow window = new VariantWindow(listener);
    Optional<ElementScanner.Element> element = scanner.next();
    while (element.isPresent()) {
      read(element.get(), window);
      element = scanner.next();
    }
    window.close();
  }

  private static boolean isItem(String tag) {
    return ITEMS.contains(ElementScanner.local(tag));
  }

  private void read(ElementScanner.Element element, VariantWindow window) {
    try {
      item(element.line(), xml.fields(element.text())).addTo(window);
    } catch (XMLStreamException malformed) {
      int line = malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNumber();
      window.broken(
          element.line() + Math.max(0, line - 1),
          "The item is not well-formed here, write & as &amp; and < as &lt;: "
              + sentence(malformed));
    }
  }

  /**
   * The parser's message without the position, which counts from the start of the item and not of
   * the file.
   */
  private static String sentence(XMLStreamException malformed) {
    String message = String.valueOf(malformed.getMessage());
    String[] lines = message.strip().split("\\R", -1);
    String last = lines[lines.length - 1].replaceFirst("^Message: ", "");
    return last.endsWith(".") ? last : last + ".";
  }

  private static Item item(long line, List<ItemXml.Field> fields) {
    Item item = new Item(line);
    List<ItemXml.Field> own = new ArrayList<>(fields);
    // A field in Google's namespace goes before the RSS field of the same name: it is meant for the
    // catalogue.
    own.sort(Comparator.comparing(field -> !field.name().contains(":")));
    for (ItemXml.Field field : own) {
      String name = ItemRows.named(field.name());
      if (name.equals("product_detail")) {
        item.detail(field.part("attribute_name"), field.part("attribute_value"));
      } else {
        item.add(name, field.text());
      }
    }
    return item;
  }
}
