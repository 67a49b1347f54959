package io.suasion.copywriting.persuade;

import io.suasion.copywriting.Assignment;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Part;
import io.suasion.copywriting.bank.CopyBank;
import io.suasion.copywriting.bank.Motives;
import io.suasion.copywriting.check.ChannelLimits;
import io.suasion.copywriting.phrase.BecauseWording;
import io.suasion.copywriting.plan.Plan;
import io.suasion.copywriting.realise.Wording;
import io.suasion.copywriting.text.Passage;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Writes copy of the bank: for each variant a lever, then a body that tells the facts with their
 * benefits. Thread-safe.
 */
public final class PersuasiveWriter {

  private final CopyBank bank;
  private final Wording wording;
  private final ChannelLimits limits;
  private final Motives motives;
  private final BecauseWording reasons;
  private final Storyteller storyteller;

  /** A writer of a language. */
  public PersuasiveWriter(
      Language language, CopyBank bank, Wording wording, ChannelLimits limits, Motives motives) {
    this.bank = bank;
    this.wording = wording;
    this.limits = limits;
    this.motives = motives;
    this.reasons = new BecauseWording(language);
    this.storyteller =
        switch (language) {
          case EN -> new EnglishStoryteller(wording);
          case ZH -> new ChineseStoryteller(wording);
        };
  }

  /**
   * Up to as many texts as asked for, each with another lever.
   *
   * @param clean whether a text makes no claim that nothing backs
   */
  public List<Text> write(Assignment assignment, Plan plan, Predicate<String> clean) {
    Brief brief = assignment.brief();
    Random random = new Random(assignment.seed());
    Reader reader = new Reader(motives.of(assignment.tags()), plan.care());
    Needs needs = new Needs(assignment, wording, reasons);
    WayFinder ways = new WayFinder(bank, wording, brief);
    LeverFinder finder = new LeverFinder(bank, brief, reader, ways, needs, wording, random);
    Predicate<Passage> sound = words -> clean.test(words.text());
    boolean headlines = limits.shows(brief.channel(), Part.HEADLINE);
    List<Lever> levers =
        finder.levers(
            plan.facts(), sound.and(words -> !headlines || fits(brief, Part.HEADLINE, words)));
    CallChooser calls =
        new CallChooser(
            bank,
            brief,
            reader,
            needs,
            plan.facts(),
            sound.and(words -> fits(brief, Part.CALL_TO_ACTION, words)),
            random);
    BodyComposer composer =
        new BodyComposer(brief, plan, ways, finder, storyteller, wording, limits);
    List<Text> texts = new ArrayList<>();
    for (Lever lever : different(levers, plan, brief, assignment.variants())) {
      Passage call = calls.next(lever);
      Passage headline = headlines ? lever.headline() : Passage.EMPTY;
      Passage body = composer.compose(lever, headline, call, texts.size(), random, sound);
      texts.add(new Text(lever.principle(), headline, body, call));
    }
    return texts;
  }

  private boolean fits(Brief brief, Part part, Passage words) {
    return limits.fits(brief.channel(), part, words.text());
  }

  /** The strongest levers that rest on different facts; then the others; then the name. */
  private List<Lever> different(List<Lever> levers, Plan plan, Brief brief, int wanted) {
    List<Lever> chosen = new ArrayList<>();
    Set<Object> bases = new HashSet<>();
    for (Lever lever : levers) {
      Object base = lever.fact().<Object>map(fact -> fact).orElse(lever.principle());
      if (chosen.size() < wanted && bases.add(base)) {
        chosen.add(lever);
      }
    }
    for (Lever lever : levers) {
      if (chosen.size() < wanted && !chosen.contains(lever)) {
        chosen.add(lever);
      }
    }
    if (chosen.isEmpty()) {
      chosen.add(NameLever.of(brief, plan, limits));
    }
    return chosen;
  }
}
