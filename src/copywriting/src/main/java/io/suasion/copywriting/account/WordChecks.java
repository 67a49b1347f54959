package io.suasion.copywriting.account;

import io.suasion.copywriting.domain.Domain;
import io.suasion.language.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The checks of all languages. Each is made when it is first asked for. Thread-safe. */
public final class WordChecks {

  private final List<Domain> domains;
  private final Map<Language, WordCheck> checks = new EnumMap<>(Language.class);

  /** Checks that can also read the texts of these domains. */
  public WordChecks(List<Domain> domains) {
    this.domains = List.copyOf(domains);
  }

  /** The check of texts of this language. */
  public synchronized WordCheck of(Language language) {
    return checks.computeIfAbsent(language, unread -> new WordCheck(unread, domains));
  }
}
