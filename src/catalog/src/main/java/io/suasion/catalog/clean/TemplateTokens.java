package io.suasion.catalog.clean;

import java.util.regex.Pattern;

/** Tokens that a sending platform fills: Liquid, Handlebars, Mailchimp, Salesforce and others. */
public final class TemplateTokens {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\{\\{.{0,500}?}}+|\\{%.{0,500}?%}|\\$\\{[^}]*}|\\*\\|[^|]*\\|\\*|%%[\\w.\\[\\]: -]+%%|<%.{0,500}?%>|\\[%[^%]*%]"
              + "|#\\{[^}]*}|\\{[a-z]+(?:[_.][a-z_.]+)+}|%(?:[A-Z]{3,}(?:_[A-Z]+)*|[a-z]+_[a-z_]+)%");

  private TemplateTokens() {}

  private static boolean mayHold(String text) {
    return text.indexOf('{') >= 0 || text.indexOf('%') >= 0 || text.indexOf("*|") >= 0;
  }

  /** Whether the text holds one. */
  public static boolean in(String text) {
    return mayHold(text) && TOKEN.matcher(text).find();
  }

  /** The text without its tokens. */
  public static String without(String text) {
    return CleanText.line(in(text) ? TOKEN.matcher(text).replaceAll(" ") : text);
  }
}
