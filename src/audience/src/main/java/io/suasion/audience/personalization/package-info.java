/**
 * Joins what a reader did with what all readers teach: the tags of a reader, and the products that
 * fit.
 */
package io.suasion.audience.personalization;
