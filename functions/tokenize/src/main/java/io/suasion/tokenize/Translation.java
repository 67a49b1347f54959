package io.suasion.tokenize;

import io.suasion.api.IdentifiedLanguage;
import io.suasion.api.Keyword;
import io.suasion.api.Language;
import io.suasion.api.TextSpan;
import io.suasion.api.TokenizeAnswer;
import io.suasion.language.CodePoints;
import io.suasion.language.Span;
import io.suasion.language.TextAnalyzer;
import io.suasion.language.TextLanguage;
import java.util.List;

/** Between the words of the library and those of the contract. */
final class Translation {

  private Translation() {}

  static TextLanguage language(Language language) {
    return switch (language) {
      case EN -> TextLanguage.ENGLISH;
      case ZH -> TextLanguage.CHINESE;
    };
  }

  static TokenizeAnswer answer(
      String text, TextLanguage language, TextAnalyzer analyzer, int mostKeywords) {
    return new TokenizeAnswer(
        language(language),
        spans(text, analyzer.sentences(text)),
        spans(text, analyzer.words(text)),
        analyzer.keywords(text, mostKeywords).stream()
            .map(keyword -> new Keyword(keyword.text(), keyword.score()))
            .toList());
  }

  private static IdentifiedLanguage language(TextLanguage language) {
    return switch (language) {
      case ENGLISH -> IdentifiedLanguage.EN;
      case CHINESE -> IdentifiedLanguage.ZH;
      case MIXED -> IdentifiedLanguage.MIXED;
    };
  }

  private static List<TextSpan> spans(String text, List<Span> spans) {
    CodePoints points = new CodePoints(text);
    return spans.stream()
        .map(span -> new TextSpan(span.in(text), points.of(span.start()), points.of(span.end())))
        .toList();
  }
}
