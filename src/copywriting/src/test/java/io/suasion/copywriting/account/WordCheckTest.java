package io.suasion.copywriting.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordCheckTest {

  private static final WordCheck ENGLISH = new WordCheck(Language.EN);
  private static final WordCheck CHINESE = new WordCheck(Language.ZH);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Aurora 55 has a 55-inch screen and costs $499.",
        "Its refresh rate is 120 Hz and its colour is black.",
        "The Aurora 55 is a television with three HDMI ports.",
        "Screen size 55 inches · Refresh rate 120 Hz · Price $499"
      })
  void factsBesideTheirCarriersAreAccountedFor(String text) {
    assertThat(faults(Products.television(), text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Aurora 55 has a bright 55-inch screen. | UNACCOUNTED bright",
        "The Aurora 55 has only a 55-inch screen. | UNACCOUNTED only",
        "The Aurora 55 costs $449. | UNACCOUNTED costs, UNACCOUNTED $, UNACCOUNTED 449",
        "The Aurora 55 has no 55-inch screen. | UNACCOUNTED no",
        "The finest Aurora 55 costs $499. | UNACCOUNTED finest",
        "Everybody loves the Aurora 55. | UNACCOUNTED Everybody, UNACCOUNTED loves",
        "The Aurora 55 doesn't cost $499. | UNACCOUNTED n't",
        "The Aurora 55 has 2 HDMI ports. | UNACCOUNTED 2, UNACCOUNTED HDMI, UNACCOUNTED ports"
      })
  void whatNobodySaidIsFoundWhereItStands(String text, String faults) {
    assertThat(faults(Products.television(), text)).containsExactly(faults.split(", "));
  }

  @Test
  void aNumberOfAnyLengthIsOneWord() {
    String number = "1" + ".1".repeat(6000);

    assertThat(faults(Products.television(), "The Aurora 55 costs $499 " + number))
        .containsExactly("UNACCOUNTED " + number);
  }

  @Test
  void aValueInTheCarrierOfAnotherAttributeIsMisbound() {
    assertThat(faults(Products.television(), "The Aurora 55 costs 55 inches."))
        .containsExactly("MISBOUND costs 55 inches");
    assertThat(faults(Products.table(), "The Oslo is made of blue and its colour is oak."))
        .hasSize(2)
        .anyMatch(fault -> fault.startsWith("MISBOUND") && fault.endsWith("is made of blue"))
        .contains("MISBOUND colour is oak");
  }

  @Test
  void twoExchangedMeasuresAreFound() {
    assertThat(
            faults(
                Products.television(),
                "It has a screen of 120 Hz, and its refresh rate is 55 inches."))
        .hasSize(2)
        .allMatch(fault -> fault.startsWith("MISBOUND"));
  }

  @Test
  void aMisboundStretchNamesTheFactWhoseValueItHolds() {
    Brief brief = Products.television();

    Account account = ENGLISH.account(brief, "It costs 55 inches.");

    assertThat(account.unaccounted())
        .singleElement()
        .satisfies(stretch -> assertThat(stretch.fact()).map(Fact::value).hasValue("55 inches"));
  }

  @Test
  void aYesMayNotBeDeniedNorANoAffirmed() {
    assertThat(faults(Products.jacket(), "The Fellside is waterproof.")).isEmpty();
    assertThat(faults(Products.jacket(), "The Fellside is not waterproof."))
        .containsExactly("UNACCOUNTED not");
    assertThat(faults(Products.table(), "The Oslo has no assembly required.")).isEmpty();
    assertThat(faults(Products.table(), "The Oslo has assembly required."))
        .containsExactly("UNACCOUNTED assembly", "UNACCOUNTED required");
  }

  @Test
  void aListMayBeToldInPartAndInAnyOrder() {
    assertThat(faults(Products.table(), "The Oslo comes in green or blue.")).isEmpty();
    assertThat(faults(Products.table(), "The Oslo comes in green.")).isEmpty();
    assertThat(faults(Products.table(), "The Oslo comes in green or red."))
        .containsExactly("UNACCOUNTED red");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10 % off with code FELL10 until 31 December 2026.",
        "10 % off until 31 December.",
        "Use code FELL10 by 31 December."
      })
  void anOfferIsToldLetterByLetter(String text) {
    assertThat(faults(Products.jacket(), text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"20 % off until 31 December.", "10 % off until 30 December.", "Use code FELL20."})
  void anotherOfferIsAnInvention(String text) {
    assertThat(faults(Products.jacket(), text)).isNotEmpty();
  }

  @Test
  void whatATextLeavesOutIsMissing() {
    Brief brief = Products.jacket();

    Account account = ENGLISH.account(brief, "The Fellside weighs 620 g.");

    assertThat(ENGLISH.missing(account, brief))
        .extracting(Fact::attribute)
        .containsExactly(
            "material", "waterproof", "pockets", "offer.text", "offer.code", "offer.ends_at");
  }

  @Test
  void stretchesLieInTheOrderOfTheTextAndCoverEveryWord() {
    String text = "The Aurora 55 glows: a 55-inch screen.";

    List<Stretch> stretches = ENGLISH.account(Products.television(), text).stretches();

    assertThat(stretches)
        .extracting(stretch -> stretch.by() + " " + text.substring(stretch.start(), stretch.end()))
        .containsExactly(
            "GRAMMAR The", "NAME Aurora 55", "UNACCOUNTED glows", "FACT a 55-inch screen");
  }

  @Test
  void anEmptyTextIsTrue() {
    assertThat(ENGLISH.account(Products.television(), "").isTrue()).isTrue();
    assertThat(ENGLISH.account(Products.television(), " - , \n ").isTrue()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"星舟7，支持NFC，不支持无线充电。", "手机星舟7，防水等级：IP68。", "星舟7是一款手机，屏幕尺寸6.7英寸。"})
  void chineseIsReadCharacterByCharacter(String text) {
    assertThat(faults(Products.phone(), text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "星舟7，不支持NFC。, UNACCOUNTED 不",
    "星舟7，支持无线充电。, UNACCOUNTED 支持无线充电",
    "星舟7，顶级手机。, UNACCOUNTED 顶级",
    "星舟7，屏幕尺寸5000mAh。, MISBOUND 屏幕尺寸5000mAh",
    "星舟7，轻薄，支持NFC。, UNACCOUNTED 轻薄",
  })
  void whatNobodySaidIsFoundInChinese(String text, String fault) {
    assertThat(faults(Products.phone(), text)).containsExactly(fault);
  }

  @Test
  void itemsOfAListShareTheirVerbAndItsNegation() {
    assertThat(faults(Products.phone(), "不支持无线充电和NFC。")).isNotEmpty();
  }

  @Test
  void aBriefOfAnotherLanguageIsRefused() {
    assertThatThrownBy(() -> ENGLISH.account(Products.phone(), "星舟7"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("This check reads EN, but the brief is of ZH.");
  }

  private static List<String> faults(Brief brief, String text) {
    WordCheck check = brief.language() == Language.ZH ? CHINESE : ENGLISH;
    Account account = check.account(brief, text);
    return account.unaccounted().stream()
        .map(stretch -> stretch.by() + " " + account.words(stretch))
        .toList();
  }
}
