package io.suasion.copywriting;

/** Where copy is shown; each channel has limits of its own. */
public enum Channel {
  EMAIL,
  PUSH,
  SMS,
  AD,
  SOCIAL,
  WEB
}
