package io.suasion.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.suasion.api.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

/** Tells in the OpenAPI document that every operation may answer with a problem. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {
  @Override
  public Operation filterOperation(Operation operation) {
    operation
        .getResponses()
        .setDefaultValue(
            OASFactory.createAPIResponse().ref("#/components/responses/" + Problem.RESPONSE));
    return operation;
  }
}
