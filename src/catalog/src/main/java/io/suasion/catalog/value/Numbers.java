package io.suasion.catalog.value;

/** Patterns of numbers, as parts of regular expressions. */
final class Numbers {

  /** Digits with the separators of any country, or a fraction. */
  static final String NUMBER =
      "[+−-]?(?:\\d{1,3}(?:[ '’]\\d{3})+(?:[.,]\\d+)?|\\d(?:[\\d.,]*\\d)?(?:\\s?[½¼¾⅓⅔⅛⅜⅝⅞]|\\s\\d+/\\d+)?|[½¼¾⅓⅔⅛⅜⅝⅞]|\\d+/\\d+)";

  /** Words and signs before a number that belong to it. */
  static final String QUALIFIER =
      "(?:(?:approx\\.?|approximately|about|around|circa|ca\\.?|c\\.|nearly|up to|max\\.?|min\\.?|at least"
          + "|over|under|less than|more than|from|约|大约|近|至多|最多|最大|至少|不少于|不超过|超过|高达|低至|[~≈≤≥<>±])\\s*)";

  /** Words and signs after a number with its unit. */
  static final String QUALIFIED_AFTER =
      "(?:\\s*(?:approx\\.?|max\\.?|min\\.?|each|左右|以内|以上|以下|\\+))";

  /** The sign between the ends of a range. */
  static final String TO = "\\s*(?:-|–|—|~|～|to|bis|至|到)\\s*";

  private Numbers() {}
}
