package io.suasion.tokenize.reading;

import io.suasion.api.tokenize.TextDetail;
import io.suasion.api.tokenize.Word;
import io.suasion.language.CodePoints;
import io.suasion.language.Span;
import io.suasion.language.StopWords;
import io.suasion.language.TaggedWord;
import io.suasion.language.TextLanguage;
import java.util.Set;

/**
 * Puts the words of one text into the words of the contract, with the details that were asked for.
 */
final class WordTranslation {

  private final String text;
  private final CodePoints points;
  private final StopWords stopWords;
  private final boolean partsOfSpeech;
  private final boolean lemmas;

  WordTranslation(String text, TextLanguage language, Set<TextDetail> include) {
    this.text = text;
    this.points = new CodePoints(text);
    this.stopWords = include.contains(TextDetail.STOP_WORDS) ? StopWords.of(language) : null;
    this.partsOfSpeech = include.contains(TextDetail.POS);
    this.lemmas = include.contains(TextDetail.LEMMAS);
  }

  boolean needTags() {
    return partsOfSpeech || lemmas;
  }

  Word word(TaggedWord word) {
    return word(
        word.span(),
        partsOfSpeech ? word.partOfSpeech().name() : null,
        lemmas ? word.lemma() : null);
  }

  Word word(Span span) {
    return word(span, null, null);
  }

  private Word word(Span span, String partOfSpeech, String lemma) {
    String surface = span.in(text);
    return new Word(
        surface,
        points.of(span.start()),
        points.of(span.end()),
        partOfSpeech,
        lemma,
        stopWords == null ? null : stopWords.contains(surface));
  }
}
