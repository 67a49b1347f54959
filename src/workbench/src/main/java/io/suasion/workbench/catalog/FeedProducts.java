package io.suasion.workbench.catalog;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.catalog.Catalog;
import io.suasion.catalog.RawFact;
import io.suasion.catalog.RawProduct;
import io.suasion.catalog.UnderstoodProduct;
import io.suasion.catalog.feed.FeedFormat;
import io.suasion.catalog.feed.FeedNote;
import io.suasion.catalog.feed.FeedProduct;
import io.suasion.catalog.feed.Feeds;
import io.suasion.language.Language;
import io.suasion.language.Languages;
import io.suasion.language.TextLanguage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/** Understands each product of a feed, writes it as a line and keeps account of it. */
final class FeedProducts implements Feeds.FormatListener {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private final Catalog catalog;
  private final Optional<Language> language;
  private final FeedReport report;
  private final OutputStream output;

  /**
   * Collects the products of one feed.
   *
   * @param language of all products; empty to tell it by their letters
   */
  FeedProducts(
      Catalog catalog, Optional<Language> language, FeedReport report, OutputStream output) {
    this.catalog = catalog;
    this.language = language;
    this.report = report;
    this.output = output;
  }

  @Override
  public void format(FeedFormat format) {
    report.format(format);
  }

  @Override
  public void product(FeedProduct product) {
    UnderstoodProduct understood =
        catalog.understand(
            product.product(), language.orElseGet(() -> language(product.product())));
    report.read(product, understood);
    ProductLine line = ProductLine.of(product, understood);
    line.notes().forEach(note -> report.warning(new FeedNote(product.line(), note)));
    if (line.isWritten()) {
      write(line);
      report.written();
    }
  }

  private void write(ProductLine line) {
    try {
      MAPPER.writeValue(output, line.json());
      output.write("\n".getBytes(StandardCharsets.UTF_8));
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  // Names of attributes are English in some feeds, whatever the language of the shop.
  private static Language language(RawProduct product) {
    String attributes =
        product.facts().stream().map(RawFact::attribute).collect(Collectors.joining(" "));
    boolean english =
        Languages.identify(product.name()) == TextLanguage.ENGLISH
            && Languages.identify(product.category() + " " + attributes) == TextLanguage.ENGLISH;
    return english ? Language.EN : Language.ZH;
  }

  @Override
  public void broken(FeedNote note) {
    report.broken(note);
  }

  @Override
  public void warning(FeedNote note) {
    report.warning(note);
  }
}
