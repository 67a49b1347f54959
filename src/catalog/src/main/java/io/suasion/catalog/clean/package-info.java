/** What shops export, made readable: characters, markup, JSON in cells, names of attributes. */
package io.suasion.catalog.clean;
