package io.suasion.seq2seq;

import io.suasion.language.subwords.SubwordLearner;
import io.suasion.language.subwords.Subwords;
import io.suasion.seq2seq.network.Architecture;
import io.suasion.seq2seq.training.Example;
import io.suasion.seq2seq.training.Progress;
import io.suasion.seq2seq.training.Trainer;
import io.suasion.seq2seq.training.TrainingListener;
import io.suasion.seq2seq.training.TrainingPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A task that a tiny model learns in seconds: say the words of the source in their order. */
final class TinyTask {

  static final List<String> WORDS = List.of("red", "blue", "green", "old", "new", "big", "low");
  static final String NAME = "⟦value:name⟧";

  final List<String> texts = new ArrayList<>();
  final Subwords subwords;
  final Architecture architecture;

  TinyTask() {
    this(Architecture.Kind.TRANSFORMER);
  }

  TinyTask(Architecture.Kind kind) {
    Random random = new Random(1);
    SubwordLearner learner = new SubwordLearner().add(source(NAME));
    for (int i = 0; i < 600; i++) {
      StringBuilder text = new StringBuilder(NAME);
      for (int word = 0; word < 2; word++) {
        text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
      }
      texts.add(text.toString());
      learner.add(text.toString());
    }
    subwords = learner.learn(320);
    architecture = new Architecture(kind, subwords.size(), 16, 2, 32, 1, 1, 12, 12);
  }

  static String source(String text) {
    return "⟦domain:restaurant⟧ ⟦order:planned⟧ ⟦length:medium⟧ ⟦slot:name⟧ " + text;
  }

  List<Example> examples() {
    return texts.stream()
        .map(text -> new Example(subwords.encode(source(text)), subwords.encode(text)))
        .toList();
  }

  Trainer trainer(int epochs, Optional<Path> checkpoints, TrainingListener listener) {
    return trainer(epochs, checkpoints, Clock.systemUTC(), listener);
  }

  Trainer trainer(
      int epochs, Optional<Path> checkpoints, InstantSource clock, TrainingListener listener) {
    TrainingPlan plan = new TrainingPlan(epochs, Duration.ZERO, 32, 0.01, 20, 0.1, 1);
    return new Trainer(architecture, plan, checkpoints, clock, listener);
  }

  Trainer.Outcome train(int epochs) throws IOException {
    return trainer(epochs, Optional.empty(), SILENT)
        .train(examples(), examples().subList(0, 64), "tiny", false);
  }

  void write(Trainer.Outcome outcome, Path bundle) throws IOException {
    Path domains = Files.createTempFile("domains", ".json");
    Files.writeString(
        domains,
        """
        [{"name": "restaurant", "categories": ["pub"],
          "slots": [{"attribute": "name", "kind": "open"}]}]
        """);
    BundleManifest.Training training =
        new BundleManifest.Training("test", 1, outcome.steps(), 1, outcome.developmentLoss());
    BundleWriter.write(
        bundle,
        architecture,
        outcome.weights(),
        subwords,
        domains,
        new BundleWriter.Description(
            "tiny", List.of("en"), List.of("restaurant"), training, Map.of(), "Apache-2.0"));
    Files.delete(domains);
  }

  static final TrainingListener SILENT =
      new TrainingListener() {
        @Override
        public void stepped(Progress progress) {}

        @Override
        public void evaluated(int epoch, double loss) {}
      };
}
