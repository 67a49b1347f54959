package io.suasion.workbench.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.suasion.workbench.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestCommandTest {
  private final Terminal terminal = new Terminal();
  @TempDir private Path folder;

  @Test
  void tasteKnowsWhatReadersOfOneKindLikeNext() throws IOException {
    assertThat(terminal.run("backtest", "--ratings", twoKindsOfReaders())).isZero();

    assertThat(terminal.out()).contains("40 readers, 320 likings known, 80 held out");
    assertThat(figure("taste, as shipped")).isEqualTo(1);
    assertThat(figure("popularity")).isLessThan(.7);
    assertThat(terminal.out()).containsPattern("peers, reader by reader:\\s+ItemKNN +-?0\\.");
    assertThat(terminal.err()).contains("testing", "100 %");
  }

  @Test
  void theSameSeedGivesTheSameTable() throws IOException {
    Path ratings = twoKindsOfReaders();
    Terminal again = new Terminal();
    Terminal other = new Terminal();
    terminal.run("backtest", "--ratings", ratings, "--seed", 3);
    again.run("backtest", "--ratings", ratings, "--seed", 3);
    other.run("backtest", "--ratings", ratings, "--seed", 4);

    assertThat(again.out()).isEqualTo(terminal.out()).isNotEqualTo(other.out());
  }

  @Test
  void validationLeavesWhatIsHeldOutAlone() throws IOException {
    assertThat(terminal.run("backtest", "--validation", "--ratings", twoKindsOfReaders())).isZero();

    assertThat(terminal.out()).contains("40 readers, 280 likings known, 40 held out");
  }

  @Test
  void tagsFollowAReaderWhoMovesOn() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int event = 0; event < 60; event++) {
      int category = event < 36 ? event / 6 : 6 + event % 2;
      lines.add("1,%d,%d,pv,%d".formatted(event, category, 1511600000 + 600 * event));
    }
    lines.add("1,1,99,buy,1505117799");
    Path behaviour = Files.write(folder.resolve("behaviour.csv"), lines);

    assertThat(terminal.run("backtest", "--behaviour", behaviour)).isZero();

    assertThat(terminal.out())
        .contains("1 readers, 59 events to guess, 1 left out as their time must be wrong")
        .containsPattern("most recent +0.8814")
        .containsPattern("tags, half-life 1 h +0.8814");
    // Six views of each of six categories keep the new ones out for some time.
    assertThat(figure("tags, half-life 30 d")).isLessThan(.85);
  }

  @Test
  void wrongInputIsASentence() throws IOException {
    Path file = Files.writeString(folder.resolve("ratings.csv"), "user,item\n1,2\n");
    assertThat(terminal.run("backtest", "--ratings", file)).isEqualTo(2);
    Files.writeString(file, "userId,movieId,rating,timestamp\n1,2,good,4\n");
    assertThat(terminal.run("backtest", "--ratings", file)).isEqualTo(2);
    Files.writeString(file, "userId,movieId,rating,timestamp\n1,2,4.5,4\n");
    assertThat(terminal.run("backtest", "--ratings", file)).isEqualTo(2);
    Files.writeString(file, "1,2,3,sold,1511600000\n");
    assertThat(terminal.run("backtest", "--behaviour", file)).isEqualTo(2);
    Files.writeString(file, "1,2\n");
    assertThat(terminal.run("backtest", "--behaviour", file)).isEqualTo(2);
    assertThat(terminal.run("backtest", "--behaviour", file, "--validation")).isEqualTo(2);

    assertThat(terminal.err().lines().filter(line -> line.startsWith("suasion: ")))
        .containsExactly(
            "suasion: " + file + " does not begin with the line userId,movieId,rating,timestamp.",
            "suasion: Line 2 of " + file + " has good where a number must be.",
            "suasion: " + file + " has no reader with likings enough to hold some out.",
            "suasion: Line 1 of " + file + " has sold where pv, cart, fav or buy must be.",
            "suasion: Line 1 of " + file + " is not user,item,category,behaviour,seconds.",
            "suasion: --validation is for --ratings: leave it out.");
  }

  @Test
  void oneInputMustBeNamed() {
    assertThat(terminal.run("backtest")).isEqualTo(2);
    assertThat(terminal.run("backtest", "--ratings", "a", "--behaviour", "b")).isEqualTo(2);
    assertThat(terminal.err()).contains("--ratings", "--behaviour", "mutually exclusive");
  }

  @Test
  void rankingsAreScoredByTheirPlaces() {
    Map<String, Double> scores = new HashMap<>(Map.of("known", 9.0, "a", 3.0, "b", 2.0, "c", 1.0));
    List<Interaction> history = List.of(new Interaction("known", 1));

    Ranking second = Ranking.of(scores, history, List.of(new Interaction("b", 2)));
    assertThat(second.ndcg()).isCloseTo(Math.log(2) / Math.log(3), within(1e-12));
    assertThat(second.hit()).isEqualTo(1);

    Ranking all =
        Ranking.of(scores, history, List.of(new Interaction("b", 2), new Interaction("a", 3)));
    assertThat(all.ndcg()).isCloseTo(1, within(1e-12));

    Ranking none = Ranking.of(scores, history, List.of(new Interaction("unknown", 2)));
    assertThat(none).isEqualTo(new Ranking(0, 0));
  }

  // Twenty readers who like ten of products 0 to 9, in any order, and twenty of 10 to 19.
  private Path twoKindsOfReaders() throws IOException {
    Random random = new Random(1);
    List<String> lines = new ArrayList<>(List.of("userId,movieId,rating,timestamp"));
    for (int reader = 0; reader < 40; reader++) {
      List<Integer> products = new ArrayList<>();
      for (int product = 0; product < 10; product++) {
        products.add(product + (reader < 20 ? 0 : 10));
      }
      Collections.shuffle(products, random);
      for (int time = 0; time < 10; time++) {
        lines.add("%d,%d,4.5,%d".formatted(reader, products.get(time), time));
      }
      lines.add("%d,%d,2.0,99".formatted(reader, reader < 20 ? 10 : 0));
    }
    return Files.write(folder.resolve("ratings.csv"), lines);
  }

  private double figure(String row) {
    String line =
        terminal.out().lines().filter(each -> each.startsWith(row + " ")).findFirst().get();
    return Double.parseDouble(line.substring(row.length()).strip().split(" ")[0]);
  }
}
