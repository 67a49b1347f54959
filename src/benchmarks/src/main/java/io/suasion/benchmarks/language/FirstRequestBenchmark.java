package io.suasion.benchmarks.language;

import io.suasion.language.Keyword;
import io.suasion.language.TextAnalyzer;
import io.suasion.language.TextAnalyzers;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What the first text of a language costs a fresh process: its models load, no code is compiled.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstRequestBenchmark {

  @Param public SampleText language;

  /** Words and keywords of a paragraph, as the tokenize function answers. */
  @Benchmark
  public List<Keyword> first(Blackhole words) {
    TextAnalyzer analyzer = new TextAnalyzers().of(language.language());
    words.consume(analyzer.sentences(language.paragraph()));
    words.consume(analyzer.tag(language.paragraph()));
    return analyzer.keywords(language.paragraph(), 10);
  }
}
