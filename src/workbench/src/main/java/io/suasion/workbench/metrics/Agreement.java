package io.suasion.workbench.metrics;

import java.util.Collection;
import java.util.List;

/**
 * How much a text of English has in common with what people wrote for the same facts: the sum of
 * its BLEU, its ROUGE-L and a quarter of its CIDEr, which are about as large.
 */
public final class Agreement {

  private static final double OF_CIDER = .25;

  private static final SentenceBleu BLEU = new SentenceBleu();

  private final Cider.Rarity rarity;

  /**
   * Knows how rare words are.
   *
   * @param references the texts of all meanings
   */
  public Agreement(Collection<List<String>> references) {
    rarity =
        new Cider.Rarity(
            references.stream()
                .map(texts -> new TokenizedSegment(List.of(), tokenized(texts)))
                .toList());
  }

  /**
   * The score of each text, in their order. A text that is itself a reference is compared with the
   * others only; one without any to compare with scores 0.
   */
  public List<Double> of(List<String> texts, List<String> references) {
    List<List<String>> people = tokenized(references);
    return tokenized(texts).stream().map(text -> score(text, people)).toList();
  }

  private double score(List<String> text, List<List<String>> references) {
    List<List<String>> others =
        references.stream().filter(reference -> !reference.equals(text)).toList();
    if (text.isEmpty() || others.isEmpty()) {
      return 0;
    }
    TokenizedSegment segment = new TokenizedSegment(text, others);
    return BLEU.score(segment)
        + RougeL.OF_CAPTIONS.score(segment)
        + OF_CIDER * rarity.score(segment);
  }

  private static List<List<String>> tokenized(List<String> texts) {
    return texts.stream().map(Words.TREEBANK::of).toList();
  }
}
