/** Reads when offers start and end. */
package io.suasion.catalog.offer;
