package io.suasion.catalog.clean;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that people and systems write where there is nothing to say. */
public final class Emptiness {

  private static final Set<String> WORDS =
      Set.of(
          "n/a",
          "na",
          "n.a.",
          "n.a",
          "n/d",
          "nan",
          "nil",
          "null",
          "none",
          "undefined",
          "unknown",
          "not known",
          "tbc",
          "tbd",
          "tba",
          "to be confirmed",
          "to be announced",
          "to be determined",
          "not applicable",
          "not available",
          "not specified",
          "unspecified",
          "no data",
          "no value",
          "missing",
          "empty",
          "blank",
          "coming soon",
          "xxx",
          "todo",
          "#n/a",
          "#ref!",
          "#value!",
          "#name?",
          "#null!",
          "#div/0!",
          "(none)",
          "(null)",
          "(empty)",
          "[]",
          "{}",
          "[null]",
          "\"\"",
          "''",
          "select",
          "please select",
          "choose an option",
          "无",
          "暂无",
          "没有数据",
          "未知",
          "待定",
          "待补充",
          "空",
          "不详",
          "未填写",
          "请选择",
          "暂未提供",
          "未提供",
          "暂缺");
  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "default title",
          "default",
          "lorem ipsum",
          "test",
          "sample",
          "example",
          "asdf",
          "placeholder",
          "默认",
          "默认标题",
          "测试");
  private static final Pattern MARKS = Pattern.compile("[\\p{P}\\s|~^<>=`]+");
  private static final Pattern STAND_IN =
      Pattern.compile(
          "(?i)(?:lorem ipsum|your .{1,20} here).*|(?:demo|test|sample|dummy|example)[-_ ]\\w+");

  private Emptiness() {}

  /** Whether a cleaned value says nothing. */
  public static boolean of(String value) {
    return value.isEmpty()
        || WORDS.contains(value.toLowerCase(Locale.ROOT))
        || (MARKS.matcher(value).matches() && !value.matches("[+✓×$]+"));
  }

  /** Whether the value is what a system or a demonstration writes in place of a value. */
  public static boolean standsIn(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    return PLACEHOLDERS.contains(lower) || STAND_IN.matcher(value).matches();
  }
}
