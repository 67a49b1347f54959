package io.suasion.decide;

import io.micrometer.core.instrument.Metrics;
import io.suasion.decide.config.DecideConfig;
import io.suasion.decide.decision.Policies;
import io.suasion.decide.decision.RegretMetric;
import io.suasion.decide.store.DynamoDbDecisionStore;
import io.suasion.dynamodb.TableDefinition;
import io.suasion.experiment.BetaDistribution;
import io.suasion.experiment.Experiments;
import io.suasion.experiment.ThompsonSampling;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.InstantSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Puts the library and its store together. */
class DecideBeans {

  @Produces
  @Singleton
  Experiments experiments(DynamoDbClient client, DecideConfig config) {
    InstantSource clock = Clock.systemUTC();
    return new Experiments(
        new DynamoDbDecisionStore(client, config.tables(), config.window()),
        thompsonSampling(config),
        config.window(),
        clock,
        new RegretMetric(Metrics.globalRegistry));
  }

  @Produces
  TableDefinition decisions(DecideConfig config) {
    return DynamoDbDecisionStore.decisionTable(config.tables().decisions());
  }

  @Produces
  TableDefinition arms(DecideConfig config) {
    return DynamoDbDecisionStore.armTable(config.tables().arms());
  }

  @Produces
  @Singleton
  Policies policies(DecideConfig config) {
    return Policies.of(thompsonSampling(config), config.holdOut());
  }

  private static ThompsonSampling thompsonSampling(DecideConfig config) {
    return new ThompsonSampling(
        new BetaDistribution(config.prior().alpha(), config.prior().beta()));
  }
}
