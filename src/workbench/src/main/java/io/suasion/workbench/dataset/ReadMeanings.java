package io.suasion.workbench.dataset;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.suasion.copywriting.domain.Domain;
import io.suasion.workbench.meaning.BracketMeaningReader;
import io.suasion.workbench.meaning.DialogueActReader;
import io.suasion.workbench.meaning.Meaning;
import io.suasion.workbench.meaning.MeaningReader;
import io.suasion.workbench.meaning.PairMeaningReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The meanings of a file, read into facts of the domain that fits the file best.
 *
 * @param read in the order of the file
 * @param leftOut meanings that neither describe nor recommend, or not with facts of the domain
 */
public record ReadMeanings(List<Meaning> read, List<String> leftOut) {

  private static final Pattern TYPE = Pattern.compile("[(;]\\s*type='?([^;')]+)");

  public ReadMeanings {
    read = List.copyOf(read);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Reads distinct meanings.
   *
   * @param domains the candidates
   * @throws IllegalArgumentException if a meaning is not well formed
   */
  public static ReadMeanings of(Collection<String> meanings, List<Domain> domains) {
    return mentioned(meanings, domains).map(List::of).orElse(domains).stream()
        .map(domain -> in(domain, meanings))
        .max(Comparator.comparingInt((ReadMeanings all) -> all.read().size()))
        .orElseThrow(() -> new IllegalArgumentException("There are no domains."));
  }

  // The domain that the meanings themselves name most often as their type.
  private static Optional<Domain> mentioned(Collection<String> meanings, List<Domain> domains) {
    Map<String, Long> types =
        meanings.stream()
            .flatMap(meaning -> TYPE.matcher(meaning).results())
            .map(match -> match.group(1).strip())
            .collect(groupingBy(identity(), counting()));
    return types.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .flatMap(type -> Domain.of(type.getKey(), domains));
  }

  private static ReadMeanings in(Domain domain, Collection<String> meanings) {
    List<Meaning> read = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (String meaning : meanings) {
      reader(domain, meaning).read(meaning).ifPresentOrElse(read::add, () -> leftOut.add(meaning));
    }
    return new ReadMeanings(read, leftOut);
  }

  private static MeaningReader reader(Domain domain, String meaning) {
    if (PairMeaningReader.reads(meaning)) {
      return new PairMeaningReader(domain);
    }
    return meaning.contains("[") ? new BracketMeaningReader(domain) : new DialogueActReader(domain);
  }
}
