package io.suasion.copywriting.account;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.Offer;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.realise.OfferWording;
import io.suasion.copywriting.text.Passage;
import io.suasion.copywriting.text.Statement;
import io.suasion.copywriting.text.Template;
import io.suasion.language.Language;
import io.suasion.language.TsvTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Licenses the words that an offer allows. */
final class OfferLicence {

  private static final Pattern FREE =
      Pattern.compile("\\bfree\\b|\\bgift\\b|赠|送|免费", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR = Pattern.compile(" \\d{4}|\\d{4}年");

  private final Offer offer;
  private final OfferWording wording;
  private final List<Map<String, Passage>> fillings;

  OfferLicence(Offer offer, OfferWording wording) {
    this.offer = offer;
    this.wording = wording;
    Map<String, Passage> whole = wording.fillings(offer, ToldBy.REALISER);
    fillings = new ArrayList<>(List.of(whole));
    if (whole.containsKey("date")) {
      Map<String, Passage> short_ = new HashMap<>(whole);
      short_.put("date", withoutYear(whole.get("date")));
      fillings.add(short_);
    }
  }

  private static Passage withoutYear(Passage date) {
    String words = YEAR.matcher(date.text()).replaceFirst("");
    return date.statements().isEmpty()
        ? Passage.plain(words)
        : Passage.telling(date.statements().get(0).fact(), words, ToldBy.REALISER);
  }

  /** The fillings for the gaps of offers, with and without the year of the end. */
  List<Map<String, Passage>> fillings() {
    return fillings;
  }

  boolean meets(String need) {
    return switch (need) {
      case "offer" -> !offer.text().isEmpty();
      case "code" -> !offer.code().isEmpty();
      case "ends" -> offer.endsAt().isPresent();
      case "free_in_offer" -> FREE.matcher(offer.text()).find();
      default -> false;
    };
  }

  void add(Licence licence, Language language) {
    String code = language.name().toLowerCase(Locale.ROOT);
    TsvTable.read(OfferLicence.class, "offer-words.tsv").stream()
        .filter(row -> row.get("language").equals(code))
        .map(row -> new Template(row.get("words")))
        .forEach(template -> add(licence, template));
    for (Set<Fact> untold : subsets(wording.facts(offer))) {
      add(licence, wording.sentence(offer, untold::contains));
    }
  }

  private void add(Licence licence, Template template) {
    for (Map<String, Passage> filling : fillings) {
      if (!offer.isEmpty() && filling.keySet().containsAll(template.gaps())) {
        add(licence, template.fill(filling));
      }
    }
  }

  private static void add(Licence licence, Passage told) {
    List<Fact> facts = told.statements().stream().map(Statement::fact).toList();
    Ending ending =
        facts.isEmpty() ? Ending.of(AccountedBy.OFFER) : Ending.of(AccountedBy.OFFER, facts.get(0));
    licence.add(Tokens.words(told.text()), ending);
  }

  private static List<Set<Fact>> subsets(List<Fact> facts) {
    List<Set<Fact>> subsets = new ArrayList<>();
    for (int chosen = 1; chosen < 1 << facts.size(); chosen++) {
      Set<Fact> subset = new HashSet<>();
      for (int i = 0; i < facts.size(); i++) {
        if ((chosen >> i & 1) == 1) {
          subset.add(facts.get(i));
        }
      }
      subsets.add(subset);
    }
    return subsets;
  }
}
