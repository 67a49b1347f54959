/**
 * From a product as its merchant wrote it to an understood one; {@link io.suasion.catalog.Catalog}
 * is the door.
 */
package io.suasion.catalog;
