package io.suasion.tags.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.suasion.api.tags.Event;
import io.suasion.api.tags.EventType;
import io.suasion.tags.intake.Message.Acted;
import io.suasion.tags.intake.Message.Ignored;
import io.suasion.tags.intake.Message.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventFormTest {
  private static final String VIEW =
      """
      {"specversion": "1.0", "id": "7", "source": "/shop", "type": "io.suasion.reader.view", "subject": "reader",
       "time": "2040-03-01T13:00:00+01:00", "traceparent": "00-x", "dataschema": null,
       "data": {"product": "p", "weight": 2, "facts": {"brand": "Acme"}}}""";

  private final ObjectMapper json = new ObjectMapper();
  private final CloudEventForm form = new CloudEventForm(json);

  @Test
  void aStructuredEventIsRead() {
    Acted acted = acted(structured(VIEW));

    Event event = acted.events().get(0);
    assertThat(acted.id()).isEqualTo("7");
    assertThat(event.id()).isEqualTo("/shop 7");
    assertThat(event.profile()).isEqualTo("reader");
    assertThat(event.type()).isEqualTo(EventType.VIEW);
    assertThat(event.time()).isEqualTo(Instant.parse("2040-03-01T12:00:00Z"));
    assertThat(event.product()).isEqualTo("p");
    assertThat(event.weight()).isEqualTo(2);
    assertThat(event.facts()).containsOnly(entry("brand", "Acme"));
  }

  @Test
  void dataInBase64IsReadToo() {
    // {"product": "q"}
    String encoded =
        VIEW.replaceAll(
            "\"data\": .*\\}\\}(?=\\})", "\"data_base64\": \"eyJwcm9kdWN0IjogInEifQ==\"");

    assertThat(acted(structured(encoded)).events().get(0).product()).isEqualTo("q");
  }

  @Test
  void aBinaryEventIsReadWithItsHeadersDecoded() {
    Map<String, String> headers = headers();
    headers.put("ce-subject", "Euro%20%E2%82%AC%20%F0%9F%98%80");

    Event event = acted(binary(headers, "{\"rating\": 0.5}")).events().get(0);

    assertThat(event.profile()).isEqualTo("Euro € 😀");
    assertThat(event.id()).isEqualTo("/shop 7");
    assertThat(event.type()).isEqualTo(EventType.CLICK);
    assertThat(event.time()).isEqualTo(Instant.parse("2040-03-01T12:00:00Z"));
    assertThat(event.rating()).isEqualTo(0.5);
  }

  @Test
  void aBinaryEventMayHaveNoData() {
    assertThat(acted(binary(headers(), "")).events().get(0).facts()).isEmpty();
  }

  @Test
  void theContentTypeOfDataIsNoHeaderOfItsOwn() {
    Map<String, String> headers = headers();
    headers.put("ce-datacontenttype", "text/xml");

    assertThat(acted(binary(headers, "{\"product\": \"p\"}")).events().get(0).product())
        .isEqualTo("p");
  }

  @ParameterizedTest
  @CsvSource({
    "view, VIEW",
    "com.example.shop.purchase, PURCHASE",
    "io.suasion.reader.favourite, FAVOURITE"
  })
  void theLastPartOfTheTypeSaysWhatTheReaderDid(String type, EventType wanted) {
    Message message = structured(VIEW.replace("io.suasion.reader.view", type));

    assertThat(acted(message).events().get(0).type()).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"io.suasion.reader.stare", "View", "io.suasion.reader.", "."})
  void anotherTypeIsIgnored(String type) {
    assertThat(structured(VIEW.replace("io.suasion.reader.view", type)))
        .isInstanceOf(Ignored.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"specversion\": \"1.0\"|\"specversion\": \"0.3\"|specversion: ",
        "\"specversion\": \"1.0\"|\"specversion\": 1.0|specversion: ",
        "\"id\": \"7\"|\"id\": \"\"|id: ",
        "\"source\": \"/shop\"|\"source\": null|source: ",
        "\"source\": \"/shop\"|\"source\": \"a b\"|source",
        "\"subject\": \"reader\"|\"subject\": null|subject: ",
        "\"subject\": \"reader\"|\"subject\": 5|subject",
        "\"time\": \"2040-03-01T13:00:00+01:00\"|\"time\": \"noon\"|time",
        "\"brand\": \"Acme\"|\"brand\": {}|data/facts/brand: must be a text",
        "\"weight\": 2|\"wait\": 2|data/wait: there is no such field",
        "\"data\":|\"data_base64\": \"e30=\", \"data\":|data_base64",
      })
  void whatIsWrongIsToldByItsName(String right, String wrong, String detail) {
    assertThat(VIEW).contains(right);

    Message message = structured(VIEW.replace(right, wrong));

    assertThat(message).isInstanceOf(Refused.class);
    assertThat(((Refused) message).detail()).contains(detail);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ce-id", "ce-source", "ce-type", "ce-subject"})
  void aHeaderThatIsMissingOrBrokenIsToldOf(String name) {
    Map<String, String> missing = headers();
    missing.remove(name);
    Map<String, String> broken = headers();
    broken.put(name, "%FF");

    assertThat(binary(missing, "{}")).isInstanceOf(Refused.class);
    assertThat(binary(broken, "{}")).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"text\"", "[]", "7", "{\"facts\": []}"})
  void dataOfAnotherShapeIsRefused(String data) {
    assertThat(binary(headers(), data)).isInstanceOf(Refused.class);
  }

  private static Map<String, String> headers() {
    return new HashMap<>(
        Map.of(
            "content-type", "application/json",
            "ce-specversion", "1.0",
            "ce-id", "7",
            "ce-source", "/shop",
            "ce-type", "io.suasion.reader.click",
            "ce-subject", "reader",
            "ce-time", "2040-03-01T12:00:00Z"));
  }

  private static Acted acted(Message message) {
    assertThat(message).isInstanceOf(Acted.class);
    return (Acted) message;
  }

  private Message binary(Map<String, String> headers, String data) {
    return form.message(headers, data.getBytes(StandardCharsets.UTF_8));
  }

  private Message structured(String event) {
    try {
      return form.message((ObjectNode) json.readTree(event));
    } catch (JsonProcessingException e) {
      throw new AssertionError(event, e);
    }
  }
}
