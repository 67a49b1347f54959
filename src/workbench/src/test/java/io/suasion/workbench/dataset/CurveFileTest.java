package io.suasion.workbench.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.workbench.io.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurveFileTest {

  @TempDir private Path folder;

  @Test
  void aCurveIsReadBackAsItWasWritten() {
    Path file = folder.resolve("curve.tsv");
    List<CurvePoint> points =
        List.of(
            new CurvePoint(50, 3200, 4.5, OptionalDouble.empty()),
            new CurvePoint(77, 4900, 3.25, OptionalDouble.of(3.125)));

    CurveFile.write(file, points);

    assertThat(CurveFile.read(file)).isEqualTo(points);
  }

  @Test
  void aFileOfSomethingElseIsRefused() throws IOException {
    assertRefused("MR\toutput\n", "step<tab>examples");
  }

  @Test
  void aLineThatIsNoPointIsNamed() throws IOException {
    assertRefused(CurveFile.HEADER + "\n1\t64\t4.5\t\n2\t128\n", "line 3");
    assertRefused(CurveFile.HEADER + "\n1\t64\tlow\t\n", "line 2");
  }

  @Test
  void aCurveWithoutPointsIsRefused() throws IOException {
    assertRefused(CurveFile.HEADER + "\n", "no points");
  }

  private void assertRefused(String text, String words) throws IOException {
    Path file = Files.writeString(folder.resolve("curve.tsv"), text);

    assertThatThrownBy(() -> CurveFile.read(file))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(words);
  }
}
