package io.suasion.workbench.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import io.suasion.workbench.meaning.PairMeaningReader;
import io.suasion.workbench.meaning.ShippedDomains;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdvertisementTest {

  private static final Domain FASHION = ShippedDomains.named("fashion");
  private static final String REST = "柔软的雪纺面料亲肤透气，宽松的版型穿着自在，随性又有几分俏皮的感觉，四季都能穿着出门。";

  private final Cleaner cleaner = Cleaner.of(FASHION);

  @Test
  void sentencesWithUnknownWordsAreCutAndTheLastIsEnded() {
    assertThat(AdvertisementText.mended("很轻盈。露出<UNK>的清新；适合 春天，")).isEqualTo("很轻盈。适合春天。");
    assertThat(AdvertisementText.mended("<UNK>")).isEmpty();
  }

  @Test
  void aBrandThatIsNamedTwiceIsLeftOutWithItsSentences() {
    assertThat(AdvertisementText.mended("BRAND的裙。BRAND出品！显瘦。")).isEqualTo("显瘦。");
    assertThat(AdvertisementText.mended("BRAND的裙。显瘦。")).isEqualTo("BRAND的裙。显瘦。");
  }

  @Test
  void tagsAreToldInTheOrderOfTheTextAndThoseItDoesNotTellAreTakenOut() {
    Cleaned cleaned = clean("类型#裙*版型#宽松*材质#雪纺*图案#条纹", REST).orElseThrow();

    assertThat(cleaned.facts()).containsExactly(new Fact("材质", "雪纺"), new Fact("版型", "宽松"));
    assertThat(cleaned.changed()).isTrue();
  }

  @Test
  void whatTheTextClaimsLetterByLetterIsPutIn() {
    Cleaned cleaned = clean("类型#裙*材质#雪纺", REST + "白色格外清新。").orElseThrow();

    assertThat(cleaned.facts())
        .containsExactly(new Fact("材质", "雪纺"), new Fact("版型", "宽松"), new Fact("颜色", "白色"));
  }

  @Test
  void aBrandBecomesAFactThatIsCopied() {
    Cleaned cleaned = clean("类型#裙*材质#雪纺*版型#宽松", "来自BRAND的这款连衣裙。" + REST).orElseThrow();

    assertThat(cleaned.facts()).contains(new Fact("品牌", "BRAND"));
    assertThat(cleaned.mentions()).hasSize(1);
  }

  @Test
  void textsThatAreTooShortOrTellTooLittleAreRefused() {
    assertThat(refusal("类型#裙*材质#雪纺", "雪纺的裙。")).hasValue(Refusal.LENGTH);
    assertThat(refusal("类型#裤*图案#条纹", "轻".repeat(50) + "。")).hasValue(Refusal.FEW_FACTS);
    assertThat(refusal("类型#裙*材质#雪纺*版型#宽松", REST.repeat(4))).hasValue(Refusal.LENGTH);
  }

  private Optional<Cleaned> clean(String tags, String text) {
    return cleaning(tags, text).cleaned();
  }

  private Optional<Refusal> refusal(String tags, String text) {
    return cleaning(tags, text).refusal();
  }

  private Cleaning cleaning(String tags, String text) {
    return cleaner.clean(
        new Reference("adgen", new PairMeaningReader(FASHION).read(tags).orElseThrow(), text));
  }
}
