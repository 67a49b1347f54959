package io.suasion.tokenize;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.suasion.api.TokenizeAnswer;
import io.suasion.api.TokenizeApi;
import io.suasion.api.TokenizeRequest;
import io.suasion.language.Languages;
import io.suasion.language.TextAnalyzers;
import io.suasion.language.TextLanguage;

/** The route of this function. It runs on a worker thread: cutting up is all computing. */
@Blocking
class TokenizeResource implements TokenizeApi {

  private static final int MOST_KEYWORDS = 10;

  private final TextAnalyzers analyzers;

  TokenizeResource(TextAnalyzers analyzers) {
    this.analyzers = analyzers;
  }

  @Override
  public Uni<TokenizeAnswer> tokenize(TokenizeRequest request) {
    String text = request.text();
    TextLanguage language =
        request.language() == null
            ? Languages.identify(text)
            : Translation.language(request.language());
    return Uni.createFrom()
        .item(Translation.answer(text, language, analyzers.of(language), MOST_KEYWORDS));
  }
}
