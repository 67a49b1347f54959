package io.suasion.copywriting.account;

import io.suasion.copywriting.Fact;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The sources that account for every word of a text.
 *
 * @param stretches in the order of the text, without overlap; punctuation may lie between them
 */
public record Account(String text, List<Stretch> stretches) {

  private static final Set<AccountedBy> TELLING =
      EnumSet.of(AccountedBy.FACT, AccountedBy.NAME, AccountedBy.OFFER, AccountedBy.PHRASE);

  public Account {
    stretches = List.copyOf(stretches);
  }

  /** Words that nothing accounts for, and values that are bound to another attribute. */
  public List<Stretch> unaccounted() {
    return stretches.stream().filter(stretch -> stretch.by().isFault()).toList();
  }

  /** Whether something accounts for every word. */
  public boolean isTrue() {
    return stretches.stream().noneMatch(stretch -> stretch.by().isFault());
  }

  /** Whether the text tells the fact beside its own carrier. */
  public boolean tells(Fact fact) {
    return stretches.stream()
        .filter(stretch -> TELLING.contains(stretch.by()))
        .anyMatch(stretch -> stretch.fact().filter(fact::equals).isPresent());
  }

  /** The words of a stretch. */
  public String words(Stretch stretch) {
    return text.substring(stretch.start(), stretch.end());
  }
}
