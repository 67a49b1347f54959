package io.suasion.workbench.metrics;

import java.util.List;

/**
 * How much a text of English has in common with what people wrote for the same facts: its BLEU and
 * its ROUGE-L, added. CIDEr is not among them: a model that learned what it likes best had the
 * lower BLEU and ROUGE-L.
 */
public final class Agreement {

  private static final SentenceBleu BLEU = new SentenceBleu();

  private Agreement() {}

  /**
   * The score of each text, in their order. A text that is itself a reference is compared with the
   * others only; one without any to compare with scores 0.
   */
  public static List<Double> of(List<String> texts, List<String> references) {
    List<List<String>> people = tokenized(references);
    return tokenized(texts).stream().map(text -> score(text, people)).toList();
  }

  private static double score(List<String> text, List<List<String>> references) {
    List<List<String>> others =
        references.stream().filter(reference -> !reference.equals(text)).toList();
    if (text.isEmpty() || others.isEmpty()) {
      return 0;
    }
    TokenizedSegment segment = new TokenizedSegment(text, others);
    return BLEU.score(segment) + RougeL.OF_CAPTIONS.score(segment);
  }

  private static List<List<String>> tokenized(List<String> texts) {
    return texts.stream().map(Words.TREEBANK::of).toList();
  }
}
