package io.suasion.workbench.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.PatternRuleLoader;

/**
 * LanguageTool's rules of grammar, without those of spelling, typography and style, and ours, which
 * lie beside this package. Thread-safe, one text at a time.
 */
final class LanguageTool {

  private static final String RULES = "rules-en.xml";

  /** MISC has the word that is doubled, and a or an. */
  private static final Set<String> CATEGORIES =
      Set.of("GRAMMAR", "COLLOCATIONS", "CONFUSED_WORDS", "MISC");

  /** Hyphens, and what was mostly wrong about our texts and people's of E2E. */
  private static final Pattern NO_GRAMMAR =
      Pattern.compile(".*COMPOUNDS.*|.*HYPHEN.*|STARS_AND_STEPS|NON_ANTI_JJ|ITS_TO_IT_S|IS_VBZ");

  private static LanguageTool shared;

  private final JLanguageTool tool;

  private LanguageTool() {
    Language english = Languages.getLanguageForShortCode("en");
    tool = new JLanguageTool(english);
    tool.disableRules(
        tool.getAllRules().stream().filter(rule -> !isGrammar(rule)).map(Rule::getId).toList());
    try (InputStream rules = LanguageTool.class.getResourceAsStream(RULES)) {
      new PatternRuleLoader().getRules(rules, RULES, english).forEach(tool::addRule);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static boolean isGrammar(Rule rule) {
    return CATEGORIES.contains(rule.getCategory().getId().toString())
        && !NO_GRAMMAR.matcher(rule.getId()).matches();
  }

  /** The one of this process, started when it is first asked for. */
  static synchronized LanguageTool shared() {
    if (shared == null) {
      shared = new LanguageTool();
    }
    return shared;
  }

  /** The words of each fault and the rule that they break. */
  synchronized List<String> faults(String text) {
    try {
      return tool.check(text).stream().map(match -> fault(text, match)).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String fault(String text, RuleMatch match) {
    String words = text.substring(match.getFromPos(), match.getToPos());
    return "%s (%s)".formatted(words, match.getRule().getId());
  }
}
