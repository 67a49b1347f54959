/** Makes readable what shops export: characters, markup, JSON in cells, names of attributes. */
package io.suasion.catalog.clean;
