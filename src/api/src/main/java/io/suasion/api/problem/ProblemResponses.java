package io.suasion.api.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

/** Tells in the OpenAPI document that every operation may answer with a problem. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {
  /** The name of the response among the components. */
  public static final String NAME = "problem";

  @Override
  public Operation filterOperation(Operation operation) {
    operation
        .getResponses()
        .setDefaultValue(OASFactory.createAPIResponse().ref("#/components/responses/" + NAME));
    return operation;
  }
}
