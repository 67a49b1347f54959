package io.suasion.workbench.segment;

import io.suasion.language.TextAnalyzer;
import io.suasion.language.TextAnalyzers;
import io.suasion.language.TextLanguage;
import io.suasion.workbench.cli.CommandProgress;
import io.suasion.workbench.io.InParallel;
import io.suasion.workbench.io.UserError;
import io.suasion.workbench.io.Utf8Lines;
import io.suasion.workbench.io.WholeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code suasion segment}: the words of each sentence of a file. */
@Command(
    name = "segment",
    mixinStandardHelpOptions = true,
    description = {
      "Cuts a file of sentences, one a line, into words.",
      "A file of any size is read once, line by line; the output appears when all of it is written."
    },
    footer = {
      "",
      "Example:",
      "  suasion segment --language zh --input pku_test.utf8 --output words.utf8"
    })
public final class SegmentCommand implements Callable<Integer> {

  /** The codes of the languages. */
  enum Code {
    EN(TextLanguage.ENGLISH),
    ZH(TextLanguage.CHINESE),
    MIXED(TextLanguage.MIXED);

    private final TextLanguage language;

    Code(TextLanguage language) {
      this.language = language;
    }
  }

  @Option(
      names = "--language",
      required = true,
      paramLabel = "CODE",
      description = "What the sentences are written in: en, zh, or mixed for both.")
  private Code language;

  @Option(
      names = "--input",
      required = true,
      paramLabel = "FILE",
      description = "Sentences in UTF-8, one a line.")
  private Path input;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "Gets the words of each sentence.")
  private Path output;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = "words",
      description = {
        "words: a line for each sentence, two spaces between words (the default);",
        "conllu: CoNLL-U with lemmas and universal parts of speech."
      })
  private WordFormat format;

  @Option(
      names = "--dictionary",
      paramLabel = "FILE",
      description = "Chinese words that must stay whole, such as brands, one a line.")
  private Path dictionary;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "2",
      description = "Sentences cut at the same time (default: ${DEFAULT-VALUE}).")
  private int threads;

  @Spec private CommandSpec command;

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new UserError("--threads must be at least 1.");
    }
    WholeFile.check(output);
    long sentences = segment();
    PrintWriter out = command.commandLine().getOut();
    out.println(output + ": " + sentences + " lines segmented");
    return 0;
  }

  private long segment() throws IOException {
    try (Utf8Lines lines = Utf8Lines.of(input);
        CommandProgress progress = progress(Files.size(input))) {
      TextAnalyzer analyzer = new TextAnalyzers().of(language.language, words());
      WholeFile.write(
          output,
          writer ->
              InParallel.map(
                  lines,
                  threads,
                  line -> format.of(line, analyzer),
                  words -> {
                    writer.write(words);
                    progress.stepTo(lines.bytes());
                  }));
      return lines.number();
    }
  }

  private List<String> words() throws IOException {
    if (dictionary == null) {
      return List.of();
    }
    if (language == Code.EN) {
      throw new UserError("--dictionary is for Chinese: leave it out, or give --language mixed.");
    }
    List<String> words = new ArrayList<>();
    try (Utf8Lines lines = Utf8Lines.of(dictionary)) {
      lines.forEachRemaining(words::add);
    }
    return words;
  }

  private CommandProgress progress(long bytes) {
    return CommandProgress.ofBytes(command.commandLine().getErr(), "segmenting", bytes);
  }
}
