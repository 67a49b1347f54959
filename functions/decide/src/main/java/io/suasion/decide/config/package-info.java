/** The settings of this function. */
package io.suasion.decide.config;
