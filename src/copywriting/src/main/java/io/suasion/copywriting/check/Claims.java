package io.suasion.copywriting.check;

import io.suasion.language.Language;
import io.suasion.language.TsvTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds absolute and banned claims. */
final class Claims {

  private record Rules(Pattern banned, Pattern allowed) {}

  private final Map<Language, Rules> rules = new EnumMap<>(Language.class);

  Claims() {
    for (Language language : Language.values()) {
      rules.put(language, read(language));
    }
  }

  private static Rules read(Language language) {
    String code = language.name().toLowerCase(Locale.ROOT);
    List<Map<String, String>> rows = TsvTable.read(Claims.class, "claims-" + code + ".tsv");
    return new Rules(anyOf(rows, "ban", language), anyOf(rows, "allow", language));
  }

  private static Pattern anyOf(List<Map<String, String>> rows, String kind, Language language) {
    String any =
        rows.stream()
            .filter(row -> row.get("kind").equals(kind))
            .map(row -> row.get("pattern"))
            .collect(Collectors.joining("|", "(?:", ")"));
    boolean words = language == Language.EN;
    String whole = words ? "(?<![\\p{L}\\p{N}])" + any + "(?![\\p{L}\\p{N}])" : any;
    return Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The claims of a text that are not allowed and that no given text says literally. */
  List<String> unbacked(String text, Language language, List<String> given) {
    Rules list = rules.get(language);
    List<MatchResult> allowed = list.allowed.matcher(text).results().toList();
    List<String> unbacked = new ArrayList<>();
    for (MatchResult claim : list.banned.matcher(text).results().toList()) {
      if (!within(claim, allowed) && !Literal.covers(given, text, claim)) {
        unbacked.add(claim.group());
      }
    }
    return unbacked;
  }

  private static boolean within(MatchResult claim, List<MatchResult> allowed) {
    return allowed.stream()
        .anyMatch(longer -> longer.start() <= claim.start() && longer.end() >= claim.end());
  }
}
