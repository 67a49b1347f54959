package io.suasion.catalog.value;

/** How a price is meant. */
public enum PriceForm {
  EXACT,
  FROM,
  UP_TO,
  RANGE
}
