package io.suasion.catalog.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads yes and no in all their spellings. Thread-safe. */
final class FlagReader {

  private static final Set<String> YES =
      Set.of(
          "yes",
          "true",
          "y",
          "✓",
          "√",
          "✔",
          "✔️",
          "✅",
          "☑",
          "是",
          "有",
          "支持",
          "能",
          "可以",
          "可",
          "含",
          "对",
          "with",
          "included",
          "incl",
          "available",
          "包含",
          "提供",
          "已",
          "具备",
          "配备",
          "需要",
          "需",
          "允许",
          "适用");
  private static final Set<String> NO =
      Set.of(
          "no",
          "false",
          "n",
          "✗",
          "✘",
          "✕",
          "❌",
          "☒",
          "否",
          "无",
          "没有",
          "不支持",
          "不能",
          "不可以",
          "不可",
          "不可用",
          "不含",
          "不",
          "without",
          "not included",
          "not available",
          "不包含",
          "不提供",
          "未",
          "不具备",
          "不配备",
          "不需要",
          "无需",
          "不允许",
          "不适用",
          "none");
  private static final Set<String> UNSURE =
      Set.of("无", "可", "能", "不", "未", "已", "对", "需", "none", "适用", "不适用", "with", "without");
  private static final Set<String> ONLY_OF_FLAGS =
      Set.of("1", "0", "on", "off", "x", "t", "f", "-1");
  private static final Pattern WITH_DETAIL =
      Pattern.compile(
          "(?<flag>(?i:yes|no)|[✓✔✗✘]️?|是|否|有|无|支持|不支持|能|不能|可以|不可以|含|不含)[\\s]*[,，:：;；(（—–-]+\\s*(?<detail>.+?)[)）]?");

  private static final Pattern END = Pattern.compile("[!.]+$");

  private FlagReader() {}

  /** The yes or no of words that can hardly mean anything else. */
  static Optional<Value> plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return UNSURE.contains(lower) ? Optional.empty() : word(text, lower);
  }

  /** The yes or no of an attribute that takes no other values. */
  static Optional<Value> known(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (ONLY_OF_FLAGS.contains(lower)) {
      boolean yes = !Set.of("0", "off", "f").contains(lower);
      return Optional.of(new Value.Flag(text, yes, ""));
    }
    return word(text, lower).or(() -> detailed(text));
  }

  private static Optional<Value> word(String text, String written) {
    String lower = END.matcher(written).replaceFirst("");
    if (YES.contains(lower) || NO.contains(lower)) {
      return Optional.of(new Value.Flag(text, YES.contains(lower), ""));
    }
    return Optional.empty();
  }

  private static Optional<Value> detailed(String text) {
    Matcher matcher = WITH_DETAIL.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String flag = matcher.group("flag").toLowerCase(Locale.ROOT);
    return Optional.of(new Value.Flag(text, YES.contains(flag), matcher.group("detail")));
  }

  /** Whether the items are a yes and a no. The attribute is then an option and no fact. */
  static boolean isOption(List<String> items) {
    return items.size() == 2
        && items.stream().map(item -> item.toLowerCase(Locale.ROOT)).anyMatch(YES::contains)
        && items.stream().map(item -> item.toLowerCase(Locale.ROOT)).anyMatch(NO::contains);
  }
}
