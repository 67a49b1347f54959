package io.suasion.workbench.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.workbench.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentCommandTest {

  private final Terminal terminal = new Terminal();
  @TempDir private Path folder;
  private Path input;
  private Path output;

  @BeforeEach
  void namePaths() {
    input = folder.resolve("input.txt");
    output = folder.resolve("output.txt");
  }

  @Test
  void aLineOfChineseBecomesALineOfWordsWithTwoSpacesBetweenThem() throws IOException {
    Files.writeString(input, "\uFEFF商品和服务。\r\n\r\n我喜欢 iPhone");

    assertThat(segment("zh")).isZero();

    assertThat(output).hasContent("商品  和  服务  。\n\n我  喜欢  iPhone\n");
    assertThat(terminal.out()).contains("output.txt: 3 lines segmented");
    assertThat(terminal.err()).contains("segmenting", "100 %");
  }

  @Test
  void wordsOfADictionaryStayWhole() throws IOException {
    Files.writeString(input, "我买了江小白。\n");
    Path dictionary = Files.writeString(folder.resolve("brands.txt"), "江小白\n\n花西子\n");

    assertThat(segment("zh", "--dictionary", dictionary)).isZero();

    assertThat(output).hasContent("我  买了  江小白  。\n");
  }

  @Test
  void conllUTellsLemmasAndPartsOfSpeechAndWhereNoSpaceIs() throws IOException {
    Files.writeString(input, "We don't  sell rooms.\n\nWe sell\n");

    assertThat(segment("en", "--format", "conllu")).isZero();

    assertThat(output)
        .hasContent(
            """
            # text = We don't sell rooms.
            1	We	we	PRON	_	_	_	_	_	_
            2	do	do	AUX	_	_	_	_	_	SpaceAfter=No
            3	n't	not	PART	_	_	_	_	_	_
            4	sell	sell	VERB	_	_	_	_	_	_
            5	rooms	room	NOUN	_	_	_	_	_	SpaceAfter=No
            6	.	.	PUNCT	_	_	_	_	_	_

            # text = We sell
            1	We	we	PRON	_	_	_	_	_	_
            2	sell	sell	VERB	_	_	_	_	_	_

            """);
  }

  @Test
  void severalThreadsKeepTheOrderOfTheLines() throws IOException {
    List<String> lines = IntStream.range(0, 500).mapToObj(i -> "第" + i + "号 No " + i).toList();
    Files.write(input, lines);

    assertThat(segment("mixed", "--threads", 4)).isZero();

    List<String> written = Files.readAllLines(output);
    assertThat(written).hasSize(500);
    assertThat(written.stream().map(line -> line.replaceAll(" +", "")))
        .isEqualTo(lines.stream().map(line -> line.replaceAll(" +", "")).toList());
  }

  @Test
  void aLineThatIsNotUtf8IsNamedAndWhatStoodInTheOutputStays() throws IOException {
    Files.writeString(input, "很好\n".repeat(99));
    Files.write(input, new byte[] {(byte) 0xe9, '\n'}, StandardOpenOption.APPEND);
    Files.writeString(output, "before");

    assertThat(segment("zh")).isEqualTo(2);

    assertThat(terminal.err()).contains("Line 100 of " + input + " is not encoded in UTF-8");
    assertThat(output).hasContent("before");
    assertThat(files()).containsExactlyInAnyOrder("input.txt", "output.txt");
  }

  @Test
  void aLineWithoutAnEndIsRefusedRatherThanReadWhole() throws IOException {
    Files.writeString(input, "好\n" + "a".repeat((1 << 20) + 1));

    assertThat(segment("en")).isEqualTo(2);

    assertThat(terminal.err()).contains("Line 2 of " + input + " is longer than 1048576 bytes");
    assertThat(files()).containsExactly("input.txt");
  }

  @Test
  void aFileThatIsMissingIsNamed() {
    assertThat(segment("zh")).isEqualTo(2);

    assertThat(terminal.err()).contains("There is no file " + input + ": check the path.");
  }

  @Test
  void anOutputWhereNoFileCanBeIsRefused() throws IOException {
    Files.writeString(input, "好\n");
    output = folder.resolve("missing").resolve("output.txt");

    assertThat(segment("zh")).isEqualTo(2);
    assertThat(terminal.err()).contains("There is no folder " + output.getParent());

    output = Files.createDirectory(folder.resolve("folder"));
    assertThat(segment("zh")).isEqualTo(2);
    assertThat(terminal.err()).contains(output + " is not a file");
  }

  @Test
  void aLanguageThatNobodySpeaksHereIsAnErrorOfTheCommandLine() throws IOException {
    Files.writeString(input, "Bonjour\n");

    assertThat(segment("fr")).isEqualTo(2);

    assertThat(terminal.err()).contains("--language", "EN, ZH, MIXED", "'fr'");
  }

  @Test
  void aDictionaryForEnglishAndNoThreadsAreRefused() throws IOException {
    Files.writeString(input, "Hi\n");

    assertThat(segment("en", "--dictionary", input)).isEqualTo(2);
    assertThat(segment("en", "--threads", 0)).isEqualTo(2);

    assertThat(terminal.err())
        .contains("--dictionary is for Chinese", "--threads must be at least 1");
  }

  private int segment(String language, Object... more) {
    Stream<Object> given =
        Stream.of("segment", "--language", language, "--input", input, "--output", output);
    return terminal.run(Stream.concat(given, Stream.of(more)).toArray());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
