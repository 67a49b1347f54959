package io.suasion.workbench.prepare;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes out of the advertisements of AdvertiseGen what nobody would print. */
final class AdvertisementText {

  /** Stands for the brand. */
  static final String BRAND = "BRAND";

  private static final String UNKNOWN = "<UNK>";
  private static final Pattern SENTENCE = Pattern.compile("[^。！？!?；;]+(?:[。！？!?；;]+[”」）]*)?");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern LAST_MARK = Pattern.compile("[，,、；;：:]+$");
  private static final Pattern ENDED = Pattern.compile(".*[。！？!?…~～]+[”」）]*");

  private AdvertisementText() {}

  /**
   * The sentences without unknown words, as one text; none that names the brand if several do, for
   * then the brand is a word of its own ({@code BRAND（BRAND）}).
   */
  static String mended(String text) {
    List<String> sentences =
        SENTENCE
            .matcher(SPACE.matcher(text).replaceAll(""))
            .results()
            .map(MatchResult::group)
            .filter(sentence -> !sentence.contains(UNKNOWN))
            .toList();
    boolean branded = String.join("", sentences).split(BRAND, -1).length > 2;
    return ended(
        sentences.stream()
            .filter(sentence -> !branded || !sentence.contains(BRAND))
            .collect(Collectors.joining()));
  }

  private static String ended(String text) {
    String open = LAST_MARK.matcher(text).replaceAll("");
    return open.isEmpty() || ENDED.matcher(open).matches() ? open : open + "。";
  }
}
