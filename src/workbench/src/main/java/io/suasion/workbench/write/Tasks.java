package io.suasion.workbench.write;

import io.suasion.copywriting.Brief;
import io.suasion.workbench.dataset.DataSetReader;
import io.suasion.workbench.dataset.ReadMeanings;
import io.suasion.workbench.dataset.ShopFile;
import io.suasion.workbench.io.TextFile;
import io.suasion.workbench.io.UserError;
import io.suasion.workbench.meaning.Meaning;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The texts that an input asks for.
 *
 * @param all one for each distinct meaning, in the order of the input
 * @param leftOut how many meanings neither describe nor recommend
 */
record Tasks(List<Task> all, int leftOut) {

  /** Reads an input file: briefs as JSON Lines, or meanings in any form of a data set. */
  static Tasks of(Path input, TaskWriter writer) {
    String text = TextFile.read(input);
    boolean briefs = BriefLines.matches(text) && !ShopFile.isLines(text);
    return briefs || BriefLines.areProducts(text)
        ? ofBriefs(BriefLines.read(input, text), writer)
        : ofMeanings(DataSetReader.read(input).texts().keySet(), writer);
  }

  private static Tasks ofBriefs(Map<String, Brief> briefs, TaskWriter writer) {
    List<Task> tasks = new ArrayList<>();
    briefs.forEach((line, brief) -> tasks.add(new Task(line, () -> writer.texts(brief))));
    return new Tasks(tasks, 0);
  }

  private static Tasks ofMeanings(Set<String> distinct, TaskWriter writer) {
    ReadMeanings meanings = ReadMeanings.of(distinct, writer.domains());
    Map<String, Meaning> read = new HashMap<>();
    meanings.read().forEach(meaning -> read.put(meaning.raw(), meaning));
    String category =
        meanings.read().stream().findFirst().map(meaning -> meaning.domain().name()).orElse("");
    List<Task> tasks = new ArrayList<>();
    for (String raw : distinct) {
      Meaning meaning = read.get(raw);
      if (meaning != null) {
        tasks.add(new Task(raw, () -> writer.texts(meaning)));
      } else {
        Optional<Brief> brief = MeaningBrief.ofBrackets(raw, category);
        brief.ifPresent(known -> tasks.add(new Task(raw, () -> writer.texts(known))));
      }
    }
    if (tasks.isEmpty()) {
      throw new UserError(
          "No meaning of the input describes or recommends, the first is: "
              + distinct.iterator().next());
    }
    return new Tasks(tasks, distinct.size() - tasks.size());
  }
}
