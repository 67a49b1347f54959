/** The settings of this function. */
package io.suasion.generate.config;
