package io.suasion.benchmarks.language;

import io.suasion.language.TextLanguage;

/** An advertisement in each language, long enough to count and made for this measurement. */
public enum SampleText {
  ENGLISH(
      TextLanguage.ENGLISH,
      "Green Man is a family restaurant by the river, and it isn't expensive: the chef's tasting"
          + " menu starts at $29.50. Guests love the quiet garden, the fresh bread and Dr. Miller's"
          + " home-made lemonade. Book a table today and you'll get a free dessert!\n\n"),
  CHINESE(
      TextLanguage.CHINESE,
      "这款连衣裙采用纯棉面料，柔软亲肤，透气性好，夏天穿着也不闷热。经典的圆领设计修饰脸型，收腰版型显瘦又显高，"
          + "搭配一双小白鞋就能轻松出门。张小姐说：“性价比真的很高！”现在下单立减五十元，全国包邮。\n"),
  MIXED(
      TextLanguage.MIXED,
      "新款 wireless headphones 到店：noise cancelling 效果出色，续航三十小时，and it charges in ten minutes."
          + " 现在下单立减五十元，free shipping included。\n");

  static final int LENGTH = 10_000;

  private final TextLanguage language;
  private final String paragraph;

  SampleText(TextLanguage language, String paragraph) {
    this.language = language;
    this.paragraph = paragraph;
  }

  TextLanguage language() {
    return language;
  }

  String paragraph() {
    return paragraph;
  }

  /** Ten thousand characters. */
  String text() {
    return paragraph.repeat(LENGTH / paragraph.length() + 1).substring(0, LENGTH);
  }
}
