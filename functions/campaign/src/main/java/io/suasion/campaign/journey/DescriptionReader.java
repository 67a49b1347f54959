package io.suasion.campaign.journey;

import io.smallrye.mutiny.Uni;
import io.suasion.api.brief.Brief;
import io.suasion.api.brief.Product;
import io.suasion.api.copy.DescriptionReading;
import io.suasion.api.tokenize.TextDetail;
import io.suasion.api.tokenize.TextLanguage;
import io.suasion.api.tokenize.TokenizeAnswer;
import io.suasion.api.tokenize.TokenizeApi;
import io.suasion.api.tokenize.TokenizeRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Has the description of a product read. */
final class DescriptionReader {

  private final TokenizeApi tokenize;

  DescriptionReader(TokenizeApi tokenize) {
    this.tokenize = tokenize;
  }

  static boolean hasDescription(Brief brief) {
    return brief.product().description() != null && !brief.product().description().isBlank();
  }

  Uni<DescriptionReading> read(Brief brief) {
    return tokenize.tokenize(request(brief)).map(DescriptionReader::reading);
  }

  private static TokenizeRequest request(Brief brief) {
    Product product = brief.product();
    Set<TextDetail> details = EnumSet.of(TextDetail.KEYWORDS);
    if (product.category() != null) {
      details.add(TextDetail.FACTS);
    }
    return new TokenizeRequest(
        product.description(),
        null,
        TextLanguage.valueOf(brief.language().name()),
        details,
        null,
        product.category(),
        null);
  }

  private static DescriptionReading reading(TokenizeAnswer answer) {
    return new DescriptionReading(
        Objects.requireNonNull(answer.keywords()),
        Objects.requireNonNullElse(answer.facts(), List.of()));
  }
}
