package io.suasion.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * A table as dev mode and tests make it; on AWS Terraform has made it. A function produces one bean
 * for each table.
 *
 * @param keys names of the text attributes of its key: one, or two of which the second sorts
 * @param expiresAt the attribute that the database expires items by, if it does
 */
public record TableDefinition(
    String name, List<String> keys, Optional<String> expiresAt, Optional<Index> index) {

  /**
   * An index with the name of its first key.
   *
   * @param name name of a text attribute
   * @param sortedBy name of a number attribute
   */
  public record Index(String name, String sortedBy) {}

  /** A table whose items stay. */
  public static TableDefinition of(String name, String... keys) {
    return new TableDefinition(name, List.of(keys), Optional.empty(), Optional.empty());
  }

  /** This table with items that expire. */
  public TableDefinition expiringBy(String attribute) {
    return new TableDefinition(name, keys, Optional.of(attribute), index);
  }

  /** This table with an index. */
  public TableDefinition indexedBy(Index by) {
    return new TableDefinition(name, keys, expiresAt, Optional.of(by));
  }

  CreateTableRequest request() {
    List<AttributeDefinition> attributes = new ArrayList<>();
    keys.forEach(key -> attributes.add(attribute(key, ScalarAttributeType.S)));
    CreateTableRequest.Builder request =
        CreateTableRequest.builder()
            .tableName(name)
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .keySchema(schema(keys));
    index.ifPresent(
        by -> {
          attributes.add(attribute(by.name(), ScalarAttributeType.S));
          attributes.add(attribute(by.sortedBy(), ScalarAttributeType.N));
          request.globalSecondaryIndexes(index(by));
        });
    return request.attributeDefinitions(attributes).build();
  }

  private static GlobalSecondaryIndex index(Index by) {
    return GlobalSecondaryIndex.builder()
        .indexName(by.name())
        .keySchema(schema(List.of(by.name(), by.sortedBy())))
        .projection(projection -> projection.projectionType(ProjectionType.ALL))
        .build();
  }

  private static List<KeySchemaElement> schema(List<String> keys) {
    List<KeySchemaElement> schema = new ArrayList<>();
    for (String key : keys) {
      KeyType type = schema.isEmpty() ? KeyType.HASH : KeyType.RANGE;
      schema.add(KeySchemaElement.builder().attributeName(key).keyType(type).build());
    }
    return schema;
  }

  private static AttributeDefinition attribute(String name, ScalarAttributeType type) {
    return AttributeDefinition.builder().attributeName(name).attributeType(type).build();
  }
}
