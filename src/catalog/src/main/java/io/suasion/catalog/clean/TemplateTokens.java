package io.suasion.catalog.clean;

import java.util.regex.Pattern;

/** Tokens that a sending platform fills: Liquid, Handlebars, Mailchimp, Salesforce and others. */
public final class TemplateTokens {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\{\\{.*?}}+|\\{%.*?%}|\\$\\{[^}]*}|\\*\\|[^|]*\\|\\*|%%[\\w.\\[\\]: -]+%%|<%.*?%>|\\[%[^%]*%]"
              + "|#\\{[^}]*}|\\{[a-z]+(?:[_.][a-z_.]+)+}|%(?:[A-Z]{3,}(?:_[A-Z]+)*|[a-z]+_[a-z_]+)%");

  private TemplateTokens() {}

  /** Whether the text holds one. */
  public static boolean in(String text) {
    return TOKEN.matcher(text).find();
  }

  /** The text without them. */
  public static String without(String text) {
    return CleanText.line(TOKEN.matcher(text).replaceAll(" "));
  }
}
