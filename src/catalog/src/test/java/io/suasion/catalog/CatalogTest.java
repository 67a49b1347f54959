package io.suasion.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.catalog.value.PriceForm;
import io.suasion.catalog.value.Value;
import io.suasion.language.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogTest {

  private final Catalog catalog = new Catalog();

  private UnderstoodProduct understand(String name, String category, String... facts) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < facts.length; i += 2) {
      map.put(facts[i], facts[i + 1]);
    }
    boolean chinese = name.codePoints().anyMatch(c -> Character.isIdeographic(c));
    return catalog.understand(
        RawProduct.of(name, category, map), chinese ? Language.ZH : Language.EN);
  }

  private Value value(String attribute, String value) {
    UnderstoodProduct product = understand("Thing One", "", attribute, value);
    assertThat(product.facts()).as("%s", product.ignored()).hasSize(1);
    return product.facts().get(0).value();
  }

  @Test
  void whatAWebPageIsMadeOfIsNoneOfTheName() {
    UnderstoodProduct product =
        understand("Tea&nbsp;&amp; <b>Biscuit</b>\u200b Tin &#8211; Large", "tin");

    assertThat(product.name().full()).isEqualTo("Tea & Biscuit Tin – Large");
    assertThat(product.warnings()).extracting(Warning::pointer).containsExactly("/product/name");
  }

  @Test
  void aListIsTakenApartWhateverStandsBetweenItsItems() {
    List<String> colours = List.of("moss", "clay", "ink");

    for (String written :
        List.of(
            "moss|clay|ink",
            "moss, clay, ink",
            "moss; clay; ink",
            "moss / clay / ink",
            "[\"moss\",\"clay\",\"ink\"]",
            "<ul><li>moss</li><li>clay</li><li>ink</li></ul>",
            "• moss\n• clay\n• ink",
            "moss, clay and ink",
            ", moss, clay, ink,")) {
      assertThat(((Value.Choice) value("colour", written)).options())
          .as(written)
          .isEqualTo(colours);
    }
  }

  @Test
  void aCommaInsideOneValueStays() {
    assertThat(value("made in", "Bern, Switzerland"))
        .isEqualTo(new Value.Text("Bern, Switzerland"));
    assertThat(((Value.Quantity) value("alcohol", "12,5 % vol")).number()).isEqualTo("12,5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Weight (lbs)  | 2.6       | 2.6 lbs | 2.6 | lb
          net weight    | 250g      | 250g    | 250 | g
          height_cm     | 40 cm     | 40 cm   | 40  | cm
          重量          | 约1.2千克  | 约1.2千克 | 1.2 | kg
          screen size   | 27"       | 27"     | 27  | in
          temperature   | −5 °C     | −5 °C   | −5  | °C
          """)
  void aQuantityKeepsItsTextItsNumberAndItsUnit(
      String attribute, String given, String text, String number, String unit) {
    Value.Quantity quantity = (Value.Quantity) value(attribute, given);

    assertThat(quantity.text()).isEqualTo(text);
    assertThat(quantity.number()).isEqualTo(number);
    assertThat(quantity.unit().orElseThrow().symbol()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          £12.50             | 12.50     | GBP  | EXACT
          from £5            | 5         | GBP  | FROM
          1.299,00 €         | 1.299,00  | EUR  | EXACT
          USD 49.00          | 49.00     | USD  | EXACT
          ¥1280起            | 1280      | ¥    | FROM
          CHF 480.–          | 480       | CHF  | EXACT
          59.99              | 59.99     |      | EXACT
          """)
  void aPriceIsReadInAllCommonNotations(
      String given, String amount, String currency, PriceForm form) {
    Value.Money price = (Value.Money) value("price", given);

    assertThat(price.amounts()).containsExactly(amount);
    assertThat(price.currency().orElse(null)).isEqualTo(currency);
    assertThat(price.form()).isEqualTo(form);
    assertThat(price.text()).isEqualTo(given);
  }

  @Test
  void aRangeOfPricesKeepsBothEndsAndForWhatItIsAsked() {
    assertThat(((Value.Money) value("price", "£40 – £65")).amounts()).containsExactly("40", "65");
    assertThat(((Value.Money) value("price", "$9 per user/month")).per()).contains("user/month");
  }

  @ParameterizedTest
  @CsvSource({
    "waterproof, 1, true",
    "waterproof, 0, false",
    "waterproof, N, false",
    "usb_charging, TRUE, true",
    "vegan, No, false",
    "dimmable, ✓, true",
    "无线充电, 不支持, false",
    "NFC, 支持, true",
    "是否防水, 是, true"
  })
  void aYesIsAYesInAllItsSpellings(String attribute, String given, boolean yes) {
    assertThat(((Value.Flag) value(attribute, given)).yes()).isEqualTo(yes);
  }

  @Test
  void bothYesAndNoIsAnOptionAndNoFact() {
    assertThat(understand("Thing One", "", "Gift wrap", "Yes, No").ignored())
        .extracting(Ignored::reason)
        .containsExactly(IgnoredReason.OPTION);
  }

  @ParameterizedTest
  @CsvSource({
    "colour, N/A, EMPTY",
    "colour, '', EMPTY",
    "材质, 暂无, EMPTY",
    "title, Default Title, PLACEHOLDER",
    "SKU, AB-12, INTERNAL",
    "image_url, https://shop.example/a.jpg, INTERNAL",
    "greeting, 'Hello {{ first_name }}', TEMPLATE",
    "compare at price, £80, UNPROVEN"
  })
  void whatIsNoCopyIsLeftOutWithItsReason(String attribute, String value, IgnoredReason reason) {
    UnderstoodProduct product = understand("Thing One", "", attribute, value);

    assertThat(product.facts()).isEmpty();
    assertThat(product.ignored()).extracting(Ignored::reason).containsExactly(reason);
    assertThat(product.ignored().get(0).detail()).endsWith(".");
  }

  @Test
  void anAttributeThatIsGivenTwiceIsToldOnce() {
    UnderstoodProduct product = understand("Thing One", "", "size", "3 m", "size ", "4 m");

    assertThat(product.facts()).hasSize(1);
    assertThat(product.ignored())
        .extracting(Ignored::reason)
        .containsExactly(IgnoredReason.AMBIGUOUS);
  }

  @Test
  void aScoreIsReadWithTheScaleThatAnotherAttributeGives() {
    UnderstoodProduct product =
        understand("Haus am See", "hotel", "guest rating", "8.9", "max score", "10");

    assertThat(product.facts())
        .singleElement()
        .satisfies(fact -> assertThat(((Value.Rating) fact.value()).scale()).contains("10"));
  }

  @Test
  void aBrandThatTheNameSaysIsNotToldAgain() {
    assertThat(understand("Norvik Chair", "chair", "brand", "Norvik").ignored())
        .extracting(Ignored::reason)
        .containsExactly(IgnoredReason.JOINED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Oat Crunch        | cereal bar                                    | cereal bar | food
          Dune              | Clothing > Coats & Jackets > Jackets          | jacket     | clothing
          Harbour Raincoat  | Clothing > Coats & Jackets                    | raincoat   | clothing
          Linden            | Home & Garden > Kitchen > Kettles             | kettle     | household
          Low Tide          | Online courses > Art                          | online course | courses
          木语              | 家具/书架                                      | 书架       | furniture
          """)
  void aProductIsWhatTheLeafOfItsPathSays(
      String name, String category, String noun, String family) {
    Kind kind = understand(name, category).kind();

    assertThat(kind.noun()).isEqualTo(noun);
    assertThat(kind.family()).contains(family);
  }

  @Test
  void theSecondMentionIsShort() {
    assertThat(understand("Silt Shampoo | Daily | 300ml", "shampoo").name().shortName())
        .isEqualTo("Silt Shampoo");
    assertThat(understand("【旗舰店】云上绿茶 50g", "绿茶").name().shortName()).isEqualTo("云上绿茶");
  }

  @Test
  void aShopAddsItsOwnAttributes(@TempDir Path folder) throws Exception {
    Path own = folder.resolve("attributes.tsv");
    Files.writeString(
        own,
        """
        id\ttype\tdimension\trole\tfamilies\ten\tzh
        wave_rating\tflag\t-\tsafety\tany\twave rating\t浪级
        """);
    Catalog extended =
        new Catalog(io.suasion.catalog.ontology.Ontology.with(own), TokenPolicy.LEAVE_OUT);

    UnderstoodProduct product =
        extended.understand(
            RawProduct.of("Skiff", "boat", Map.of("Wave Rating", "1")), Language.EN);

    assertThat(product.facts().get(0).id()).isEqualTo("wave_rating");
    assertThat(product.facts().get(0).role()).isEqualTo(io.suasion.catalog.ontology.Role.SAFETY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Weight       | 265 g (UK 8)              | 265 g         | UK 8
          waterproof   | yes, 5,000 mm             | yes           | 5,000 mm
          IP rating    | IP20, indoor use only     | IP20          | indoor use only
          Material     | organic cotton, 280 gsm   | organic cotton | 280 gsm
          breakfast    | included, until 11:00     | included      | until 11:00
          """)
  void whatAShopNotesBehindAValueIsToldFromIt(
      String attribute, String value, String plain, String note) {
    UnderstoodFact fact = understand("Thing One", "", attribute, value).facts().get(0);

    assertThat(fact.noted()).map(noted -> noted.plain().value().text()).contains(plain);
    assertThat(fact.noted()).map(UnderstoodFact.Noted::note).contains(note);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          colour      | ink, moss, rust
          Material    | 70% lambswool, 30% polyamide
          ingredients | oats, 12 % honey
          contains    | milk, may contain nuts
          price       | £9 (ebook £5)
          weight      | 250 g, 500 g
          size        | 120x170, 160x230 cm
          frequency   | every 4, 8 or 12 weeks
          """)
  void theItemsOfAListAreNoNotes(String attribute, String value) {
    assertThat(understand("Thing One", "", attribute, value).facts().get(0).noted()).isEmpty();
  }

  @Test
  void aShopsPageHasAHandleThatIsNoCopy() {
    UnderstoodProduct product =
        understand("Thing One", "", "handle", "corran-ev-52-my27", "season_code", "AW26-K3");

    assertThat(product.facts()).isEmpty();
    assertThat(understand("Thing One", "", "handle", "leather").facts()).hasSize(1);
  }

  @Test
  void aPlaceNamedAfterARoomMakesNoHomeOfABed() {
    assertThat(understand("Lindow Bed Frame", "Bedroom > Beds", "weight", "46 kg").kind().noun())
        .isNotEqualTo("bedroom");
    assertThat(
            understand("Rosa 'Harvest Supper'", "Plants > Roses > Climbing", "height", "3 m")
                .kind()
                .family())
        .contains("garden");
  }
}
