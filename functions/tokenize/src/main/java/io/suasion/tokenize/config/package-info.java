/** The settings of this function. */
package io.suasion.tokenize.config;
