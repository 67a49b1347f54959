package io.suasion.copywriting.realise;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.text.Passage;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells facts in English. */
final class EnglishRealiser implements Realiser {

  private static final Pattern CONFUSES_A_LIST =
      Pattern.compile("[.!?;:](?:\\s|$)|,(?!\\d)|\\b(?:and|or|but)\\b|[\\n{}\\[\\]]");
  private static final int LONGEST_IN_A_LIST = 40;
  private static final int MOST_IN_A_SENTENCE = 3;
  private static final int MOST_IN_THE_FIRST = 2;

  private final EnglishNouns nouns = new EnglishNouns();
  private final ClauseMaker maker =
      new ClauseMaker(
          new ClausePatterns(Language.EN, nouns::withArticle),
          attribute -> nouns.isPlural(attribute) ? "are " : "is ",
          CONFUSES_A_LIST,
          LONGEST_IN_A_LIST);

  @Override
  public List<Passage> introduce(Brief brief, List<Fact> facts, boolean led) {
    List<Clause> clauses = maker.clauses(facts);
    List<Clause> first = Clause.takeFirst(clauses, MOST_IN_THE_FIRST, led);
    List<Passage> sentences = new ArrayList<>();
    boolean sorted = !brief.category().isEmpty() && !brief.kind().inName();
    sentences.add(sorted ? sorted(brief, first) : unsorted(brief, first));
    sentences.addAll(sentences(clauses));
    return sentences;
  }

  @Override
  public List<Passage> tell(List<Fact> facts) {
    return sentences(maker.clauses(facts));
  }

  @Override
  public Optional<Passage> predicate(Fact fact) {
    return maker.clauses(List.of(fact)).stream()
        .filter(clause -> !clause.isProperty())
        .map(Clause::predicate)
        .findFirst();
  }

  @Override
  public Passage named(Brief brief) {
    return Passage.plain(takesThe(brief) ? "The " : "").then(Sentences.telling(brief.nameFact()));
  }

  @Override
  public Passage detail(Fact fact) {
    return EnglishDetails.of(maker.property(fact), fact);
  }

  @Override
  public List<Passage> tellInSentences(List<Fact> facts) {
    return grouped(maker.clauses(facts));
  }

  private static List<Passage> sentences(List<Clause> clauses) {
    List<Clause> details = Clause.takeProperties(clauses);
    List<Passage> sentences = grouped(clauses);
    sentences.addAll(DetailsLine.of(details, " "));
    return sentences;
  }

  private static List<Passage> grouped(List<Clause> clauses) {
    List<Passage> sentences = new ArrayList<>();
    while (!clauses.isEmpty()) {
      List<Clause> group = Clause.takeGroup(clauses, MOST_IN_A_SENTENCE);
      String subject = group.get(0).isProperty() ? "Its " : "It ";
      sentences.add(Sentences.end(Passage.plain(subject).then(listed(group, "its ")), "."));
    }
    return sentences;
  }

  /** The first sentence where the brief says what the product is. */
  private Passage sorted(Brief brief, List<Clause> group) {
    Passage category = Sentences.telling(brief.categoryFact());
    Passage name = Sentences.telling(brief.nameFact());
    Passage sentence;
    if (nouns.isPlural(brief.category())) {
      sentence = Passage.plain("Among ").then(category).then(" there is ").then(name);
      return Sentences.end(relative(sentence, ", which ", group), ".");
    }
    String article = nouns.withArticle(brief.category());
    article = article.substring(0, article.length() - brief.category().length());
    String opening = takesThe(brief) ? "The " : "";
    sentence = Passage.plain(opening).then(name).then(" is " + article).then(category);
    return Sentences.end(relative(sentence, " that ", group), ".");
  }

  private static Passage relative(Passage sentence, String pronoun, List<Clause> group) {
    if (group.isEmpty()) {
      return sentence;
    }
    boolean property = group.get(0).isProperty();
    String link = property ? pronoun.replaceAll("that|which", "whose") : pronoun;
    return sentence.then(link).then(listed(group, "whose "));
  }

  /** {@code The Acme Oak Table is a dining table}: the name ends in what the product is. */
  private boolean takesThe(Brief brief) {
    String name = brief.name().toLowerCase(Locale.ROOT);
    boolean shouted = brief.name().equals(brief.name().toUpperCase(Locale.ROOT));
    return !brief.category().isEmpty()
        && !shouted
        && name.endsWith(" " + nouns.head(brief.category()))
        && !name.startsWith("the ");
  }

  /** The first sentence where the brief does not say what the product is. */
  private Passage unsorted(Brief brief, List<Clause> group) {
    Passage name = named(brief);
    if (group.isEmpty()) {
      return Sentences.end(Passage.plain("This is ").then(name), ".");
    }
    if (!group.get(0).isProperty()) {
      return Sentences.end(name.then(" ").then(listed(group, "")), ".");
    }
    Clause first = group.get(0);
    Passage sentence =
        Passage.plain("The " + first.property() + " of ")
            .then(Sentences.telling(brief.nameFact()))
            .then(" ")
            .then(first.predicate());
    for (Clause other : group.subList(1, group.size())) {
      sentence = sentence.then(" and its ").then(whole(other));
    }
    return Sentences.end(sentence, ".");
  }

  private static Passage listed(List<Clause> group, String possessive) {
    Passage listed = Passage.EMPTY;
    for (int i = 0; i < group.size(); i++) {
      String link = i == 0 ? "" : i == group.size() - 1 ? " and " : ", ";
      String owner = i > 0 && group.get(i).isProperty() ? possessive : "";
      listed = listed.then(link + owner).then(whole(group.get(i)));
    }
    return listed;
  }

  private static Passage whole(Clause clause) {
    return clause.isProperty()
        ? Passage.plain(clause.property() + " ").then(clause.predicate())
        : clause.predicate();
  }
}
