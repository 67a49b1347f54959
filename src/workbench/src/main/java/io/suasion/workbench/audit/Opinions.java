package io.suasion.workbench.audit;

import io.suasion.copywriting.account.Account;
import io.suasion.language.TsvTable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words by which people add what no fact says. */
final class Opinions {

  private final Set<String> words =
      TsvTable.read(Opinions.class, "opinions-en.tsv").stream()
          .flatMap(row -> List.of(row.get("words").split(" ")).stream())
          .collect(Collectors.toUnmodifiableSet());

  /** Whether one of the words that nothing accounts for is such a word. */
  boolean in(Account account) {
    return account.unaccounted().stream()
        .map(account::words)
        .anyMatch(found -> words.contains(found.toLowerCase(Locale.ROOT)));
  }
}
