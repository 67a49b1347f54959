package io.suasion.workbench.audit;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.Variant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a text begins, without what is the product's own. */
final class Opening {

  private static final String GAP = "…";
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");
  private static final Pattern GAPS = Pattern.compile("…(?:[ ,、，]*…)+");
  private static final Pattern FIRST = Pattern.compile("(?s)(.+?)(?:[.!?](?=\\s)|[。！？\\n]|$).*");
  private static final Pattern ITEMS = Pattern.compile("[,;、，；] *");

  private Opening() {}

  /** The headline, or the first sentence where there is none, with gaps for name and values. */
  static String of(Brief brief, Variant variant) {
    String text = variant.headline().isEmpty() ? variant.body() : variant.headline();
    List<String> own = own(brief);
    if (!own.isEmpty()) {
      text = anyOf(own).matcher(text).replaceAll(GAP);
    }
    text = FIRST.matcher(NUMBER.matcher(text).replaceAll(GAP)).replaceFirst("$1");
    return GAPS.matcher(text).replaceAll(GAP).toLowerCase(Locale.ROOT);
  }

  // The name, what the product is, its values and the offer, the longest first.
  private static List<String> own(Brief brief) {
    Stream<String> names =
        Stream.of(
            brief.name(),
            brief.shortName(),
            brief.category(),
            brief.kind().noun(),
            brief.kind().plural(),
            brief.offer().text(),
            brief.offer().code());
    Stream<String> values =
        brief.facts().stream()
            .map(Fact::value)
            .flatMap(value -> Stream.concat(Stream.of(value), ITEMS.splitAsStream(value)));
    return Stream.concat(names, values)
        .filter(words -> words.length() > 1)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  private static Pattern anyOf(List<String> words) {
    return Pattern.compile(
        words.stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![A-Za-z\\d])(?:", ")(?![A-Za-z\\d])")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
