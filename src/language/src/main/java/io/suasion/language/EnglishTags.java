package io.suasion.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Hands out the tags of a token, {@code AUX+PART} and {@code do+not}, to its words. */
final class EnglishTags {

  private static final String JOINT = "\\+";

  private EnglishTags() {}

  static List<TaggedWord> split(String token, String partsOfSpeech, String lemmas) {
    List<Span> spans = Clitics.split(token);
    String[] tags = partsOfSpeech.split(JOINT, -1);
    String[] bases = tags.length > 1 ? lemmas.split(JOINT, -1) : new String[] {lemmas};
    List<TaggedWord> words = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      String surface = spans.get(i).in(token);
      PartOfSpeech tag = i < tags.length ? PartOfSpeech.valueOf(tags[i]) : ofClitic(surface);
      boolean fits = bases.length == spans.size();
      String lemma = fits ? bases[i] : lower(surface);
      words.add(
          new TaggedWord(spans.get(i), tag, keepsCase(tag, surface, lemma) ? surface : lemma));
    }
    return words;
  }

  /**
   * The models list everything in lower case; the treebank keeps names and {@code I} as they are.
   */
  private static boolean keepsCase(PartOfSpeech tag, String surface, String lemma) {
    return (tag == PartOfSpeech.PROPN || surface.equals("I")) && surface.equalsIgnoreCase(lemma);
  }

  /** The part of speech of a clitic, where the tagger took the token for a single word. */
  private static PartOfSpeech ofClitic(String surface) {
    return switch (lower(surface)) {
      case "n't", "'s", "'", "not" -> PartOfSpeech.PART;
      default -> PartOfSpeech.AUX;
    };
  }

  private static String lower(String surface) {
    return surface.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
