package io.suasion.workbench.meaning;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the pairs of AdvertiseGen: {@code 类型#上衣*材质#牛仔布}. */
public final class PairMeaningReader implements MeaningReader {

  private static final Pattern PAIRS =
      Pattern.compile("\\s*[^#*\\[(]+#[^#*]+(?:\\*[^#*]+#[^#*]+)*");

  private final Domain domain;

  public PairMeaningReader(Domain domain) {
    this.domain = domain;
  }

  /** Whether a meaning is written so. */
  public static boolean reads(String raw) {
    return PAIRS.matcher(raw).matches();
  }

  /**
   * The pairs as they stand, of no domain.
   *
   * @throws IllegalArgumentException if it is not written so
   */
  public static List<Fact> facts(String raw) {
    if (!reads(raw)) {
      throw new IllegalArgumentException("Not a meaning, expected type#value*type#value: " + raw);
    }
    return Arrays.stream(raw.split("\\*"))
        .map(pair -> pair.split("#"))
        .map(pair -> new Fact(pair[0].strip(), pair[1].strip()))
        .toList();
  }

  @Override
  public Optional<Meaning> read(String raw) {
    List<Fact> facts =
        facts(raw).stream()
            .flatMap(fact -> domain.recognise(fact.attribute(), fact.value()).stream())
            .toList();
    return facts.size() == facts(raw).size()
        ? Optional.of(new Meaning(domain, facts, raw))
        : Optional.empty();
  }
}
