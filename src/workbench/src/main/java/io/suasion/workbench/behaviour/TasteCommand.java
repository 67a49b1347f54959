package io.suasion.workbench.behaviour;

import io.suasion.audience.behaviour.BehaviourModel;
import io.suasion.audience.behaviour.BehaviourModelFile;
import io.suasion.seq2seq.training.AtomicFile;
import io.suasion.workbench.cli.CommandProgress;
import io.suasion.workbench.io.UserError;
import io.suasion.workbench.io.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code suasion taste}: what the events of all readers teach about each of them. */
@Command(
    name = "taste",
    mixinStandardHelpOptions = true,
    description = {
      "Learns from the events of all readers what one of them may like.",
      "It learns how common tags are, what to assume of a reader who is not known, and"
          + " which products go together. The function tags reads the output."
    },
    footer = {
      "",
      "An event is a line of JSON in the form of POST /v1/events, with segments if there are any:",
      "  {\"id\": \"e1\", \"profile\": \"p1\", \"type\": \"purchase\", \"time\":"
          + " \"2026-01-31T09:30:00Z\",",
      "   \"product\": \"lamp-1\", \"facts\": {\"category\": \"lamps\"}, \"segments\": [\"club\"]}",
      "",
      "Example:",
      "  suasion taste --events events.jsonl --output taste.jsonl.gz"
    })
public final class TasteCommand implements Callable<Integer> {

  @Option(
      names = "--events",
      required = true,
      paramLabel = "FILE",
      description = "Events of many readers, one a line, in UTF-8 and any order.")
  private Path events;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "Gets what is learned, gzip'ed JSON Lines.")
  private Path output;

  @Option(
      names = "--products",
      paramLabel = "N",
      defaultValue = "4000",
      description = {
        "Keep the N products of most readers (default: ${DEFAULT-VALUE}): time grows with the cube",
        "of N, memory with its square."
      })
  private int products;

  @Spec private CommandSpec command;

  @Override
  public Integer call() throws IOException {
    if (products < 1) {
      throw new UserError("--products must be at least 1.");
    }
    WholeFile.check(output);
    AllReaders readers = AllReaders.of(read());
    BehaviourModel model = fit(readers);
    AtomicFile.replace(output, stream -> BehaviourModelFile.write(model, stream));
    command
        .commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%s: from %d events of %d readers, %d products, %d tags, %d segments%n",
            output,
            readers.events(),
            readers.readers().size(),
            model.products().size(),
            model.attributes().values().stream().mapToInt(shares -> shares.byValue().size()).sum(),
            model.segmentPriors().size());
    return 0;
  }

  private List<ReaderEvent> read() throws IOException {
    long size = Files.exists(events) ? Files.size(events) : 0;
    try (CommandProgress progress =
        CommandProgress.ofBytes(command.commandLine().getErr(), "reading", size)) {
      return EventFile.read(events, progress::stepTo);
    }
  }

  private BehaviourModel fit(AllReaders readers) {
    try (CommandProgress progress =
        CommandProgress.of(command.commandLine().getErr(), "fitting", 1)) {
      BehaviourModel model = BehaviourModelFit.of(readers, products);
      progress.step();
      return model;
    }
  }
}
