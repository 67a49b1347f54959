package io.suasion.workbench.prepare;

import io.suasion.copywriting.domain.Domain;
import io.suasion.language.Language;

/**
 * Makes a meaning say what its text says, and refuses texts from which nothing is to be learned.
 */
interface Cleaner {

  /** The text with its true meaning, or why it is refused. */
  Cleaning clean(Reference reference);

  static Cleaner of(Domain domain) {
    return domain.language() == Language.ZH
        ? new AdvertisementCleaner(domain)
        : new MeaningCleaner(domain);
  }
}
