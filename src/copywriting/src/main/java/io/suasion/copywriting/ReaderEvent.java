package io.suasion.copywriting;

/** Something that a reader did and that copy may remind the reader of. */
public enum ReaderEvent {
  VIEW,
  SEARCH,
  CART,
  FAVOURITE,
  PURCHASE,
  RATING,
  CLICK,
  PREFERENCE
}
