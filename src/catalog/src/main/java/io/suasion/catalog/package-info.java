/**
 * Understands a product as its merchant wrote it. Start with {@link io.suasion.catalog.Catalog}.
 */
package io.suasion.catalog;
