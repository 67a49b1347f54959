package io.suasion.copywriting.account;

import io.suasion.copywriting.domain.Domain;
import io.suasion.language.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The check of each language, made when a first text of it comes. Thread-safe. */
public final class WordChecks {

  private final List<Domain> domains;
  private final Map<Language, WordCheck> checks = new EnumMap<>(Language.class);

  /** Checks that know what the models of these domains write. */
  public WordChecks(List<Domain> domains) {
    this.domains = List.copyOf(domains);
  }

  /** The check of texts of this language. */
  public synchronized WordCheck of(Language language) {
    return checks.computeIfAbsent(language, unread -> new WordCheck(unread, domains));
  }
}
