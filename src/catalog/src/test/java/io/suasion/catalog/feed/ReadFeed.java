package io.suasion.catalog.feed;

import io.suasion.catalog.RawFact;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A feed that was read, as a test looks at it. */
final class ReadFeed implements Feeds.FormatListener {

  private final List<FeedProduct> products = new ArrayList<>();
  private final List<FeedNote> broken = new ArrayList<>();
  private final List<FeedNote> warnings = new ArrayList<>();
  private FeedFormat format;

  static ReadFeed resource(String name) {
    try (InputStream stream = ReadFeed.class.getResourceAsStream(name)) {
      return of(stream.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static ReadFeed of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static ReadFeed of(byte[] bytes) {
    ReadFeed feed = new ReadFeed();
    try {
      Feeds.read(new ByteArrayInputStream(bytes), feed);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return feed;
  }

  FeedFormat format() {
    return format;
  }

  List<FeedProduct> products() {
    return products;
  }

  List<String> names() {
    return products.stream().map(product -> product.product().name()).toList();
  }

  FeedProduct only() {
    if (products.size() != 1) {
      throw new AssertionError("not one product but " + names() + ", broken " + broken);
    }
    return products.get(0);
  }

  Map<String, String> facts(int index) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (RawFact fact : products.get(index).product().facts()) {
      facts.put(fact.attribute(), fact.value());
    }
    return facts;
  }

  List<FeedNote> broken() {
    return broken;
  }

  List<Long> brokenLines() {
    return broken.stream().map(FeedNote::line).toList();
  }

  List<FeedNote> warnings() {
    return warnings;
  }

  @Override
  public void format(FeedFormat found) {
    format = found;
  }

  @Override
  public void product(FeedProduct product) {
    products.add(product);
  }

  @Override
  public void broken(FeedNote note) {
    broken.add(note);
  }

  @Override
  public void warning(FeedNote note) {
    warnings.add(note);
  }
}
