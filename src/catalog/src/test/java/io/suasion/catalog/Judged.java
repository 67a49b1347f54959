package io.suasion.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.catalog.value.PriceForm;
import io.suasion.catalog.value.Unit;
import io.suasion.catalog.value.Value;
import io.suasion.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A product of the test set and what somebody who had not seen the code expects of it. */
record Judged(RawProduct product, Language language, JsonNode expected) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** All products of a file beside this class. */
  static List<Judged> read(String file, Language language) {
    try (InputStream stream = Judged.class.getResourceAsStream(file)) {
      List<Judged> judged = new ArrayList<>();
      for (String line :
          new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        judged.add(judged(MAPPER.readTree(line), language));
      }
      return judged;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Judged judged(JsonNode json, Language language) {
    Map<String, String> facts = new LinkedHashMap<>();
    json.get("facts").fields().forEachRemaining(f -> facts.put(f.getKey(), f.getValue().asText()));
    RawProduct product =
        RawProduct.of(json.get("name").asText(), json.path("category").asText(""), facts);
    return new Judged(product, language, json.get("expect"));
  }

  /** The type as the test set names it. */
  static String type(Value value) {
    String name = value.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return name.equals("items") ? "list" : name;
  }

  /** Whether a value is the expected one; of texts their type is enough. */
  static boolean same(Value value, JsonNode expected) {
    if (value instanceof Value.Quantity quantity) {
      return same(quantity.number(), expected.get("number")) && unit(quantity.unit(), expected);
    }
    if (value instanceof Value.Count count) {
      return same(count.number(), expected.get("number"));
    }
    if (value instanceof Value.Range range) {
      return same(range.from(), expected.get("from"))
          && same(range.to(), expected.get("to"))
          && unit(range.unit(), expected);
    }
    if (value instanceof Value.Money money) {
      return texts(expected.path("amounts")).equals(money.amounts())
          && expected.path("form").asText("exact").equals(form(money.form()));
    }
    if (value instanceof Value.Items items) {
      return texts(expected.path("items")).equals(items.items());
    }
    if (value instanceof Value.Choice choice) {
      return texts(expected.path("options")).equals(choice.options());
    }
    if (value instanceof Value.Flag flag) {
      return expected.path("yes").asBoolean() == flag.yes();
    }
    return !(value instanceof Value.Rating rating) || rated(rating, expected);
  }

  private static boolean rated(Value.Rating rating, JsonNode expected) {
    return same(rating.score(), expected.get("score"))
        && (expected.path("scale").isNull()
            || same(rating.scale().orElse(""), expected.get("scale")));
  }

  private static String form(PriceForm form) {
    return form.name().toLowerCase(Locale.ROOT);
  }

  private static boolean same(String read, JsonNode expected) {
    return expected != null && read.equals(expected.asText());
  }

  private static boolean unit(Optional<Unit> unit, JsonNode expected) {
    JsonNode wanted = expected.path("unit");
    return (wanted.isNull() || wanted.isMissingNode())
        ? unit.isEmpty()
        : unit.map(Unit::symbol).filter(wanted.asText()::equals).isPresent();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
