package io.suasion.hosting.secrets;

/** Where secrets are kept. */
interface SecretStore {

  /**
   * The text of a secret.
   *
   * @throws SecretUnavailableException if it is not there or may not be read
   */
  String read(String name);
}
