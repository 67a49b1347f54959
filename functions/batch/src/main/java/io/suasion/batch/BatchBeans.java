package io.suasion.batch;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.suasion.batch.client.HttpCopywriter;
import io.suasion.batch.config.BatchConfig;
import io.suasion.batch.copy.ParallelCalls;
import io.suasion.batch.copy.ReaderCopy;
import io.suasion.batch.copy.Results;
import io.suasion.batch.copy.Retries;
import io.suasion.batch.store.S3Results;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Puts the function together. */
class BatchBeans {

  @Produces
  @Singleton
  ReaderCopy readerCopy(
      HttpCopywriter copywriter, Retries retries, BatchConfig config, ObjectMapper json) {
    return new ReaderCopy(copywriter, results(config, json), retries, config.copyTimeout());
  }

  @Produces
  @Singleton
  Retries retries(BatchConfig config) {
    return new Retries(config.tries(), config.pause(), new SecureRandom(), BatchBeans::sleep);
  }

  /** Region and credentials come from the environment, as Lambda gives them. */
  private static Results results(BatchConfig config, ObjectMapper json) {
    String bucket =
        config
            .resultsBucket()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "There is nowhere to keep the answers: set suasion.batch.results-bucket"
                            + " (SUASION_BATCH_RESULTS_BUCKET in the environment)."));
    S3ClientBuilder client =
        S3Client.builder().httpClientBuilder(UrlConnectionHttpClient.builder());
    config.resultsEndpoint().ifPresent(url -> client.endpointOverride(url).forcePathStyle(true));
    return new S3Results(client.build(), bucket, json);
  }

  @Produces
  @Singleton
  ParallelCalls sideBySide(BatchConfig config) {
    return new ParallelCalls(config.atOnce());
  }

  void stop(@Disposes ParallelCalls sideBySide) {
    sideBySide.close();
  }

  /** A task is read as a tree first; numbers keep their digits in it, such as 2.50. */
  @Produces
  @Singleton
  ObjectMapperCustomizer exactNumbers() {
    return json ->
        json.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));
  }

  private static void sleep(Duration time) {
    try {
      TimeUnit.MILLISECONDS.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("It was interrupted.", e);
    }
  }
}
