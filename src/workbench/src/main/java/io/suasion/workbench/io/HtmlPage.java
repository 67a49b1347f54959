package io.suasion.workbench.io;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pages of HTML that need nothing beside them; their templates escape all text. */
public final class HtmlPage {

  private HtmlPage() {}

  /**
   * A page.
   *
   * @param owner of the template, which lies beside it
   * @param data by the names that the template uses; {@code style} is added
   */
  public static String of(Class<?> owner, String template, Map<String, Object> data) {
    Map<String, Object> all = new HashMap<>(data);
    all.put("style", new RawString(resource(HtmlPage.class, "page.css")));
    return parsed(resource(owner, template)).render(all);
  }

  private static Template parsed(String template) {
    Engine engine =
        Engine.builder()
            .addDefaults()
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .build();
    return engine.parse(template, Variant.forContentType(Variant.TEXT_HTML));
  }

  private static String resource(Class<?> owner, String name) {
    try (InputStream file = owner.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
