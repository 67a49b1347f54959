package io.suasion.lambda;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** All functions with routes, each in processes of its own, behind an HTTP API. */
public final class WholeSet implements AutoCloseable {
  private final Deployment deployment;
  private final HttpApi api;

  private WholeSet(Deployment deployment, HttpApi api) {
    this.deployment = deployment;
    this.api = api;
  }

  /**
   * Deploys what {@code terraform/functions.yaml} says.
   *
   * @param root of the checkout
   */
  public static WholeSet deploy(Path root, Deployment deployment) throws IOException {
    WholeSet set = new WholeSet(deployment, new HttpApi());
    FunctionMap map = FunctionMap.read(root.resolve("terraform/functions.yaml"));
    for (String name : List.of("tokenize", "tags", "generate", "decide", "campaign")) {
      LambdaFunction function = deployment.deploy(deployment.inTheSet(name, set.api.url()));
      map.routes().get(name).forEach(route -> set.api.route(route, function));
    }
    return set;
  }

  /**
   * The settings for another deployment of one of the functions, with the other functions behind
   * it.
   */
  public FunctionSettings settings(String function) {
    return deployment.inTheSet(function, api.url());
  }

  /** Deploys one more function. */
  public LambdaFunction deploy(FunctionSettings settings) {
    return deployment.deploy(settings);
  }

  /** The API by which the functions are reached. */
  public HttpApi api() {
    return api;
  }

  @Override
  public void close() {
    api.close();
    deployment.close();
  }
}
