package io.suasion.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Tells in the OpenAPI document that the value of a product's fact may be of any type of JSON. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class FactValueSchema implements OASFilter {
  private static final List<SchemaType> ANY =
      List.of(
          SchemaType.STRING,
          SchemaType.NUMBER,
          SchemaType.BOOLEAN,
          SchemaType.ARRAY,
          SchemaType.OBJECT,
          SchemaType.NULL);

  @Override
  public void filterOpenAPI(OpenAPI document) {
    property(document.getComponents().getSchemas(), "Product")
        .flatMap(product -> property(product.getProperties(), "facts"))
        .map(Schema::getAdditionalPropertiesSchema)
        .ifPresent(value -> value.setType(ANY));
  }

  private static Optional<Schema> property(Map<String, Schema> schemas, String name) {
    return Optional.ofNullable(schemas).map(all -> all.get(name));
  }
}
