package io.suasion.copywriting.persuade;

import io.suasion.catalog.ontology.GrammaticalNumber;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.bank.WordingForm;
import io.suasion.copywriting.realise.Wording;
import io.suasion.copywriting.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Tells a story in English: the opening, the product by name with what leads, then sentences of one
 * to three facts whose subjects change.
 */
final class EnglishStoryteller implements Storyteller {

  private static final int MOST_IN_A_SENTENCE = 3;
  private static final int MOST_IN_THE_FIRST = 2;
  private static final int LONGEST_IN_A_LIST = 45;
  private static final int LONGEST_MODIFIER = 18;
  private static final String MAKER = "brand";

  private static final List<String> SHARED_VERBS =
      List.of("has", "comes in", "comes with", "contains", "includes", "offers", "supports");
  private static final List<String> SHARED_VERBS_OF_MANY =
      List.of("have", "come in", "come with", "contain", "include", "offer", "support");

  private final Wording wording;

  EnglishStoryteller(Wording wording) {
    this.wording = wording;
  }

  @Override
  public List<Passage> tell(Story story, Random random) {
    return new Telling(story, random).sentences();
  }

  /** The state of one telling: the facts that are left, and the beginning of the last sentence. */
  private final class Telling {
    private final Story story;
    private final Brief brief;
    private final boolean many;
    private final Random random;
    private final List<Ways> left;
    private final List<Ways> plain;
    private final List<Passage> sentences = new ArrayList<>();
    private int mentions;

    Telling(Story story, Random random) {
      this.story = story;
      this.brief = story.brief();
      this.many = FactWords.isPlural(brief);
      this.random = random;
      this.left = new ArrayList<>(story.prose());
      this.plain = new ArrayList<>(story.plain());
    }

    List<Passage> sentences() {
      story.opening().map(Woven::words).map(wording::sentence).ifPresent(sentences::add);
      first();
      while (!left.isEmpty()) {
        next();
      }
      plain();
      return sentences;
    }

    private void first() {
      boolean said = !ShelfNouns.isThing(brief.kind()) || brief.kind().inName();
      Passage name = said ? named() : wording.named(brief);
      Passage what = said ? Passage.EMPTY : what();
      List<Ways> group = group(said ? MOST_IN_A_SENTENCE - 1 : MOST_IN_THE_FIRST);
      if (group.isEmpty() && what.isEmpty()) {
        group = firstOfPlain();
      }
      if (!group.isEmpty()) {
        Passage subject = what.isEmpty() ? name : name.then(", ").then(what).then(",");
        sentences.add(sentence(subject, group));
      } else if (!left.isEmpty()) {
        Passage details =
            Clauses.listed(
                left.stream().map(w -> w.any(WordingForm.DETAIL, random).orElseThrow()).toList());
        left.clear();
        nameAnd(name, details);
      } else if (!what.isEmpty()) {
        sentences.add(wording.sentence(name.then(many ? " are " : " is ").then(what)));
      } else {
        sentences.add(wording.sentence(wording.named(brief)));
      }
    }

    /** Details with a colon of their own make a sentence of their own: one colon is enough. */
    private void nameAnd(Passage name, Passage details) {
      if (details.text().contains(": ")) {
        sentences.add(wording.sentence(name));
        sentences.add(wording.sentence(details));
      } else {
        sentences.add(wording.sentence(name.then(": ").then(details)));
      }
    }

    /** The name, with whose it is: The Harrow Rib Cardigan by Loom & Tarrant. */
    private Passage named() {
      Passage name = wording.named(brief);
      Optional<Ways> maker =
          left.stream()
              .filter(
                  ways -> ways.fact().understood().filter(f -> MAKER.equals(f.id())).isPresent())
              .filter(ways -> !isFollowed(ways.fact()))
              .findFirst();
      if (maker.isEmpty() || left.size() == 1) {
        return name;
      }
      left.remove(maker.get());
      Fact brand = maker.get().fact();
      return name.then(" by ").then(Passage.telling(brand, brand.value(), ToldBy.REALISER));
    }

    /** The facts that a buyer has to know and that can follow the name where no other fact does. */
    private List<Ways> firstOfPlain() {
      List<Ways> first =
          plain.stream()
              .filter(ways -> ways.has(WordingForm.PRED))
              .limit(MOST_IN_THE_FIRST)
              .toList();
      plain.removeAll(first);
      return first;
    }

    /** The noun with the words that fit before and after it: a leather shoe by Acme. */
    private Passage what() {
      Passage noun = noun();
      Optional<Passage> before = take(WordingForm.ADJ, LONGEST_MODIFIER);
      Optional<Passage> after = take(WordingForm.POST, LONGEST_IN_A_LIST);
      Passage phrase = before.map(adjective -> adjective.then(" ").then(noun)).orElse(noun);
      Passage whole = after.map(post -> phrase.then(" ").then(post)).orElse(phrase);
      String article = wording.article(phrase.text());
      return Passage.plain(brief.kind().number() == GrammaticalNumber.COUNT ? article : "")
          .then(whole);
    }

    private Optional<Passage> take(WordingForm form, int longest) {
      for (Ways ways : left) {
        Optional<Passage> way =
            ways.of(form).stream()
                .filter(passage -> passage.text().length() <= longest)
                .filter(passage -> !Clauses.isList(passage))
                .filter(passage -> !brief.name().contains(passage.text()))
                .findFirst();
        if (way.isPresent() && !isFollowed(ways.fact())) {
          left.remove(ways);
          return way;
        }
      }
      return Optional.empty();
    }

