/** The settings of this function. */
package io.suasion.batch.config;
