package io.suasion.copywriting.realise;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.Offer;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.text.Passage;
import io.suasion.copywriting.text.SentenceEnds;
import io.suasion.copywriting.text.Template;
import io.suasion.language.Language;
import io.suasion.language.TsvTable;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Words the facts of an offer: its text and code letter by letter, its end as a date. */
public final class OfferWording {

  /** The attribute of the offer's text. */
  public static final String TEXT = "offer.text";

  /** The attribute of the offer's code. */
  public static final String CODE = "offer.code";

  /** The attribute of the offer's end; its value is an ISO instant. */
  public static final String ENDS_AT = "offer.ends_at";

  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  private record Item(String key, String gap, Fact fact, String wording) {

    Passage told(ToldBy by) {
      return Passage.telling(fact, wording, by);
    }
  }

  private final Language language;
  private final Map<String, Template> sentences;

  /** The wording of offers in a language. */
  public OfferWording(Language language) {
    this.language = language;
    this.sentences =
        TsvTable.read(OfferWording.class, "offers.tsv").stream()
            .filter(row -> row.get("language").equals(language.name().toLowerCase(Locale.ROOT)))
            .collect(
                Collectors.toMap(
                    row -> row.get("facts"), row -> new Template(row.get("sentence"))));
  }

  private List<Item> items(Offer offer) {
    List<Item> items = new ArrayList<>();
    if (!offer.text().isEmpty()) {
      items.add(new Item("text", "offer", new Fact(TEXT, offer.text()), offer.text()));
    }
    if (!offer.code().isEmpty()) {
      items.add(new Item("code", "code", new Fact(CODE, offer.code()), offer.code()));
    }
    offer.endsAt().ifPresent(end -> items.add(new Item("date", "date", end(end), date(end))));
    return items;
  }

  private static Fact end(ZonedDateTime end) {
    return new Fact(ENDS_AT, end.toInstant().toString());
  }

  /** All facts of an offer. */
  public List<Fact> facts(Offer offer) {
    return items(offer).stream().map(Item::fact).toList();
  }

  /** The fillings of the gaps {@code {offer}}, {@code {code}} and {@code {date}}. */
  public Map<String, Passage> fillings(Offer offer, ToldBy by) {
    return items(offer).stream().collect(Collectors.toMap(Item::gap, item -> item.told(by)));
  }

  /** One sentence with the facts of the offer that are still untold; empty if all are told. */
  public Passage sentence(Offer offer, Predicate<Fact> untold) {
    String keys =
        items(offer).stream()
            .filter(item -> untold.test(item.fact()))
            .map(Item::key)
            .collect(Collectors.joining(" "));
    if (keys.isEmpty()) {
      return Passage.EMPTY;
    }
    Map<String, Passage> fillings = fillings(offer, ToldBy.REALISER);
    if (keys.startsWith("text ") && SentenceEnds.isEnded(offer.text())) {
      Passage rest = end(sentences.get(keys.substring("text ".length())).fill(fillings));
      return fillings.get("offer").then(language == Language.ZH ? "" : " ").then(rest);
    }
    return end(Sentences.capital(sentences.get(keys).fill(fillings)));
  }

  private Passage end(Passage sentence) {
    return Sentences.end(sentence, language == Language.ZH ? "。" : ".");
  }

  /** The end as a date. The time of day is left out if the offer ends with the day. */
  private String date(ZonedDateTime end) {
    boolean wholeDay = !end.toLocalTime().isBefore(LAST_MINUTE);
    return switch (language) {
      case EN ->
          format(
              end,
              wholeDay ? "d MMMM uuuu" : "d MMMM uuuu, HH:mm" + zone(end, " z"),
              Locale.ENGLISH);
      case ZH ->
          format(end, wholeDay ? "uuuu年M月d日" : "uuuu年M月d日HH:mm" + zone(end, "（z）"), Locale.CHINESE);
    };
  }

  /**
   * The zone behind a time. It is left out where the end gives an offset: this is the shop's own
   * time, and nobody calls it +08:00.
   */
  private static String zone(ZonedDateTime end, String named) {
    boolean offset = end.getZone() instanceof ZoneOffset && !end.getZone().equals(ZoneOffset.UTC);
    return offset ? "" : named;
  }

  private static String format(ZonedDateTime end, String pattern, Locale locale) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(end);
  }
}
