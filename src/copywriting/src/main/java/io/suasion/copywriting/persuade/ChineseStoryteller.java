package io.suasion.copywriting.persuade;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.bank.WordingForm;
import io.suasion.copywriting.realise.Wording;
import io.suasion.copywriting.text.Passage;
import io.suasion.copywriting.text.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Tells a story in Chinese: the opening, the product by name with what leads, then sentences of a
 * few short clauses without a subject.
 */
final class ChineseStoryteller implements Storyteller {

  private static final int MOST_IN_A_SENTENCE = 3;
  private static final List<String> SHARED_VERBS = List.of("不支持", "支持", "没有", "有", "不含", "含", "配");

  /** A name that ends in Chinese. It mostly says what the product is. */
  private static final Pattern SAYS_IT = Pattern.compile("\\p{IsHan}$");

  private static final Pattern WARNS = Pattern.compile("[勿请禁慎须忌]|不能|不可|不宜|不得|^含");

  private static final String PEOPLE = "not_suitable_for";

  private final Wording wording;

  ChineseStoryteller(Wording wording) {
    this.wording = wording;
  }

  @Override
  public List<Passage> tell(Story story, Random random) {
    List<Passage> sentences = new ArrayList<>();
    story.opening().map(Woven::words).map(wording::sentence).ifPresent(sentences::add);
    List<Passage> clauses = new ArrayList<>();
    for (Ways ways : story.prose()) {
      Passage clause = clause(ways, random);
      clauses.add(
          story
              .after()
              .filter(woven -> woven.fact().equals(ways.fact()))
              .map(woven -> clause.then("，").then(woven.words()))
              .orElse(clause));
    }
    Passage subject = named(story.brief());
    List<Passage> merged = merged(clauses);
    for (int i = 0; i < Math.max(1, merged.size()); i += MOST_IN_A_SENTENCE) {
      List<Passage> group = merged.subList(i, Math.min(merged.size(), i + MOST_IN_A_SENTENCE));
      Passage sentence = Passage.join("，", group);
      sentences.add(wording.sentence(i == 0 ? headed(subject, sentence, story) : sentence));
    }
    story.plain().forEach(ways -> sentences.add(wording.sentence(plain(ways, random))));
    return sentences;
  }

  /**
   * The words for a fact that a buyer has to know. A warning that is a sentence is told as it is.
   * People whom the product does not suit are no warning, whatever note they have.
   */
  private static Passage plain(Ways ways, Random random) {
    String value = ways.fact().value();
    boolean people = ways.fact().understood().filter(f -> PEOPLE.equals(f.id())).isPresent();
    return WARNS.matcher(value).find() && !people
        ? Passage.telling(ways.fact(), value, ToldBy.REALISER)
        : clause(ways, random);
  }

  /**
   * The name and the first sentence. A predicate of the product follows the name at once, other
   * clauses follow after a comma.
   */
  private static Passage headed(Passage name, Passage sentence, Story story) {
    if (sentence.isEmpty()) {
      return name;
    }
    Fact first = sentence.statements().get(0).fact();
    boolean predicate =
        story.prose().stream()
            .filter(ways -> ways.fact().equals(first))
            .anyMatch(ways -> startsWithAny(sentence.text(), ways.of(WordingForm.PRED)));
    return name.then(predicate ? "" : "，").then(sentence);
  }

  private static boolean startsWithAny(String text, List<Passage> ways) {
    return ways.stream().anyMatch(way -> text.startsWith(way.text()));
  }

  private static Passage named(Brief brief) {
    Passage name = Passage.telling(brief.nameFact(), brief.name(), ToldBy.REALISER);
    boolean told =
        !brief.kind().isKnown()
            || brief.kind().inName()
            || SAYS_IT.matcher(brief.name()).find()
            || brief.name().contains(head(brief.kind().noun()));
    return told
        ? name
        : Passage.telling(brief.categoryFact(), brief.kind().noun(), ToldBy.REALISER).then(name);
  }

  /** The last two characters of a noun, which mostly say what the product is. */
  private static String head(String noun) {
    return noun.substring(Math.max(0, noun.length() - 2));
  }

  private static Passage clause(Ways ways, Random random) {
    Optional<Passage> predicate = ways.any(WordingForm.PRED, random);
    if (predicate.isPresent() && (!ways.has(WordingForm.SENT) || random.nextInt(3) > 0)) {
      return predicate.get();
    }
    return ways.any(WordingForm.SENT, random)
        .or(
            () ->
                ways.any(WordingForm.NP, random)
                    .map(p -> Passage.plain("有").then(p).allTelling(ways.fact(), ToldBy.REALISER)))
        .orElseGet(() -> ways.any(WordingForm.DETAIL, random).orElseThrow());
  }

  /** The clauses, with those that begin with the same verb made one: 支持NFC和双卡双待. */
  private static List<Passage> merged(List<Passage> clauses) {
    List<Passage> merged = new ArrayList<>(clauses);
    for (String verb : SHARED_VERBS) {
      List<Passage> same = merged.stream().filter(clause -> shares(clause, verb)).toList();
      if (same.size() > 1) {
        int at = merged.indexOf(same.get(0));
        merged.removeAll(same);
        merged.add(Math.min(at, merged.size()), once(same, verb));
      }
    }
    return merged;
  }

  private static boolean shares(Passage clause, String verb) {
    return clause.text().startsWith(verb)
        && clause.text().length() > verb.length()
        && !clause.text().matches(".*[，、；和].*");
  }

  private static Passage once(List<Passage> same, String verb) {
    Passage list = same.get(0);
    for (int i = 1; i < same.size(); i++) {
      Passage item = same.get(i);
      Statement told = item.statements().get(0);
      Passage rest = Passage.telling(told.fact(), item.text().substring(verb.length()), told.by());
      list = list.then(i == same.size() - 1 ? "和" : "、").then(rest);
    }
    return list;
  }
}
