package io.suasion.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

class DatabaseFailuresTest {

  @Test
  void aDatabaseThatCannotBeReachedMayBeLater() {
    assertThat(DatabaseFailures.mayPass(SdkClientException.create("no connection"))).isTrue();
  }

  @Test
  void aFaultOfTheDatabaseMayPassAndAMissingTableDoesNot() {
    SdkException fault = InternalServerErrorException.builder().statusCode(500).build();
    SdkException missing = ResourceNotFoundException.builder().statusCode(400).build();

    assertThat(DatabaseFailures.mayPass(fault)).isTrue();
    assertThat(DatabaseFailures.mayPass(missing)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TransactionConflict", "ThrottlingError", "ConditionalCheckFailed"})
  void aTransactionThatOthersCrossedIsWorthAnotherAttempt(String code) {
    assertThat(DatabaseFailures.isContention(cancelled("None", code))).isTrue();
  }

  @Test
  void aTransactionThatCannotBeCarriedOutIsNot() {
    assertThat(DatabaseFailures.isContention(cancelled("ValidationError", "None"))).isFalse();
  }

  @Test
  void theWriteWhoseConditionDidNotHoldIsNamed() {
    TransactionCanceledException cancelled = cancelled("None", "ConditionalCheckFailed");

    assertThat(DatabaseFailures.failedCondition(cancelled)).isTrue();
    assertThat(DatabaseFailures.failedCondition(cancelled, 0)).isFalse();
    assertThat(DatabaseFailures.failedCondition(cancelled, 1)).isTrue();
  }

  private static TransactionCanceledException cancelled(String... codes) {
    return TransactionCanceledException.builder()
        .cancellationReasons(
            Arrays.stream(codes)
                .map(code -> CancellationReason.builder().code(code).build())
                .toList())
        .build();
  }
}
