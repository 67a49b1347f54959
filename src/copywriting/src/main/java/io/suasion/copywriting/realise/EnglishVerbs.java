package io.suasion.copywriting.realise;

import io.suasion.copywriting.text.Passage;
import java.util.Map;

/** Makes the verbs with which predicates begin agree with their subject. */
final class EnglishVerbs {

  private static final Map<String, String> IRREGULAR =
      Map.of("is", "are", "was", "were", "has", "have", "does", "do", "goes", "go");

  private EnglishVerbs() {}

  /** A predicate of the singular with its verb in the plural: {@code weigh 620 g}. */
  static Passage plural(Passage predicate) {
    String text = predicate.text();
    int end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
    return Passage.plain(plural(text.substring(0, end))).then(predicate.slice(end, text.length()));
  }

  private static String plural(String verb) {
    String irregular = IRREGULAR.get(verb);
    if (irregular != null) {
      return irregular;
    }
    if (verb.matches(".*(?:[sx]|ch|sh)es")) {
      return verb.substring(0, verb.length() - 2);
    }
    return verb.endsWith("s") ? verb.substring(0, verb.length() - 1) : verb;
  }
}
