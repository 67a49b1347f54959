package io.suasion.workbench.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.model.CopyModel;
import io.suasion.copywriting.model.Draft;
import io.suasion.copywriting.model.WritingTask;
import io.suasion.workbench.meaning.PairMeaningReader;
import io.suasion.workbench.meaning.ShippedDomains;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdvertisementWriterTest {

  private static final Domain FASHION = ShippedDomains.named("fashion");

  private final List<WritingTask> tasks = new ArrayList<>();

  @Test
  void ofTheDraftsThatMakeNothingUpTheOneThatMostAgreeWithIsKept() {
    String text = write("类型#裙*颜色#白色", "白色的裙摆轻盈飘逸。", "白色的裙摆轻盈灵动。", "红色的裙摆轻盈飘逸。");

    assertThat(text).isEqualTo("白色的裙摆轻盈飘逸。");
  }

  @Test
  void aDraftThatTellsAllIsKeptThoughAFewMoreAgreeWithOneThatDoesNot() {
    String before = "走在路上轻轻摆动，".repeat(14);

    String text =
        write(
            "类型#裙*颜色#白色*图案#条纹",
            before + "白色的裙摆轻盈飘逸。",
            before + "白色的裙摆轻盈飘逸！",
            before + "白色的条纹裙摆轻盈。");

    assertThat(text).endsWith("白色的条纹裙摆轻盈。");
  }

  @Test
  void whatTheDraftLeavesOutIsAdded() {
    assertThat(write("类型#裙*颜色#白色*图案#条纹*图案#线条", "白色的裙。")).isEqualTo("白色的裙。它饰有线条、条纹图案。");
  }

  @Test
  void eachMeaningDrawsSamplesOfItsOwn() {
    write("类型#裙*颜色#白色", "白色的裙。");
    write("类型#裙*颜色#白色", "白色的裙。");
    write("类型#裙*颜色#黑色", "黑色的裙。");

    assertThat(tasks.get(0)).isEqualTo(tasks.get(1));
    assertThat(tasks.get(2).seed()).isNotEqualTo(tasks.get(0).seed());
  }

  private String write(String tags, String... drafts) {
    CopyModel model =
        new CopyModel() {
          @Override
          public List<Domain> domains() {
            return List.of(FASHION);
          }

          @Override
          public List<Draft> write(WritingTask task) {
            tasks.add(task);
            return Stream.of(drafts).map(text -> new Draft(text, -1)).toList();
          }
        };
    return new AdvertisementWriter(model, false)
        .write(new PairMeaningReader(FASHION).read(tags).orElseThrow());
  }
}
