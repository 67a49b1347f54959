package io.suasion.catalog.feed;

import io.suasion.catalog.Ignored;
import io.suasion.catalog.RawProduct;
import java.util.List;

/**
 * A product of a feed.
 *
 * @param line where it begins, from 1
 * @param id under which the shop knows it; empty if not given
 * @param product with the facts of all its variants
 * @param description as written, markup and all; empty if not given
 * @param ignored what its form says is no fact, before anybody reads it
 * @param variants how many rows were joined; 1 mostly
 */
public record FeedProduct(
    long line,
    String id,
    RawProduct product,
    String description,
    List<Ignored> ignored,
    int variants) {

  public FeedProduct {
    ignored = List.copyOf(ignored);
  }
}