    private boolean isFollowed(Fact fact) {
      return story.after().filter(woven -> woven.fact().equals(fact)).isPresent();
    }

    /** The next facts for one sentence. A fact with a benefit behind it is the last. */
    private List<Ways> group(int most) {
      List<Ways> group = new ArrayList<>();
      for (Ways ways : List.copyOf(left)) {
        boolean joins = ways.has(WordingForm.PRED) || ways.has(WordingForm.NP);
        if (!joins || (group.size() == 1 && isLong(group.get(0)))) {
          if (group.isEmpty() && ways.has(WordingForm.SENT) && sentences.size() > 1) {
            return group;
          }
          continue;
        }
        if (!group.isEmpty() && isLong(ways)) {
          continue;
        }
        group.add(ways);
        left.remove(ways);
        if (group.size() == most || isFollowed(ways.fact())) {
          break;
        }
      }
      return group;
    }

    private boolean isLong(Ways ways) {
      return ways.fact().value().length() > LONGEST_IN_A_LIST;
    }

    private void next() {
      Ways head = left.get(0);
      boolean sentence = head.has(WordingForm.SENT) && !isFollowed(head.fact());
      boolean joins = head.has(WordingForm.PRED) || head.has(WordingForm.NP);
      if (sentence && (!joins || random.nextInt(5) < 2)) {
        left.remove(head);
        sentences.add(wording.sentence(head.any(WordingForm.SENT, random).orElseThrow()));
        return;
      }
      List<Ways> group = group(MOST_IN_A_SENTENCE);
      if (group.isEmpty()) {
        left.remove(head);
        sentences.add(wording.sentence(head.any(WordingForm.DETAIL, random).orElseThrow()));
        return;
      }
      List<Ways> having =
          group.stream()
              .filter(ways -> ways.has(WordingForm.NP) && !wording.denies(ways.fact()))
              .toList();
      if (having.size() >= 2 && having.size() < group.size() && !isFollowed(having.get(0).fact())) {
        sentences.add(withFirst(having, group));
      } else {
        sentences.add(sentence(subject(), group));
      }
    }

    /** {@code With a hood and two pockets, it weighs 620 g.} */
    private Passage withFirst(List<Ways> having, List<Ways> group) {
      List<Passage> phrases =
          having.stream().map(ways -> ways.any(WordingForm.NP, random).orElseThrow()).toList();
      List<Ways> rest = group.stream().filter(ways -> !having.contains(ways)).toList();
      Passage with = Passage.plain("With ").then(Clauses.listed(phrases)).then(", ");
      return sentence(with.then(many ? "they" : "it"), rest);
    }

    private Passage subject() {
      mentions++;
      if (mentions % 2 == 0 && brief.kind().isKnown()) {
        return Passage.plain("The ").then(noun());
      }
      return Passage.plain(many ? "They" : "It");
    }

    private Passage noun() {
      String noun = many ? brief.kind().plural() : brief.kind().noun();
      return Passage.telling(brief.categoryFact(), noun, ToldBy.REALISER);
    }

    /** Whether the fact fits a list of noun phrases. A list within a list is hard to read. */
    private boolean isPhrase(Ways ways) {
      return ways.has(WordingForm.NP)
          && ways.of(WordingForm.NP).stream().noneMatch(Clauses::isList);
    }

    private Passage having(Ways ways) {
      return Passage.plain(many ? "have " : "has ")
          .then(ways.any(WordingForm.NP, random).orElseThrow())
          .allTelling(ways.fact(), ToldBy.REALISER);
    }

    /** A warning that is a sentence is told as it is. */
    private Passage alone(Ways ways) {
      String value = ways.fact().value();
      boolean sentence =
          (Character.isUpperCase(value.codePointAt(0)) && value.indexOf(' ') > 0)
              || SentenceFit.speaksToTheBuyer(value);
      return sentence
          ? Passage.telling(ways.fact(), value, ToldBy.REALISER)
          : ways.any(WordingForm.SENT, random)
              .orElseGet(() -> ways.any(WordingForm.DETAIL, random).orElseThrow());
    }

    private Passage sentence(Passage subject, List<Ways> group) {
      Passage told = subject.then(" ").then(predicates(group));
      Optional<Woven> after =
          story.after().filter(woven -> group.get(group.size() - 1).fact().equals(woven.fact()));
      return wording.sentence(after.map(woven -> told.then(", ").then(woven.words())).orElse(told));
    }

    private Passage predicates(List<Ways> group) {
      boolean phrases = group.size() > 1 && group.stream().allMatch(this::isPhrase);
      List<Passage> parts = new ArrayList<>();
      for (Ways ways : group) {
        parts.add(
            phrases || !ways.has(WordingForm.PRED)
                ? having(ways)
                : ways.any(WordingForm.PRED, random).orElseThrow());
      }
      return Clauses.listed(Clauses.merged(parts, many ? SHARED_VERBS_OF_MANY : SHARED_VERBS));
    }

    /** Adds allergens and warnings: predicates together, the others each by itself. */
    private void plain() {
      List<Ways> predicates = plain.stream().filter(ways -> ways.has(WordingForm.PRED)).toList();
      for (int i = 0; i < predicates.size(); i += MOST_IN_THE_FIRST) {
        List<Ways> group =
            predicates.subList(i, Math.min(predicates.size(), i + MOST_IN_THE_FIRST));
        sentences.add(sentence(subject(), group));
      }
      plain.stream()
          .filter(ways -> !ways.has(WordingForm.PRED))
          .map(this::alone)
          .map(wording::sentence)
          .forEach(sentences::add);
    }
  }
}
