package io.suasion.campaign;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Starts the peers before the function and leads it to them. */
public class WithPeers implements QuarkusTestResourceLifecycleManager {
  private Peers peers;

  @Override
  public Map<String, String> start() {
    peers = new Peers();
    return Map.of(
        "suasion.functions.url",
        peers.url(),
        "suasion.campaign.delivery.url",
        peers.url() + "/inbox");
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(peers, new TestInjector.MatchesType(Peers.class));
  }

  @Override
  public void stop() {
    peers.close();
  }
}
