package io.suasion.generate.writing;

import io.suasion.generate.config.GenerateConfig;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Says of each bundle whether it is loaded, or why not; down only where bundles are required. */
@Readiness
class ModelHealth implements HealthCheck {

  private final Models models;
  private final GenerateConfig config;

  ModelHealth(Models models, GenerateConfig config) {
    this.models = models;
    this.config = config;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder health =
        HealthCheckResponse.named("bundles")
            .status(models.unavailable().isEmpty() || !config.requireBundles());
    models.states().forEach(health::withData);
    return health.build();
  }
}
