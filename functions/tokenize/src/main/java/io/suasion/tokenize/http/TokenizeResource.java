package io.suasion.tokenize.http;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.suasion.api.tokenize.DetokenizeAnswer;
import io.suasion.api.tokenize.DetokenizeRequest;
import io.suasion.api.tokenize.TextDetail;
import io.suasion.api.tokenize.TokenizeAnswer;
import io.suasion.api.tokenize.TokenizeApi;
import io.suasion.api.tokenize.TokenizeRequest;
import io.suasion.language.TextAnalyzers;
import io.suasion.language.subwords.Subwords;
import io.suasion.tokenize.reading.ReadingBundle;
import io.suasion.tokenize.reading.ReadingBundles;
import io.suasion.tokenize.reading.TextCheck;
import io.suasion.tokenize.reading.TextReader;
import io.suasion.web.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The routes of this function. They run on worker threads: cutting up is all computing. */
@Blocking
class TokenizeResource implements TokenizeApi {

  private final TextAnalyzers analyzers;
  private final ReadingBundles bundles;
  private final TextCheck check;

  TokenizeResource(TextAnalyzers analyzers, ReadingBundles bundles, TextCheck check) {
    this.analyzers = analyzers;
    this.bundles = bundles;
    this.check = check;
  }

  @Override
  public Uni<TokenizeAnswer> tokenize(TokenizeRequest request) {
    TextReader reader = new TextReader(analyzers, checked(request), bundle(request), bundles);
    TokenizeAnswer answer =
        request.text() == null ? all(request.texts(), reader) : reader.read(request.text());
    return Uni.createFrom().item(answer);
  }

  private TokenizeAnswer all(List<String> texts, TextReader reader) {
    List<TokenizeAnswer> answers = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      answers.add(
          check.problem(text, i).map(TokenizeAnswer::refused).orElseGet(() -> reader.read(text)));
    }
    return TokenizeAnswer.of(answers);
  }

  private Optional<ReadingBundle> bundle(TokenizeRequest request) {
    return Optional.ofNullable(request.bundle()).map(bundles::named);
  }

  private static TokenizeRequest checked(TokenizeRequest request) {
    if ((request.text() == null) == (request.texts() == null)) {
      throw ProblemException.invalid("/text", "Give either text or texts.");
    }
    if (request.include().contains(TextDetail.SUBWORDS) && request.bundle() == null) {
      throw ProblemException.invalid("/bundle", "Name the bundle whose subwords are asked for.");
    }
    if (request.include().contains(TextDetail.FACTS) && request.category() == null) {
      throw ProblemException.invalid(
          "/category", "Say what kind of product the texts describe: it decides what is a fact.");
    }
    return request;
  }

  @Override
  public Uni<DetokenizeAnswer> detokenize(DetokenizeRequest request) {
    Subwords subwords = bundles.named(request.bundle()).subwords();
    List<Integer> ids = request.ids();
    for (int i = 0; i < ids.size(); i++) {
      if (ids.get(i) < 0 || ids.get(i) >= subwords.size()) {
        throw ProblemException.invalid(
            "/ids/" + i, "The bundle's ids are 0 to %d.".formatted(subwords.size() - 1));
      }
    }
    int[] encoded = ids.stream().mapToInt(Integer::intValue).toArray();
    return Uni.createFrom().item(new DetokenizeAnswer(subwords.decode(encoded)));
  }
}
