/** Offers, and when they end. */
package io.suasion.catalog.offer;
