package io.suasion.language;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.ml.model.MaxentModel;
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

  private static final String FILE = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

  private final Pool<SentenceDetectorME> sentenceDetectors;
  private final Pool<TokenizerME> tokenizers;
  private final Pool<POSTaggerME> taggers;
  private final Pool<LemmatizerME> lemmatizers;

  private EnglishModels(
      SentenceModel sentences,
      TokenizerModel tokens,
      POSModel partsOfSpeech,
      LemmatizerModel lemmas) {
    sentenceDetectors = new Pool<>(() -> new SentenceDetectorME(sentences));
    tokenizers = new Pool<>(() -> new TokenizerME(tokens));
    taggers = new Pool<>(() -> new POSTaggerME(partsOfSpeech));
    lemmatizers = new Pool<>(() -> new LemmatizerME(lemmas));
  }

  static EnglishModels load() {
    return new EnglishModels(
        Resources.read(FILE.formatted("sentence"), SentenceModel::new),
        Resources.read(FILE.formatted("tokens"), TokenizerModel::new),
        Resources.read(FILE.formatted("pos"), POSModel::new),
        greedy(Resources.read(FILE.formatted("lemmas"), LemmatizerModel::new)));
  }

  /**
   * A lemmatizer with a beam of one instead of three: it gives the same lemmas in half the time.
   */
  private static LemmatizerModel greedy(LemmatizerModel lemmas) {
    MaxentModel model = lemmas.getArtifact("lemmatizer.model");
    return new LemmatizerModel(lemmas.getLanguage(), model, 1, Map.of(), lemmas.getFactory());
  }

  List<Span> sentences(String text) {
    return spans(sentenceDetectors.use(detector -> detector.sentPosDetect(WhiteSpace.plain(text))));
  }

  List<Span> tokens(String text) {
    return spans(tokenizers.use(tokenizer -> tokenizer.tokenizePos(WhiteSpace.plain(text))));
  }

  /** One part of speech for each token; a contraction has several, joined with {@code +}. */
  List<String> partsOfSpeech(List<String> tokens) {
    return List.of(taggers.use(tagger -> tagger.tag(tokens.toArray(String[]::new))));
  }

  /**
   * One lemma for each token, given its part of speech; a contraction has several, joined with
   * {@code +}.
   */
  List<String> lemmas(List<String> tokens, List<String> partsOfSpeech) {
    String[] words = tokens.toArray(String[]::new);
    String[] tags = partsOfSpeech.toArray(String[]::new);
    return List.of(lemmatizers.use(lemmatizer -> lemmatizer.lemmatize(words, tags)));
  }

  private static List<Span> spans(opennlp.tools.util.Span[] spans) {
    return Stream.of(spans).map(span -> new Span(span.getStart(), span.getEnd())).toList();
  }
}
