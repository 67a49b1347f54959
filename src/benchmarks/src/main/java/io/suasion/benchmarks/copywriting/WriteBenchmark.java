package io.suasion.benchmarks.copywriting;

import io.suasion.catalog.Catalog;
import io.suasion.catalog.OfferReader;
import io.suasion.catalog.RawProduct;
import io.suasion.catalog.TokenPolicy;
import io.suasion.catalog.offer.RawOffer;
import io.suasion.copywriting.Assignment;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Length;
import io.suasion.copywriting.Style;
import io.suasion.copywriting.Tone;
import io.suasion.copywriting.WeightedTag;
import io.suasion.copywriting.account.Account;
import io.suasion.copywriting.account.WordCheck;
import io.suasion.copywriting.understand.BriefReader;
import io.suasion.copywriting.understand.RawBrief;
import io.suasion.copywriting.write.Copy;
import io.suasion.copywriting.write.Copywriter;
import io.suasion.copywriting.write.Effort;
import io.suasion.language.Language;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a warm process takes to write a brief's copy without a model, and to check a text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class WriteBenchmark {

  private static final RawProduct JACKET =
      RawProduct.of(
          "Fell & Moor Rain Jacket",
          "Clothing > Coats & Jackets > Jackets",
          Map.of(
              "colour", "moss, clay or ink",
              "weight", "410 g",
              "waterproof", "yes, 10,000 mm",
              "size", "XS, S, M, L, XL",
              "material", "recycled polyester",
              "rating", "4.7 (213 reviews)",
              "price", "£149.00"));
  private static final RawProduct CAMERA =
      RawProduct.of(
          "远山微单相机",
          "数码/相机",
          Map.of(
              "有效像素", "2600万", "机身防抖", "支持", "重量", "约480g", "颜色", "黑色/银色", "到手价", "￥5299", "是否防水",
              "否"));

  /** The language of the product. */
  @Param({"EN", "ZH"})
  public Language language;

  private final Copywriter copywriter = new Copywriter(List.of(), Effort.DEFAULT);
  private Brief brief;
  private WordCheck check;
  private String text;
  private long seed;

  /** Understands the product and writes the text that is checked. */
  @Setup
  public void prepare() {
    RawBrief raw =
        new RawBrief(
            language == Language.EN ? JACKET : CAMERA,
            RawOffer.NONE,
            Channel.EMAIL,
            language,
            Tone.NEUTRAL,
            Length.MEDIUM,
            Style.PERSUASIVE);
    brief =
        new BriefReader(
                new Catalog(), new OfferReader(InstantSource.system(), TokenPolicy.LEAVE_OUT))
            .read(raw, ZoneOffset.UTC)
            .brief();
    check = new WordCheck(language);
    text = write(1).variants().get(0).body();
  }

  /** One text. */
  @Benchmark
  public Copy one() {
    return write(1);
  }

  /** Three variants. */
  @Benchmark
  public Copy three() {
    return write(3);
  }

  /** Accounting for a text, with all that the brief allows made anew. */
  @Benchmark
  public Account checked() {
    return check.account(brief, text);
  }

  private Copy write(int variants) {
    return copywriter.write(
        new Assignment(brief, List.of(new WeightedTag("interest", "family", 1)), variants, seed++));
  }
}
