package io.suasion.copywriting;

import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.model.CopyModel;
import io.suasion.copywriting.model.Draft;
import io.suasion.copywriting.model.WritingTask;
import java.util.ArrayList;
import java.util.List;

/** Writes what it was told to write, and remembers what it was asked for. */
public final class FakeCopyModel implements CopyModel {

  private final Domain domain;
  private final List<Draft> drafts;
  private final List<WritingTask> tasks = new ArrayList<>();
  private int mostLetters = Integer.MAX_VALUE;

  /** A model that hands in these texts, the first the most probable. */
  public FakeCopyModel(String... texts) {
    this(TestDomain.RESTAURANT, texts);
  }

  /** A model of another domain. */
  public FakeCopyModel(Domain domain, String... texts) {
    this.domain = domain;
    drafts = new ArrayList<>();
    for (String text : texts) {
      drafts.add(new Draft(text, -.1 * (drafts.size() + 1)));
    }
  }

  /** The same model, which reads only so many letters of values. */
  public FakeCopyModel reading(int letters) {
    mostLetters = letters;
    return this;
  }

  @Override
  public boolean fits(Domain domain, List<Fact> facts) {
    return facts.stream().mapToInt(fact -> fact.value().length()).sum() <= mostLetters;
  }

  @Override
  public List<Domain> domains() {
    return List.of(domain);
  }

  @Override
  public List<Draft> write(WritingTask task) {
    tasks.add(task);
    return drafts;
  }

  /** The tasks so far. */
  public List<WritingTask> tasks() {
    return tasks;
  }
}
