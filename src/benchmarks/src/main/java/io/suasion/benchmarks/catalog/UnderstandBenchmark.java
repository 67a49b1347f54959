package io.suasion.benchmarks.catalog;

import io.suasion.catalog.Catalog;
import io.suasion.catalog.RawProduct;
import io.suasion.catalog.UnderstoodProduct;
import io.suasion.language.Language;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a warm process takes to understand one product. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class UnderstandBenchmark {

  private static final List<RawProduct> PRODUCTS =
      List.of(
          RawProduct.of(
              "Fell &amp; Moor Rain Jacket | Unisex | 3L",
              "Clothing > Coats & Jackets > Jackets",
              Map.of(
                  "attribute_pa_color", "moss|clay|ink",
                  "Weight (lbs)", "0.9",
                  "waterproof", "1",
                  "pa_size", "XS, S, M, L, XL",
                  "Material", "<p>recycled polyester,&nbsp;PU</p>",
                  "rating", "4.7 (213 reviews)",
                  "SKU", "FM-RJ-3",
                  "Price", "£149.00")),
          RawProduct.of(
              "【旗舰店】远山微单相机 ｜ 2600万像素",
              "数码/相机",
              Map.of(
                  "有效像素", "2600万",
                  "机身防抖", "支持",
                  "重量", "约480g",
                  "颜色", "黑色/银色",
                  "到手价", "￥5299",
                  "是否防水", "否")),
          RawProduct.of(
              "Oat &amp; Honey Bar",
              "cereal bar",
              Map.of(
                  "net weight", "40 g",
                  "contains", "oats; milk",
                  "may contain traces of", "nuts, soy",
                  "vegan", "no",
                  "warranty", "N/A")));

  private final Catalog catalog = new Catalog();
  private int next;

  /** The next of three products as shops export them, with some seven attributes each. */
  @Benchmark
  public UnderstoodProduct product() {
    next = (next + 1) % PRODUCTS.size();
    return catalog.understand(PRODUCTS.get(next), next == 1 ? Language.ZH : Language.EN);
  }
}
