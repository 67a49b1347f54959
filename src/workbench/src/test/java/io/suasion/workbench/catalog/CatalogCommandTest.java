package io.suasion.workbench.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.workbench.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogCommandTest {

  private static final String FEED =
      """
      sku,name,category,colour,weight (kg),price,image url,description
      M-1,<b>Juniper</b> mug,Home > Mugs,"red, blue",0.3,14.50 EUR,https://shop.example/1.jpg,<p>Thrown by hand.</p>
      M-2,Dune plate,Home > Plates,n/a,0.5,19.00 EUR,https://shop.example/2.jpg,
      M-3,"Broken
      M-4,Fern bowl,Home > Bowls,green,0.4,21.00 EUR,,
      """;

  private final Terminal terminal = new Terminal();
  @TempDir private Path folder;
  private Path output;

  @BeforeEach
  void namePaths() {
    output = folder.resolve("products.jsonl");
  }

  @Test
  void aFeedBecomesProductsAsTheContractHasThem() throws IOException {
    assertThat(catalog(FEED)).isZero();

    JsonNode mug = products().get(0);
    assertThat(mug.fieldNames())
        .toIterable()
        .containsExactly("id", "name", "category", "facts", "description");
    assertThat(mug.get("id").asText()).isEqualTo("M-1");
    assertThat(mug.get("name").asText()).isEqualTo("Juniper mug");
    assertThat(mug.get("description").asText()).isEqualTo("Thrown by hand.");
    assertThat(mug.get("facts").get("weight").asText()).isEqualTo("0.3 kg");
    assertThat(mug.get("facts").get("colour").asText()).isEqualTo("red, blue");
  }

  @Test
  void whatIsNoFactIsNotWrittenButTold() throws IOException {
    assertThat(catalog(FEED)).isZero();

    assertThat(products().get(1).get("facts").has("colour")).isFalse();
    assertThat(products().get(0).get("facts").has("image url")).isFalse();
    assertThat(terminal.out())
        .containsPattern("colour +3 +colour .* empty 1")
        .containsPattern("image url +2 .* internal 2");
  }

  @Test
  void theTerminalTellsWhatWasReadAndWhichLinesAreBroken() {
    assertThat(catalog(FEED)).isZero();

    assertThat(terminal.out())
        .contains("3 products written of 3 read (table with a header")
        .contains("broken lines: 1", "line 4: The line opens a quotation mark that nothing closes");
    assertThat(terminal.err()).contains("reading", "100 %");
  }

  @Test
  void thePageTellsTheSameAndEscapesAllText() throws IOException {
    Path report = folder.resolve("report.html");
    String feed = FEED.replace("colour", "<script>x</script> & colour");

    assertThat(catalog(feed, "--report", report)).isZero();

    assertThat(Files.readString(report))
        .contains("<dt>Form</dt><dd>table with a header</dd>", "0.3 kg", "Broken lines")
        .doesNotContain("<script", "{attribute", "{feed", "http:", "@import");
  }

  @Test
  void theOutputReadAgainIsTheSame() throws IOException {
    assertThat(catalog(FEED)).isZero();
    String once = Files.readString(output);

    assertThat(catalog(once)).isZero();

    assertThat(output).hasContent(once);
  }

  @Test
  void anotherEncodingIsRefusedAndNothingIsWritten() throws IOException {
    byte[] latin = "name,colour\nCafé set,red\n".getBytes(StandardCharsets.ISO_8859_1);
    Path feed = Files.write(folder.resolve("feed.csv"), latin);

    assertThat(terminal.run("catalog", "--input", feed, "--output", output)).isEqualTo(2);

    assertThat(terminal.err()).contains("Line 2", "save the file as UTF-8").doesNotContain("\tat ");
    assertThat(output).doesNotExist();
  }

  @Test
  void aFeedWithoutAProductIsAnErrorOfOneSentence() {
    assertThat(catalog("name,colour\nMug,n/a\n")).isEqualTo(2);

    assertThat(terminal.err()).contains("no product that can be told of, see line 2");
    assertThat(output).doesNotExist();
  }

  @Test
  void aShopsOwnAttributesAreKnown() throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("own.tsv"),
            "id\ttype\tdimension\trole\tfamilies\ten\tzh\n"
                + "glaze\ttext\t-\tselling_point\tany\tglaze|glz code\t釉\n");

    assertThat(catalog("name,glz code\nMug,celadon\n", "--attributes", own)).isZero();

    assertThat(terminal.out()).containsPattern("glz code +1 +glaze");
  }

  @Test
  void productsWithChineseNamesAreReadAsChinese() throws IOException {
    assertThat(catalog("名称,类目,产地\n云雾绿茶,茶叶,福建\n")).isZero();

    assertThat(products().get(0).get("facts").get("产地").asText()).isEqualTo("福建");
  }

  @Test
  void aListThatIsTooLongForABriefIsCutAtAnItem() throws IOException {
    String amenities =
        IntStream.range(0, 600).mapToObj(i -> "amenity " + i).collect(Collectors.joining(", "));

    assertThat(catalog("name,features\nRoom,\"" + amenities + "\"\n")).isZero();

    String told = products().get(0).get("facts").get("features").asText();
    assertThat(told).hasSizeBetween(4900, 5000).doesNotEndWith(",");
    assertThat(terminal.out()).contains("has 600 items, of which");
  }

  @Test
  void ofMoreThanAHundredFactsThoseThatABuyerMustKnowAreKept() throws IOException {
    String columns =
        IntStream.range(0, 125)
            .mapToObj(i -> "trait" + (char) ('a' + i % 25) + (i / 25))
            .collect(Collectors.joining(","));
    String cells =
        IntStream.range(0, 125)
            .mapToObj(i -> "nice " + (char) ('a' + i % 25))
            .collect(Collectors.joining(","));

    assertThat(catalog("name," + columns + ",allergens\nCake," + cells + ",nuts\n")).isZero();

    JsonNode facts = products().get(0).get("facts");
    assertThat(facts).hasSize(100);
    assertThat(facts.get("allergens").asText()).isEqualTo("nuts");
  }

  @Test
  void thereIsAWordForEachPathThatIsWrong() {
    Path missing = folder.resolve("missing");

    assertThat(terminal.run("catalog", "--input", missing, "--output", output)).isEqualTo(2);
    assertThat(terminal.err()).contains("There is no file");
  }

  private int catalog(String feed, Object... options) {
    try {
      Path input = Files.writeString(folder.resolve("feed.txt"), feed);
      Object[] arguments = new Object[5 + options.length];
      System.arraycopy(
          new Object[] {"catalog", "--input", input, "--output", output}, 0, arguments, 0, 5);
      System.arraycopy(options, 0, arguments, 5, options.length);
      return terminal.run(arguments);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private List<JsonNode> products() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    return Files.readAllLines(output).stream()
        .map(
            line -> {
              try {
                return mapper.readTree(line);
              } catch (IOException broken) {
                throw new UncheckedIOException(broken);
              }
            })
        .toList();
  }
}
