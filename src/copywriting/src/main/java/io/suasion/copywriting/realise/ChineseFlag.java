package io.suasion.copywriting.realise;

import io.suasion.catalog.UnderstoodFact;
import io.suasion.catalog.clean.AttributeName;
import io.suasion.catalog.value.Value;
import io.suasion.copywriting.Fact;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the verb with which a Chinese shop says yes or no. The verb goes before its noun. */
final class ChineseFlag {

  private static final Map<String, String> VERBS =
      Map.of(
          "支持", "支持", "不支持", "不支持", "有", "有", "无", "没有", "没有", "没有", "含", "含", "不含", "不含", "提供",
          "提供", "不提供", "不提供");

  /** Words that stand before their noun in a detail as they do in an answer. */
  private static final Set<String> SAID =
      Set.of("支持", "不支持", "有", "无", "没有", "含", "不含", "能", "不能", "提供", "不提供", "包含", "不包含");

  private static final Pattern HAS_A_VERB =
      Pattern.compile("(?:可|能|会|支持|包?含|有|带|附|提供|具备|防|耐|抗|适合|允许|需|易|怕|无|免|纯|全|通过|进口).*");

  /** Qualities of a thing, as opposed to things that are done to it. */
  private static final Pattern QUALITY =
      Pattern.compile(".*(?:有机|处方|转基因|原装|正品|限量|全新|定制|医用|国产|现货|预售|天然|手工|品|款|装)");

  private ChineseFlag() {}

  /** The verb; empty where the shop wrote a plain yes or no. */
  static Optional<String> verb(Fact fact) {
    return fact.understood()
        .filter(typed -> typed.value() instanceof Value.Flag)
        .map(typed -> verb(typed, (Value.Flag) typed.value()));
  }

  private static String verb(UnderstoodFact typed, Value.Flag flag) {
    boolean asks = typed.given().attribute().startsWith("是");
    if (asks
        && !HAS_A_VERB.matcher(AttributeName.of(typed.given().attribute()).words()).matches()) {
      return flag.yes() ? "是" : "不是";
    }
    return VERBS.get(flag.text());
  }

  /** A yes or no as shops print it in a line of details: 不含餐椅, 支持回看（365天）. */
  static Optional<String> detail(Fact fact) {
    boolean answers = fact.value().equals("yes") || fact.value().equals("no");
    return fact.understood()
        .filter(
            typed -> answers || (typed.value() instanceof Value.Flag f && !f.detail().isEmpty()))
        .filter(typed -> typed.value() instanceof Value.Flag)
        .map(typed -> detail(typed, (Value.Flag) typed.value()));
  }

  private static String detail(UnderstoodFact typed, Value.Flag flag) {
    String words = AttributeName.of(typed.given().attribute()).words();
    String said = flag.text().split("[，,；; ]", 2)[0];
    String note = flag.detail().isEmpty() ? "" : "（" + flag.detail() + "）";
    boolean verb = HAS_A_VERB.matcher(words).matches();
    if (SAID.contains(said)) {
      return (verb && words.startsWith(said) ? words : said + words) + note;
    }
    if (flag.yes()) {
      return words + note;
    }
    if (!verb && typed.given().attribute().startsWith("是")) {
      return (QUALITY.matcher(words).matches() ? "非" : "不") + words + note;
    }
    return (verb ? denied(words) : "无" + words) + note;
  }

  private static String denied(String words) {
    return words.startsWith("有") || words.startsWith("需") ? "无" + words.substring(1) : "不" + words;
  }
}
