/** The contract of all functions: requests, answers and resources. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Suasion",
            version = "1",
            description = "Marketing copy that persuades and stays true to its brief.",
            license =
                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
    security = @SecurityRequirement(name = "api_key"),
    components =
        @Components(
            securitySchemes =
                @SecurityScheme(
                    securitySchemeName = "api_key",
                    type = SecuritySchemeType.HTTP,
                    scheme = "bearer",
                    description = "one of suasion.api-keys; not needed in development"),
            responses =
                @APIResponse(
                    name = Problem.RESPONSE,
                    description = "What is wrong, where, and what to change",
                    content =
                        @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))))
package io.suasion.api;

import io.suasion.api.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
