package io.suasion.experiment;

class InMemoryDecisionStoreTest extends DecisionStoreContract {
  private final DecisionStore store = new InMemoryDecisionStore();

  @Override
  protected DecisionStore store() {
    return store;
  }
}
