package io.suasion.copywriting.realise;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.text.Passage;
import io.suasion.language.Language;
import io.suasion.language.TsvTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Tells facts in Chinese. */
final class ChineseRealiser implements Realiser {

  private static final Pattern CONFUSES_A_LIST = Pattern.compile("[，。；：！？,;!?\\n]");
  private static final Pattern CHINESE = Pattern.compile(".*\\p{IsHan}", Pattern.DOTALL);
  private static final int LONGEST_IN_A_LIST = 20;
  private static final int MOST_IN_A_SENTENCE = 3;
  private static final int MOST_IN_THE_FIRST = 2;

  private final ClauseMaker maker =
      new ClauseMaker(
          new ClausePatterns(Language.ZH, UnaryOperator.identity()),
          attribute -> "是",
          CONFUSES_A_LIST,
          LONGEST_IN_A_LIST);

  /** Rows of ending and measure word, the longest endings first. */
  private final List<Map<String, String>> measures =
      TsvTable.read(ChineseRealiser.class, "measures-zh.tsv").stream()
          .sorted(Comparator.comparingInt(row -> -row.get("ending").length()))
          .toList();

  @Override
  public List<Passage> introduce(Brief brief, List<Fact> facts, boolean led) {
    List<Clause> clauses = maker.clauses(facts);
    List<Clause> details = led ? List.of() : Clause.takeProperties(clauses);
    List<Clause> first = take(clauses, MOST_IN_THE_FIRST);
    Passage name = Sentences.telling(brief.nameFact());
    List<Passage> sentences = new ArrayList<>();
    sentences.add(
        brief.category().isEmpty() || brief.kind().inName()
            ? unsorted(name, first)
            : Sentences.end(with(sorted(brief, name), first), "。"));
    clauses.addAll(details);
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
    return Sentences.telling(brief.nameFact());
  }

  @Override
  public Passage detail(Fact fact) {
    return ChineseFlag.detail(fact)
        .map(words -> Passage.telling(fact, words, ToldBy.REALISER))
        .orElseGet(() -> DetailsLine.detail(maker.property(fact), "："));
  }

  @Override
  public List<Passage> tellInSentences(List<Fact> facts) {
    return grouped(maker.clauses(facts));
  }

  /**
   * Takes the next clauses for one sentence. Chinese clauses of both forms share one topic, so the
   * facts keep their order.
   */
  private static List<Clause> take(List<Clause> clauses, int most) {
    List<Clause> group = new ArrayList<>();
    while (!clauses.isEmpty() && group.size() < most) {
      boolean alone = clauses.get(0).alone();
      if (alone && !group.isEmpty()) {
        return group;
      }
      group.add(clauses.remove(0));
      if (alone) {
        return group;
      }
    }
    return group;
  }

  private static List<Passage> sentences(List<Clause> clauses) {
    List<Clause> details = Clause.takeProperties(clauses);
    List<Passage> sentences = grouped(clauses);
    sentences.addAll(DetailsLine.of(details, "："));
    return sentences;
  }

  private static List<Passage> grouped(List<Clause> clauses) {
    List<Passage> sentences = new ArrayList<>();
    while (!clauses.isEmpty()) {
      sentences.add(unsorted(Passage.plain("它"), take(clauses, MOST_IN_A_SENTENCE)));
    }
    return sentences;
  }

  private Passage sorted(Brief brief, Passage name) {
    Passage category = Sentences.telling(brief.categoryFact());
    return name.then("是" + measure(brief.category())).then(category);
  }

  private String measure(String category) {
    if (!CHINESE.matcher(category).matches()) {
      return "";
    }
    return measures.stream()
        .filter(row -> category.endsWith(row.get("ending")))
        .findFirst()
        .map(row -> "一" + row.get("measure"))
        .orElse("一款");
  }

  private static Passage unsorted(Passage subject, List<Clause> group) {
    if (group.isEmpty()) {
      return Sentences.end(Passage.plain("这是").then(subject), "。");
    }
    Clause first = group.get(0);
    Passage opening = first.isProperty() ? subject.then("的") : subject;
    return Sentences.end(with(opening.then(whole(first)), group.subList(1, group.size())), "。");
  }

  private static Passage with(Passage sentence, List<Clause> group) {
    Passage whole = sentence;
    for (Clause clause : group) {
      whole = whole.then("，").then(whole(clause));
    }
    return whole;
  }

  private static Passage whole(Clause clause) {
    return Passage.plain(clause.property()).then(clause.predicate());
  }
}
