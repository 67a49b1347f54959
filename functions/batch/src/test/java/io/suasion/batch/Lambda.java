package io.suasion.batch;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import io.quarkus.amazon.lambda.runtime.AmazonLambdaRecorder;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/**
 * Calls the chosen handler with JSON, by the same way as {@code QuarkusStreamHandler} on Lambda.
 */
public final class Lambda {
  private static final Duration LONG = Duration.ofMinutes(5);

  private Lambda() {}

  /** A real event. */
  public static String event(String name) {
    try (InputStream in = Lambda.class.getResourceAsStream("/events/" + name + ".json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonPath call(String event) {
    return call(event, LONG);
  }

  static JsonPath call(String event, Duration timeout) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      AmazonLambdaRecorder.handle(
          new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
          answer,
          new UntilThen(Instant.now().plus(timeout)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return JsonPath.from(answer.toString(StandardCharsets.UTF_8));
  }

  private record UntilThen(Instant end) implements Context {
    @Override
    public int getRemainingTimeInMillis() {
      return (int) Duration.between(Instant.now(), end).toMillis();
    }

    @Override
    public String getAwsRequestId() {
      return "8476a536-e9f4-11e8-9739-2dfe598c3fcd";
    }

    @Override
    public String getLogGroupName() {
      return "/aws/lambda/suasion-batch";
    }

    @Override
    public String getLogStreamName() {
      return "a stream";
    }

    @Override
    public String getFunctionName() {
      return "suasion-batch";
    }

    @Override
    public String getFunctionVersion() {
      return "1";
    }

    @Override
    public String getInvokedFunctionArn() {
      return "arn:aws:lambda:eu-central-1:123456789012:function:suasion-batch";
    }

    @Override
    public CognitoIdentity getIdentity() {
      return null;
    }

    @Override
    public ClientContext getClientContext() {
      return null;
    }

    @Override
    public int getMemoryLimitInMB() {
      return 512;
    }

    @Override
    public LambdaLogger getLogger() {
      throw new UnsupportedOperationException();
    }
  }
}
