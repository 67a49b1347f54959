package io.suasion.benchmarks.language;

import io.suasion.language.Keyword;
import io.suasion.language.Span;
import io.suasion.language.TaggedWord;
import io.suasion.language.TextAnalyzer;
import io.suasion.language.TextAnalyzers;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Characters a second of a warm process; how many threads ask is told with {@code -t}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(SampleText.LENGTH)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CharactersBenchmark {

  @Param public SampleText language;

  private TextAnalyzer analyzer;
  private String text;

  @Setup
  public void load() {
    analyzer = new TextAnalyzers().of(language.language());
    text = language.text();
  }

  @Benchmark
  public List<Span> words() {
    return analyzer.words(text);
  }

  @Benchmark
  public List<TaggedWord> tag() {
    return analyzer.tag(text);
  }

  @Benchmark
  public List<Keyword> keywords() {
    return analyzer.keywords(text, 10);
  }
}
