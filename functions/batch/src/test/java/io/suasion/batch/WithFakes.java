package io.suasion.batch;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Starts the other functions and the bucket before this function and leads it to them. */
public class WithFakes implements QuarkusTestResourceLifecycleManager {
  /** What Lambda has in its environment. */
  private static final Map<String, String> AWS =
      Map.of(
          "aws.region", "eu-central-1", "aws.accessKeyId", "local", "aws.secretAccessKey", "local");

  private Functions functions;
  private Bucket bucket;

  @Override
  public Map<String, String> start() {
    functions = new Functions();
    bucket = new Bucket();
    AWS.forEach(System::setProperty);
    return Map.of(
        "suasion.functions.url", functions.url(),
        "suasion.batch.results-endpoint", bucket.url());
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(functions, new TestInjector.MatchesType(Functions.class));
    injector.injectIntoFields(bucket, new TestInjector.MatchesType(Bucket.class));
  }

  @Override
  public void stop() {
    functions.close();
    bucket.close();
    AWS.keySet().forEach(System::clearProperty);
  }
}
