package io.suasion.hosting.secrets;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;
import software.amazon.awssdk.services.secretsmanager.model.SecretsManagerException;

/** Secrets of AWS Secrets Manager, in the region and with the role that the process runs with. */
final class SecretsManagerStore implements SecretStore, AutoCloseable {
  private final SecretsManagerClient client;

  SecretsManagerStore() {
    this.client =
        SecretsManagerClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build();
  }

  @Override
  public String read(String name) {
    String text;
    try {
      text = client.getSecretValue(request -> request.secretId(name)).secretString();
    } catch (ResourceNotFoundException e) {
      throw new SecretUnavailableException(
          name, "does not exist", "create it in this region, or correct SUASION_SECRETS.");
    } catch (SecretsManagerException e) {
      throw new SecretUnavailableException(
          name,
          "was refused (%s)".formatted(e.awsErrorDetails().errorCode()),
          "let the role of this function do secretsmanager:GetSecretValue on it and kms:Decrypt"
              + " with its key.");
    } catch (SdkClientException e) {
      throw new SecretUnavailableException(
          name,
          "was not reached (%s)".formatted(e.getClass().getSimpleName()),
          "check the region, the credentials and the way to Secrets Manager.");
    }
    if (text == null) {
      throw new SecretUnavailableException(
          name, "is binary", "store a text: a JSON object of settings.");
    }
    return text;
  }

  @Override
  public void close() {
    client.close();
  }
}
