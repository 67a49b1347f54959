package io.suasion.workbench.write;

import io.suasion.copywriting.Assignment;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.model.CopyModel;
import io.suasion.copywriting.write.Copywriter;
import io.suasion.copywriting.write.Effort;
import io.suasion.language.Language;
import io.suasion.workbench.meaning.Meaning;
import java.util.List;

/**
 * Writes variants as the generate function serves them: the bodies of the copywriter's variants,
 * each once. Chinese meanings have no name and so no brief: their advertisements are chosen by the
 * same rule. Thread-safe.
 */
final class VariantWriter implements TaskWriter {

  private static final long SEED = 0;

  private final CopyModel model;
  private final int variants;
  private final Copywriter copywriter;
  private final AdvertisementWriter advertisements;

  /**
   * Writes with this model.
   *
   * @param variants of each meaning, if so many differ
   */
  VariantWriter(CopyModel model, int variants, Effort effort) {
    this.model = model;
    this.variants = variants;
    this.copywriter = new Copywriter(List.of(model), effort);
    this.advertisements = new AdvertisementWriter(model, false);
  }

  @Override
  public List<Domain> domains() {
    return model.domains();
  }

  @Override
  public List<String> texts(Meaning meaning) {
    return meaning.domain().language() == Language.ZH
        ? advertisements.write(meaning, variants)
        : MeaningBrief.of(meaning).map(this::texts).orElse(List.of());
  }

  @Override
  public List<String> texts(Brief brief) {
    return copywriter.write(new Assignment(brief, List.of(), variants, SEED)).variants().stream()
        .map(variant -> variant.body().replace('\n', ' ')) // one line each
        .distinct()
        .toList();
  }
}
