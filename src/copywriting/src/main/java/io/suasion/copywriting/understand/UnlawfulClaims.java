package io.suasion.copywriting.understand;

import io.suasion.catalog.UnderstoodFact;
import io.suasion.catalog.ontology.Role;
import io.suasion.language.Language;
import io.suasion.language.TsvTable;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells facts that copy may not repeat although a shop wrote them: cures and guaranteed results,
 * and of Chinese absolute words (Advertising Law of the PRC, articles 9, 16 and 17).
 */
final class UnlawfulClaims {

  private final List<Map<String, String>> rows =
      TsvTable.read(UnlawfulClaims.class, "unlawful-claims.tsv");
  private final Pattern english = pattern("en");
  private final Pattern chinese = pattern("zh");

  private Pattern pattern(String language) {
    List<String> patterns =
        rows.stream()
            .filter(row -> row.get("language").equals(language))
            .map(row -> row.get("pattern"))
            .toList();
    return Pattern.compile(
        "(?:" + String.join("|", patterns) + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether the fact makes such a claim. Prizes, certificates and warnings may hold the words. */
  boolean in(UnderstoodFact fact, Language language) {
    Pattern banned = language == Language.ZH ? chinese : english;
    return fact.role() != Role.SOCIAL_PROOF
        && fact.role() != Role.SAFETY
        && banned.matcher(fact.value().text()).find();
  }
}
