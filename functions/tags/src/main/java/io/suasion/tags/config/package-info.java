/** The settings of this function. */
package io.suasion.tags.config;
