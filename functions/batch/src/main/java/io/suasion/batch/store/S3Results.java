package io.suasion.batch.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.api.copy.CopyAnswer;
import io.suasion.batch.copy.CallFailedException;
import io.suasion.batch.copy.Results;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Keeps each answer as one object of JSON. */
public final class S3Results implements Results {
  private final S3Client client;
  private final String bucket;
  private final ObjectMapper json;

  public S3Results(S3Client client, String bucket, ObjectMapper json) {
    this.client = client;
    this.bucket = bucket;
    this.json = json;
  }

  @Override
  public void put(String name, CopyAnswer answer) {
    byte[] body = write(answer);
    try {
      client.putObject(
          object -> object.bucket(bucket).key(name).contentType("application/json"),
          RequestBody.fromBytes(body));
    } catch (SdkException e) {
      throw CallFailedException.notStored(e.getClass().getSimpleName());
    }
  }

  private byte[] write(CopyAnswer answer) {
    try {
      return json.writeValueAsBytes(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
