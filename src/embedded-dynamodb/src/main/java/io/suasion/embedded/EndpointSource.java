package io.suasion.embedded;

import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * The settings that lead the AWS client of Quarkus to the database, which starts when its address
 * is first read.
 */
final class EndpointSource implements ConfigSource {
  private static final String ENDPOINT = "quarkus.dynamodb.endpoint-override";
  private static final Map<String, String> FIXED =
      Map.of(
          "quarkus.dynamodb.aws.region", "us-east-1",
          "quarkus.dynamodb.aws.credentials.type", "static",
          "quarkus.dynamodb.aws.credentials.static-provider.access-key-id", "local",
          "quarkus.dynamodb.aws.credentials.static-provider.secret-access-key", "local",
          "suasion.dynamodb.create-tables", "true");

  private final Supplier<URI> endpoint;

  EndpointSource(Supplier<URI> endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public Set<String> getPropertyNames() {
    Set<String> names = new HashSet<>(FIXED.keySet());
    names.add(ENDPOINT);
    return names;
  }

  @Override
  public String getValue(String name) {
    return name.equals(ENDPOINT) ? endpoint.get().toString() : FIXED.get(name);
  }

  @Override
  public String getName() {
    return "embedded DynamoDB";
  }

  /** The ordinal is below that of every settings file, so that the files win. */
  @Override
  public int getOrdinal() {
    return 50;
  }
}
