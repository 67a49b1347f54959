package io.suasion.copywriting.align;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Claim;
import io.suasion.copywriting.domain.Domain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what a text claims in words that cannot be read into a fact. Thread-safe. */
final class UncheckedClaims {

  private final ExpressionIndex<Claim> claims;

  UncheckedClaims(Domain domain) {
    Map<Claim, List<String>> expressions = new LinkedHashMap<>();
    domain.claims().forEach(claim -> expressions.put(claim, claim.expressions()));
    claims = new ExpressionIndex<>(expressions);
  }

  /** Claims outside of the mentions that were read, about slots without such a mention. */
  List<Mention> find(String text, List<Mention> read) {
    List<Mention> found = new ArrayList<>();
    claims.find(
        text,
        hit -> {
          Mention claim = mention(hit, text);
          if (!isBacked(hit.meaning(), read) && !Spans.overlap(claim, read)) {
            found.add(claim);
          }
        });
    return Spans.longest(found);
  }

  private static Mention mention(ExpressionIndex.Hit<Claim> hit, String text) {
    List<String> slots = hit.meaning().slots();
    String attribute = slots.isEmpty() ? Alignment.CLAIM : slots.get(0);
    String words = text.substring(hit.start(), hit.end());
    return new Mention(new Fact(attribute, words), hit.start(), hit.end());
  }

  private static boolean isBacked(Claim claim, List<Mention> read) {
    return read.stream().anyMatch(mention -> claim.slots().contains(mention.fact().attribute()));
  }
}
