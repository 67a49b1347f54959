package io.suasion.workbench.prepare;

/** Why nothing is to be learned from a text; the first reason that applies counts. */
enum Refusal {
  PERSONAL("it asks, or speaks as a person"),
  LENGTH("it is too short or too long"),
  UNNAMED("it does not state the product's name"),
  FEW_FACTS("it tells too few facts"),
  CLAIM("it claims what no slot can carry"),
  CONTRADICTION("it contradicts itself, or states a value that is no fact"),
  REPETITION("it tells a fact twice"),
  BRAND("its brand is not stated as one"),
  OTHER_NAME("it names something that its meaning does not");

  private final String because;

  Refusal(String because) {
    this.because = because;
  }

  /** The end of a sentence about the text. */
  String because() {
    return because;
  }
}
