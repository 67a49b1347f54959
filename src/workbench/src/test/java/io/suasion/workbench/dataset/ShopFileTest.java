package io.suasion.workbench.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.workbench.io.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShopFileTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name,colour,text\nAlder,red,A red Alder.\n",
        "name;colour;text\nAlder;red;A red Alder.\n",
        "text\tname\tcolour\nA red Alder.\tAlder\tred\n",
        "\ufeffname;colour;text\r\n\"Alder\";red;\"A red\r\nAlder.\"\r\n",
        "name,colour,text\nAlder,red,\"<p>A <b>red</b><br/>\n Alder.</p>\"\n",
        "mr,ref\n\"name[Alder], colour[red]\",A red Alder.\n",
        "{\"facts\": {\"name\": \"Alder\", \"colour\": \"red\"}, \"text\": \"A red Alder.\"}\n",
      })
  void eachFormGivesTheSameRow(String written) throws IOException {
    ShopRow row = ShopFile.read(file(written)).get(0);

    assertThat(row.facts()).isEqualTo(Map.of("name", "Alder", "colour", "red"));
    assertThat(row.text()).isEqualTo("A red Alder.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"N/A", "n/a", "null", "-", "—", "undefined", "NaN", "Default Title", "<br>"})
  void whatStandsForAnEmptyCellIsNoFact(String cell) throws IOException {
    assertThat(
            ShopFile.read(file("name,range,text\nAlder," + cell + ",An Alder.\n")).get(0).facts())
        .containsOnlyKeys("name");
  }

  @Test
  void entitiesAreTheirCharactersAndOtherSignsStay() throws IOException {
    String row =
        "name,use,text\n"
            + "Alder &amp; Co,a < b & c,Alder&#39;s &quot;best&quot;&nbsp;&#x2014; &foo;.\n";

    ShopRow read = ShopFile.read(file(row)).get(0);

    assertThat(read.facts()).isEqualTo(Map.of("name", "Alder & Co", "use", "a < b & c"));
    assertThat(read.text()).isEqualTo("Alder's \"best\" — &foo;.");
  }

  @Test
  void anOptionIsNamedByTheCellBesideIt() throws IOException {
    List<ShopRow> rows =
        ShopFile.read(
            file(
                "name,Option1 Name,Option1 Value,Option2 Name,Option2 Value,text\n"
                    + "Alder,Length,2 m,Colour,red,An Alder.\n"
                    + "Birch,Title,Default Title,,,A Birch.\n"));

    assertThat(rows.get(0).facts())
        .isEqualTo(Map.of("name", "Alder", "Length", "2 m", "Colour", "red"));
    assertThat(rows.get(1).facts()).containsOnlyKeys("name");
  }

  @Test
  void anEmptyCellIsNoFact() throws IOException {
    assertThat(ShopFile.read(file("name,colour,text\nAlder, ,An Alder.\n")).get(0).facts())
        .containsOnlyKeys("name");
  }

  @Test
  void numbersTruthValuesAndArraysAreFacts() throws IOException {
    String line =
        "{\"facts\": {\"seats\": 4, \"dry\": true, \"uses\": [\"lakes\", \"surf\"], \"old\":"
            + " null}}";

    assertThat(ShopFile.read(file(line)).get(0).facts())
        .isEqualTo(Map.of("seats", "4", "dry", "true", "uses", "lakes, surf"));
  }

  @Test
  void squareBracketsBecomeRoundOnesLestMeaningsBreak() throws IOException {
    ShopRow row = ShopFile.read(file("name,text\nAlder [new],The Alder [new] glows.\n")).get(0);

    assertThat(row.meaning()).isEqualTo("name[Alder (new)]");
    assertThat(row.text()).isEqualTo("The Alder (new) glows.");
  }

  @Test
  void aTableOfAttributesIsReadAsMeanings() throws IOException {
    assertThat(DataSetReader.read(file("name,colour,text\nAlder,red,\n")).rows())
        .containsExactly(new DataSetRow("name[Alder], colour[red]", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "name,colour;Alder,red | no column \"text\" but [name, colour]",
        "title,colour,Description;Alder,red,An Alder. | rename \"title\" to \"name\" and"
            + " \"Description\" to \"text\".",
        "name,Body_HTML;Alder,An Alder. | no column \"text\" but [name, Body_HTML]: rename"
            + " \"Body_HTML\" to \"text\".",
        "name,text;Alder,light,An Alder. | 3 cells in row 2 and 2 columns",
        "name,name,text;Alder,Alder,An Alder. | two columns \"name\"",
        "name,,text;Alder,red,An Alder. | no name for column 2",
        "name,text | has no rows",
        "mr,ref;name Alder,An Alder. | row 2: Not a meaning",
        "{\"name\": \"Alder\"} | no \"facts\" in line 1",
      })
  void whatIsWrongIsSaid(String lines, String message) throws IOException {
    Path file = file(lines.replace(';', '\n') + "\n");

    assertThatThrownBy(() -> ShopFile.read(file))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(message);
  }

  @Test
  void anotherEncodingIsNamed() throws IOException {
    Path file = folder.resolve("shop.csv");
    Files.write(file, "name,text\nCafé,A Café.\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> ShopFile.read(file))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(
            "not encoded in UTF-8, see line 2: save it so, in Excel as \"CSV UTF-8\"");
  }

  private Path file(String written) throws IOException {
    return Files.writeString(folder.resolve("shop.csv"), written);
  }
}
