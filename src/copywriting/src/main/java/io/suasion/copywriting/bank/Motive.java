package io.suasion.copywriting.bank;

/** A reason why a reader might want the benefit of a fact. */
public enum Motive {
  COMFORT,
  SAFETY,
  FAMILY,
  SAVING_TIME,
  PRICE,
  STATUS,
  NATURE,
  FUN,
  HEALTH,
  ORDER,
  DURABILITY,
  CRAFT,
  STYLE,
  LEARNING,
  ADVENTURE,
  COMPANY,
  PEACE_OF_MIND,
  MOBILITY,
  TASTE,
  FOCUS,
  HOME,
  GIFT,
  WORK,
  SOUND,
  PICTURE
}
