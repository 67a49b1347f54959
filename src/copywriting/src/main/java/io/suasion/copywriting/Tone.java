package io.suasion.copywriting;

/** How copy sounds. */
public enum Tone {
  NEUTRAL,
  FRIENDLY,
  ENTHUSIASTIC
}
