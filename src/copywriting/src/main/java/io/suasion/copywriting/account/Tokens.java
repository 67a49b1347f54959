package io.suasion.copywriting.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts texts of any language into tokens. */
final class Tokens {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<value>\uE000)"
              + "|(?<stop>[.!?](?=[\\s\"'’”)]|$)|[;·•|\\n…。！？；])"
              + "|(?<number>\\d+(?:[.,]\\d++)*+)"
              + "|(?<han>\\p{IsHan})"
              + "|(?<not>(?i:n['’]t)(?!\\p{L}))"
              + "|(?<clitic>['’](?i:s|re|ve|ll|d|m)(?!\\p{L}))"
              + "|(?<word>[\\p{L}\\p{M}&&[^\\p{IsHan}]]+?(?=(?i:n['’]t)(?!\\p{L}))"
              + "|[\\p{L}\\p{M}&&[^\\p{IsHan}]]+)"
              + "|(?<sign>[\\p{Sc}\\p{So}%°+&×≤≥<>=~≈№@#√✓✔])"
              + "|(?<pause>[,，、:：()（）—–])");

  private static final Pattern THOUSANDS = Pattern.compile(",(?=\\d{3}(?!\\d))");

  private Tokens() {}

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    boolean paused = false;
    while (token.find()) {
      if (token.group("pause") != null) {
        paused = true;
      } else {
        tokens.add(new Token(token.start(), token.end(), word(token), paused));
        paused = false;
      }
    }
    return tokens;
  }

  /** The words alone, without marks at either end. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>(of(text).stream().map(Token::word).toList());
    while (!words.isEmpty() && words.get(words.size() - 1).equals(Token.STOP)) {
      words.remove(words.size() - 1);
    }
    while (!words.isEmpty() && words.get(0).equals(Token.STOP)) {
      words.remove(0);
    }
    return words;
  }

  private static String word(Matcher token) {
    if (token.group("stop") != null) {
      return Token.STOP;
    }
    if (token.group("number") != null) {
      return THOUSANDS.matcher(token.group()).replaceAll("");
    }
    String word = token.group().toLowerCase(Locale.ROOT).replace('’', '\'');
    return switch (word) {
      case "an" -> "a";
      case "&" -> "and";
      default -> word;
    };
  }
}
