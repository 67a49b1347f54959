package io.suasion.workbench.audit;

import io.suasion.copywriting.Assignment;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Variant;
import io.suasion.copywriting.account.Account;
import io.suasion.copywriting.account.Licence;
import io.suasion.copywriting.account.WordCheck;
import io.suasion.copywriting.write.Copywriter;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/** Our own texts about random briefs, as they are and with an error planted. */
final class OwnTexts {

  private static final List<ErrorKind> KINDS = List.of(ErrorKind.values());
  private static final double CAUGHT = .995;
  private static final Pattern WORD = Pattern.compile("[a-z]{4,}");
  private static final Pattern CHINESE_WORD =
      Pattern.compile("(?<!\\p{IsHan})\\p{IsHan}{2,4}(?!\\p{IsHan})");

  private record Text(Brief brief, Licence licence, String text) {}

  private final Copywriter copywriter;
  private final Map<Language, WordCheck> checks;
  private final Random random;
  private final List<Text> truths = new ArrayList<>();
  private final Map<Language, ShareCount> faults = new EnumMap<>(Language.class);
  private final Map<Language, Set<String>> words = new EnumMap<>(Language.class);

  OwnTexts(Copywriter copywriter, Map<Language, WordCheck> checks, Random random) {
    this.copywriter = copywriter;
    this.checks = checks;
    this.random = random;
  }

  /** Writes about a brief, keeps what is true, and returns all. */
  List<Variant> write(Brief brief, int variants) {
    WordCheck check = checks.get(brief.language());
    Licence licence = check.licence(brief);
    Assignment assignment = new Assignment(brief, List.of(), variants, random.nextLong());
    List<Variant> written = copywriter.write(assignment).variants();
    for (Variant variant : written) {
      String text = WholeText.of(variant);
      Account account = check.account(licence, text);
      faults
          .computeIfAbsent(
              brief.language(),
              language -> ShareCount.atMost("own texts with a fault, " + language, 0))
          .add(!account.isTrue(), example(account));
      remember(text, brief.language());
      if (account.isTrue()) {
        truths.add(new Text(brief, licence, text));
      }
    }
    return written;
  }

  private static String example(Account account) {
    return account.unaccounted().stream().map(account::words).toList() + " in " + account.text();
  }

  private void remember(String text, Language language) {
    Pattern word = language == Language.ZH ? CHINESE_WORD : WORD;
    word.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(found -> found.group())
        .filter(found -> !checks.get(language).claimsNothing(found))
        .forEach(found -> words.computeIfAbsent(language, l -> new LinkedHashSet<>()).add(found));
  }

  /** Shares of our texts with a fault, by language. */
  List<AuditFigure> faults() {
    return faults.values().stream().map(ShareCount::figure).toList();
  }

  /** Plants errors until there are as many; shares that are caught, by kind. */
  List<AuditFigure> planted(int wanted) {
    Map<ErrorKind, ShareCount> caught = new EnumMap<>(ErrorKind.class);
    ShareCount all = ShareCount.atLeast("planted errors caught, all", CAUGHT);
    Map<Language, Planter> planters = new EnumMap<>(Language.class);
    words.forEach(
        (language, found) -> planters.put(language, new Planter(List.copyOf(found), random)));
    for (int tries = 0; all.all() < wanted && tries < 10 * wanted && !truths.isEmpty(); tries++) {
      Text text = truths.get(random.nextInt(truths.size()));
      ErrorKind kind = KINDS.get(tries % KINDS.size());
      planters
          .get(text.brief.language())
          .plant(kind, text.brief, text.text)
          .ifPresent(
              planted -> {
                boolean found =
                    !checks
                        .get(text.brief.language())
                        .account(text.licence, planted.text())
                        .isTrue();
                String example = planted.what() + " in " + planted.text();
                all.add(found, example);
                caught.computeIfAbsent(kind, OwnTexts::tally).add(found, example);
              });
    }
    List<ShareCount> tallies = new ArrayList<>(caught.values());
    tallies.add(all);
    return tallies.stream().map(ShareCount::figure).toList();
  }

  private static ShareCount tally(ErrorKind kind) {
    String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return ShareCount.atLeast("planted errors caught, " + words, CAUGHT);
  }
}
