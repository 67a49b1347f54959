package io.suasion.copywriting.bank;

/** Why a reader might want what a fact does. */
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
