package io.suasion.language;

import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * OpenNLP with its models of Universal Dependencies English EWT. The models are shared; the tools
 * around them are not thread-safe and are lent one by one.
 */
final class EnglishModels {

  private record Tagger(POSTaggerME partsOfSpeech, LemmatizerME lemmas) {}

  /** A part of speech for each token, and a lemma. */
  record Tags(List<String> partsOfSpeech, List<String> lemmas) {}

  private static final String FILE = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

  private final Pool<SentenceDetectorME> sentenceDetectors;
  private final Pool<TokenizerME> tokenizers;
  private final Pool<Tagger> taggers;

  private EnglishModels(
      SentenceModel sentences,
      TokenizerModel tokens,
      POSModel partsOfSpeech,
      LemmatizerModel lemmas) {
    sentenceDetectors = new Pool<>(() -> new SentenceDetectorME(sentences));
    tokenizers = new Pool<>(() -> new TokenizerME(tokens));
    taggers =
        new Pool<>(() -> new Tagger(new POSTaggerME(partsOfSpeech), new LemmatizerME(lemmas)));
  }

  static EnglishModels load() {
    return new EnglishModels(
        Resources.read(FILE.formatted("sentence"), SentenceModel::new),
        Resources.read(FILE.formatted("tokens"), TokenizerModel::new),
        Resources.read(FILE.formatted("pos"), POSModel::new),
        Resources.read(FILE.formatted("lemmas"), LemmatizerModel::new));
  }

  List<Span> sentences(String text) {
    return spans(sentenceDetectors.use(detector -> detector.sentPosDetect(WhiteSpace.plain(text))));
  }

  List<Span> tokens(String text) {
    return spans(tokenizers.use(tokenizer -> tokenizer.tokenizePos(WhiteSpace.plain(text))));
  }

  Tags tag(List<String> tokens) {
    String[] words = tokens.toArray(String[]::new);
    return taggers.use(
        tagger -> {
          String[] partsOfSpeech = tagger.partsOfSpeech().tag(words);
          String[] lemmas = tagger.lemmas().lemmatize(words, partsOfSpeech);
          return new Tags(List.of(partsOfSpeech), List.of(lemmas));
        });
  }

  private static List<Span> spans(opennlp.tools.util.Span[] spans) {
    return Stream.of(spans).map(span -> new Span(span.getStart(), span.getEnd())).toList();
  }
}
