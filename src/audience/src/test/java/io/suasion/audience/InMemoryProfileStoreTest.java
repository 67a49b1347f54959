package io.suasion.audience;

class InMemoryProfileStoreTest extends ProfileStoreContract {
  private final InMemoryProfileStore store = new InMemoryProfileStore();

  @Override
  protected ProfileStore store() {
    return store;
  }

  @Override
  protected SuppressionList suppressed() {
    return store;
  }
}
