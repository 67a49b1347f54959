package io.suasion.copywriting.text;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.ToldBy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A text that knows the place of each fact that it tells. Statements are in the order of the text.
 */
public record Passage(String text, List<Statement> statements) {

  /** The beginning of a passage on a line of its own. */
  public static final String NEW_LINE = "\n";

  /** No text. */
  public static final Passage EMPTY = new Passage("", List.of());

  public Passage {
    statements = List.copyOf(statements);
  }

  /** Text that tells no fact. */
  public static Passage plain(String text) {
    return new Passage(text, List.of());
  }

  /** Text that is the wording of one fact. */
  public static Passage telling(Fact fact, String wording, ToldBy by) {
    return new Passage(wording, List.of(new Statement(fact, 0, wording.length(), by)));
  }

  /** This passage and then the other. */
  public Passage then(Passage next) {
    List<Statement> all = new ArrayList<>(statements);
    next.statements.forEach(statement -> all.add(statement.shifted(text.length())));
    return new Passage(text + next.text, all);
  }

  /** This passage and then the text. */
  public Passage then(String next) {
    return new Passage(text + next, statements);
  }

  /**
   * The passages that have text, one after the other, with the separator between them; one that
   * begins with {@link #NEW_LINE} begins a line, unless it is the first.
   */
  public static Passage join(String separator, List<Passage> passages) {
    Passage joined = EMPTY;
    for (Passage passage : passages) {
      boolean line = passage.beginsLine();
      if (joined.isEmpty()) {
        joined = line ? passage.slice(NEW_LINE.length(), passage.text.length()) : passage;
      } else if (!passage.isEmpty()) {
        joined = line ? joined.then(passage) : joined.then(separator).then(passage);
      }
    }
    return joined;
  }

  /** Whether the passage stands on a line of its own. */
  public boolean beginsLine() {
    return text.startsWith(NEW_LINE);
  }

  /** Whether there is no text. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether the passage tells the fact itself and not only a benefit of it. */
  public boolean tells(Fact fact) {
    return statements.stream()
        .anyMatch(told -> told.by() != ToldBy.BENEFIT && told.fact().equals(fact));
  }

  /** This text as one statement of the fact. */
  public Passage allTelling(Fact fact, ToldBy by) {
    return isEmpty() ? this : telling(fact, text, by);
  }

  /** This text, in which the words between the statements are our own and claim nothing. */
  public Passage covered() {
    List<Statement> all = new ArrayList<>();
    int covered = 0;
    for (Statement told : statements) {
      addOurs(all, covered, told.start());
      all.add(told);
      covered = told.end();
    }
    addOurs(all, covered, text.length());
    return new Passage(text, all);
  }

  private void addOurs(List<Statement> all, int start, int end) {
    if (start < end && !text.substring(start, end).isBlank()) {
      all.add(new Statement(Fact.NONE, start, end, ToldBy.PHRASE));
    }
  }

  /** This text, in which the function replaces the fact of each statement. */
  public Passage about(UnaryOperator<Fact> facts) {
    return new Passage(
        text,
        statements.stream()
            .map(
                told ->
                    new Statement(facts.apply(told.fact()), told.start(), told.end(), told.by()))
            .toList());
  }

  /** The part from start to end and the statements that lie wholly in it. */
  public Passage slice(int start, int end) {
    List<Statement> inside =
        statements.stream()
            .filter(statement -> statement.start() >= start && statement.end() <= end)
            .map(statement -> statement.shifted(-start))
            .toList();
    return new Passage(text.substring(start, end), inside);
  }
}
