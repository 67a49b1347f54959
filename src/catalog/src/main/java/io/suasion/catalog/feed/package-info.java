/** Reads files of products as shop systems export them. */
package io.suasion.catalog.feed;
