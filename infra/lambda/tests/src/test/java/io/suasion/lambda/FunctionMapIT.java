package io.suasion.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FunctionMapIT {
  private static final Pattern MODULE = Pattern.compile("<module>functions/([a-z]+)</module>");

  @Test
  void theModulesAreTheFunctionsOfTheMap() throws IOException {
    assertThat(map().routes().keySet()).isEqualTo(modules());
  }

  @Test
  void theOpenApiDocumentDescribesTheRoutesOfTheMap() throws IOException {
    assertThat(map().allRoutes()).isEqualTo(operations());
  }

  @Test
  void noRouteBelongsToTwoFunctions() throws IOException {
    long routes = map().routes().values().stream().mapToLong(each -> each.size()).sum();

    assertThat(map().allRoutes()).hasSize((int) routes);
  }

  private static FunctionMap map() throws IOException {
    return FunctionMap.read(Deployments.root().resolve("terraform/functions.yaml"));
  }

  /** All of functions/ but the gateway, which is what API Gateway is there. */
  private static Set<String> modules() throws IOException {
    Matcher matcher = MODULE.matcher(Files.readString(Deployments.root().resolve("pom.xml")));
    Set<String> modules =
        matcher
            .results()
            .map(result -> result.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    modules.remove("gateway");
    return modules;
  }

  private static Set<String> operations() throws IOException {
    Path file = Deployments.root().resolve("infra/openapi.yaml");
    JsonNode paths = new YAMLMapper().readTree(file.toFile()).path("paths");
    Set<String> operations = new TreeSet<>();
    paths
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    return operations;
  }
}
