package io.suasion.workbench.check;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.account.Account;
import io.suasion.copywriting.account.WordCheck;
import io.suasion.language.Language;
import io.suasion.workbench.io.TextFile;
import io.suasion.workbench.io.UserError;
import io.suasion.workbench.meaning.ShippedDomains;
import io.suasion.workbench.write.BriefLines;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code suasion check}: whether texts say only what their briefs say. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Accounts for every word of a text by its brief.",
      "A word is accounted for by a told fact beside its own carrier, the name, the kind,"
          + " the offer, a benefit of the bank, or as a neutral word. What nothing accounts for"
          + " is named unaccounted, the value of one attribute in the words of another"
          + " misbound. Whoever wrote the text: people, models, this library."
    },
    footer = {
      "",
      "Prints a line of JSON for each text: true, stretches, missing; then a summary.",
      "",
      "Examples:",
      "  suasion check --input brief.jsonl --text \"The Aurora 55 has a bright screen.\"",
      "  suasion check --input briefs.jsonl --texts texts.txt --output checked.jsonl"
    })
public final class CheckCommand implements Callable<Integer> {

  /** Where the texts come from. */
  static final class Texts {
    @Option(
        names = "--text",
        required = true,
        paramLabel = "TEXT",
        description = "A text about each of the briefs.")
    private String text;

    @Option(
        names = "--texts",
        required = true,
        paramLabel = "FILE",
        description = "A text a line, for the brief of the same line.")
    private Path file;
  }

  @Option(
      names = "--input",
      required = true,
      paramLabel = "FILE",
      description = "JSON Lines of briefs, or of products alone.")
  private Path input;

  @ArgGroup(multiplicity = "1")
  private Texts texts;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Gets the lines of JSON instead of the terminal.")
  private Path output;

  @Spec private CommandSpec command;

  private final Map<Language, WordCheck> checks = new EnumMap<>(Language.class);

  @Override
  public Integer call() {
    List<CheckedText> checked = checked();
    PrintWriter out = command.commandLine().getOut();
    List<String> lines = checked.stream().map(CheckedText::json).toList();
    if (output == null) {
      lines.forEach(out::println);
    } else {
      TextFile.write(output, String.join("\n", lines) + "\n");
    }
    out.println(summary(checked));
    return 0;
  }

  private List<CheckedText> checked() {
    List<String> briefs = TextFile.read(input).lines().filter(line -> !line.isBlank()).toList();
    List<String> all = texts.file == null ? List.of() : TextFile.read(texts.file).lines().toList();
    if (texts.file != null && all.size() != briefs.size()) {
      throw new UserError(
          String.format(
              Locale.ROOT,
              "%s has %d texts for %d briefs: give a line for each.",
              texts.file,
              all.size(),
              briefs.size()));
    }
    List<CheckedText> checked = new ArrayList<>();
    for (int index = 0; index < briefs.size(); index++) {
      Brief brief = BriefLines.brief(input + ", brief " + (index + 1), briefs.get(index));
      checked.add(checked(brief, texts.file == null ? texts.text : all.get(index)));
    }
    return checked;
  }

  private CheckedText checked(Brief brief, String text) {
    WordCheck check =
        checks.computeIfAbsent(
            brief.language(), language -> new WordCheck(language, ShippedDomains.read()));
    Account account = check.account(brief, text);
    return new CheckedText(brief.name(), account, check.missing(account, brief));
  }

  private static String summary(List<CheckedText> checked) {
    long wholly = checked.stream().filter(text -> text.account().isTrue()).count();
    int faults = checked.stream().mapToInt(text -> text.account().unaccounted().size()).sum();
    return String.format(
        Locale.ROOT,
        "%d of %d texts are true; %d stretches of the others are not accounted for.",
        wholly,
        checked.size(),
        faults);
  }
}
