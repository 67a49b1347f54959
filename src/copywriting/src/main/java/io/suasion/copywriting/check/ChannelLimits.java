package io.suasion.copywriting.check;

import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Part;
import io.suasion.language.TsvTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How much text the channels have room for. Thread-safe. */
public final class ChannelLimits {

  private record Limit(String channel, String part, int most, TextSize unit, int room) {

    boolean allows(String text) {
      return most == 0 ? text.isEmpty() : text.isEmpty() || unit.of(text) <= most;
    }
  }

  private final List<Limit> limits =
      TsvTable.read(ChannelLimits.class, "channels.tsv").stream()
          .map(ChannelLimits::limit)
          .toList();

  private static Limit limit(Map<String, String> row) {
    return new Limit(
        row.get("channel"),
        row.get("part"),
        Integer.parseInt(row.get("most")),
        TextSize.valueOf(row.get("unit").toUpperCase(Locale.ROOT)),
        Integer.parseInt(row.get("room")));
  }

  /** The most facts of a product that are worth planning for a channel. */
  public int room(Channel channel) {
    return of(channel).mapToInt(Limit::room).min().orElse(Integer.MAX_VALUE);
  }

  /** Whether a channel shows such a part at all. */
  public boolean shows(Channel channel, Part part) {
    return of(channel, name(part)).allMatch(limit -> limit.most > 0);
  }

  /** Whether a part fits by itself. */
  public boolean fits(Channel channel, Part part, String text) {
    return of(channel, name(part)).allMatch(limit -> limit.allows(text));
  }

  /** Whether the parts together fit the channel. */
  public boolean fits(Channel channel, String headline, String body, String callToAction) {
    String all = String.join(" ", nonEmpty(headline, body, callToAction));
    return fits(channel, Part.HEADLINE, headline)
        && fits(channel, Part.BODY, body)
        && fits(channel, Part.CALL_TO_ACTION, callToAction)
        && of(channel, "all").allMatch(limit -> limit.allows(all));
  }

  private static List<String> nonEmpty(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).toList();
  }

  private Stream<Limit> of(Channel channel) {
    return limits.stream().filter(limit -> limit.channel.equals(name(channel)));
  }

  private Stream<Limit> of(Channel channel, String part) {
    return of(channel).filter(limit -> limit.part.equals(part));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
