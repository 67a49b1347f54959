package io.suasion.catalog;

import io.suasion.catalog.clean.CleanText;
import io.suasion.catalog.clean.Emptiness;
import io.suasion.catalog.clean.TemplateTokens;
import io.suasion.catalog.offer.OfferSchedule;
import io.suasion.catalog.offer.RawOffer;
import io.suasion.catalog.offer.UnderstoodOffer;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Understands offers: what holds now, and until when, in the clock of its shop. Thread-safe. */
public final class OfferReader {

  private static final Pattern HARD_TO_TYPE = Pattern.compile("[^\\p{L}\\p{N}\\p{Punct} ]");

  /** An offer, and the parts of it that are not told. */
  public record ReadOffer(UnderstoodOffer offer, List<Ignored> ignored, List<Warning> warnings) {}

  private final InstantSource clock;
  private final TokenPolicy tokens;

  /** Reads offers by this clock, with this policy for tokens of another system. */
  public OfferReader(InstantSource clock, TokenPolicy tokens) {
    this.clock = clock;
    this.tokens = tokens;
  }

  /**
   * The part of an offer that copy may tell.
   *
   * @param zone of offers that give none themselves
   * @throws io.suasion.catalog.offer.OfferException if a time cannot be read
   * @throws TokenException if it holds a token of another system and those are refused
   */
  public ReadOffer read(RawOffer raw, ZoneId zone) {
    List<Ignored> ignored = new ArrayList<>();
    List<Warning> warnings = new ArrayList<>();
    OfferSchedule schedule = OfferSchedule.of(raw, zone);
    if (schedule.isOver(clock.instant()) || schedule.isAhead(clock.instant())) {
      untold(raw, schedule.isOver(clock.instant()), ignored);
      return new ReadOffer(UnderstoodOffer.NONE, ignored, warnings);
    }
    String text = text("text", raw.text(), ignored);
    String code = text("code", raw.code(), ignored);
    if (HARD_TO_TYPE.matcher(code).find()) {
      warnings.add(
          new Warning(
              "/offer/code",
              "The code holds characters that readers can hardly type, such as curly quotes or long"
                  + " dashes. It is told letter by letter; send the code that your shop accepts."));
    }
    boolean nothing = text.isEmpty() && code.isEmpty() && !(raw.text() + raw.code()).isBlank();
    UnderstoodOffer offer =
        nothing ? UnderstoodOffer.NONE : new UnderstoodOffer(text, code, schedule.endsAt());
    return new ReadOffer(offer, ignored, warnings);
  }

  private String text(String part, String raw, List<Ignored> ignored) {
    if (tokens != TokenPolicy.PASS_THROUGH && TemplateTokens.in(raw)) {
      tokens.refuse("/offer/" + part, raw);
      ignored.add(
          new Ignored(
              "offer." + part,
              raw,
              IgnoredReason.TEMPLATE,
              "It holds a token that another system was to fill. Send the text itself."));
      return "";
    }
    String text = CleanText.line(raw);
    return Emptiness.of(text) ? "" : text;
  }

  private static void untold(RawOffer raw, boolean over, List<Ignored> ignored) {
    IgnoredReason reason = over ? IgnoredReason.OVER : IgnoredReason.NOT_BEGUN;
    String detail =
        over
            ? "The offer ended at " + raw.endsAt() + ". Leave it out, or give its new end."
            : "The offer begins at " + raw.startsAt() + ". Send the brief again then.";
    add("offer.text", raw.text(), reason, detail, ignored);
    add("offer.code", raw.code(), reason, detail, ignored);
    add("offer.ends_at", raw.endsAt(), reason, detail, ignored);
  }

  private static void add(
      String attribute, String value, IgnoredReason reason, String detail, List<Ignored> ignored) {
    if (!value.isBlank()) {
      ignored.add(new Ignored(attribute, value, reason, detail));
    }
  }
}
