package io.suasion.copywriting.persuade;

import io.suasion.catalog.value.Value;
import io.suasion.copywriting.Fact;
import io.suasion.language.Language;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells values that fit any sentence from those that are notes of their own: {@code 38 h (ANC on)},
 * {@code red, 3 modes}.
 */
final class Simplicity {

  private static final Pattern NOTE =
      Pattern.compile("[()（）\\[\\]=;；:：,，/·×+|\\n\"“”]|\\.\\s|\\s-\\s");
  private static final Pattern NOTE_IN_MEASURE = Pattern.compile("[()（）\\[\\]=;；,，|\\n](?!\\d)");
  private static final int MOST_ITEMS = 5;

  private Simplicity() {}

  static boolean of(Fact fact, Language language) {
    boolean chinese = language == Language.ZH;
    if (fact.noted().isPresent()) {
      return fact.noted().get().note().length() <= (chinese ? 14 : 32)
          && of(fact.plain(), language);
    }
    if (fact.understood().isEmpty()) {
      return isText(fact.value(), chinese);
    }
    Value value = fact.understood().get().value();
    if (value instanceof Value.Flag flag) {
      return flag.detail().isEmpty();
    }
    if (value instanceof Value.Items items) {
      return areTexts(items.items(), chinese);
    }
    if (value instanceof Value.Choice choice) {
      return areTexts(choice.options(), chinese);
    }
    if (value instanceof Value.Text) {
      return isText(fact.value(), chinese);
    }
    return fact.value().length() <= (chinese ? 14 : 24)
        && !NOTE_IN_MEASURE.matcher(fact.value()).find();
  }

  private static boolean areTexts(List<String> items, boolean chinese) {
    return items.size() <= MOST_ITEMS && items.stream().allMatch(item -> isText(item, chinese));
  }

  private static boolean isText(String text, boolean chinese) {
    return text.length() <= (chinese ? 12 : 32) && !NOTE.matcher(text).find();
  }
}
